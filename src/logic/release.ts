import type { Language } from '../model/language.ts';
import type { CitedNotice } from './citation.ts';
import { BASE } from './base-path.ts';

/** Where the search of the topics finds its data, by language. */
export type SearchIndexes = Record<Language, string>;

/**
 * What the site says of the release that it is now, in a language. Pages ask when they need data that they have no address
 * of, and when something of theirs is gone.
 */
export interface Release {
  /** Of what the site was built; the same on every page of a release. */
  version: string;
  search: SearchIndexes;
  /** Where the search in the header finds what it shows. */
  names: string;
  /** The notice as references name it. */
  cited: CitedNotice;
  /** What is said when a reference was copied, or could not be. */
  copying: Record<'copied' | 'notCopied', string>;
  /** What is said beside a QR code. */
  code: Record<'code' | 'hint' | 'tooLong', string>;
  /** What a page says that lacks something, though the site can be reached. */
  updated: string;
  /** The name of the button that loads the page anew. */
  reload: string;
}

/** Where it says so. It is not in `paths.ts`, which is more than a page needs. */
export function releasePath(language: Language): string {
  return `${BASE}/data/release/${language}.json`;
}
