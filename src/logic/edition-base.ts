/** What the build knows of the edition's place in the site; the scripts that check one know it by its own root. */
const env = import.meta.env as Partial<ImportMetaEnv> | undefined;

/** What stands before every address of the edition: nothing for the one at the root of the site, else `/<year>`. */
export const BASE = (env?.['EDITION_BASE'] as string | undefined) ?? '';

/** The address of its home page, without the language: another than `/` only where a later edition has that one. */
export const HOME = (env?.['EDITION_HOME'] as string | undefined) ?? '/';

/** The name under which the browser keeps something of this edition: the topics of another may have the same ids. */
export function storageKey(name: string): string {
  return `${BASE}${name}`;
}
