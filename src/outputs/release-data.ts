import { uiStrings } from '../data/ui-strings.ts';
import type { Catalog } from '../logic/catalog.ts';
import { citedNotice } from '../logic/cited-notice.ts';
import type { Release } from '../logic/release.ts';
import type { Language } from '../model/language.ts';
import { searchIndexes, searchNamesFile } from './script-data.ts';

/**
 * The version of the build; see `version.ts`. Vite writes it here. No script has it, or each release would change them
 * all.
 */
declare const SITE_VERSION: string;

/** Names the release on a page, which must be that of the data it fetches. */
export const RELEASE_VERSION = SITE_VERSION;

/** The release of the site in a language. */
export function releaseOf(catalog: Catalog, language: Language): Release {
  const { release, share, citation } = uiStrings(language);
  const { code, hint, tooLong } = share;
  return {
    version: SITE_VERSION,
    search: searchIndexes(catalog),
    names: searchNamesFile(catalog, language).path,
    cited: citedNotice(catalog, language),
    copying: { copied: citation.copied, notCopied: citation.notCopied },
    code: { code, hint, tooLong },
    ...release,
  };
}
