import type { Language } from '../model/language.ts';
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

/** The same for what differs by language. */
export function perLanguage<T extends object>(
  compute: (catalog: Catalog, language: Language) => T,
): (catalog: Catalog, language: Language) => T {
  const known = perCatalog(() => new Map<Language, T>());
  return (catalog, language) => {
    const values = known(catalog);
    const value = values.get(language) ?? compute(catalog, language);
    values.set(language, value);
    return value;
  };
}
