import type { Catalog } from './catalog.ts';

/**
 * Computes something once for each catalog: a build has one, and asks for the same on every page. In development each
 * change of the content brings another.
 */
export function perCatalog<T extends object>(compute: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const known = new WeakMap<Catalog, T>();
  return (catalog) => {
    const value = known.get(catalog) ?? compute(catalog);
    known.set(catalog, value);
    return value;
  };
}
