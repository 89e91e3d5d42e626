// Vite writes these into the site; the scripts that check an edition know it by its own root.
declare const EDITION_BASE: string | undefined;
declare const EDITION_HOME: string | undefined;

/** The base path of the edition: empty for the one at the root of the site, else `/<year>`. */
export const BASE = typeof EDITION_BASE === 'undefined' ? '' : EDITION_BASE;

/** The address of its home page, without the language: another than `/` only where a later edition has that one. */
export const HOME = typeof EDITION_HOME === 'undefined' ? '/' : EDITION_HOME;

/** The name under which the browser keeps something of this edition: the topics of another may have the same ids. */
export function storageKey(name: string): string {
  return `${BASE}${name}`;
}
