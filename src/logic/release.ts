import type { Language } from '../model/language.ts';
import type { CitedNotice } from './citation.ts';
import { BASE } from './base-path.ts';

/** The addresses of the search's data, by language. */
export type SearchIndexes = Record<Language, string>;

/**
 * The site's current release in a language. Pages ask when they need data that they have no address of, and when
 * something of theirs is gone.
 */
export interface Release {
  /** The version of content and code; the same on every page of a release. */
  version: string;
  search: SearchIndexes;
  /** The address of the names that the search in the header shows. */
  names: string;
  /** The notice as references name it. */
  cited: CitedNotice;
  /** The messages after copying a reference. */
  copying: Record<'copied' | 'notCopied', string>;
  /** The words beside a QR code. */
  code: Record<'code' | 'hint' | 'tooLong', string>;
  /** The message of a page that lacks something although the site can be reached. */
  updated: string;
  /** The label of the button that reloads the page. */
  reload: string;
}

/** The address of the release. It is not in `paths.ts`, which is more than a page needs. */
export function releasePath(language: Language): string {
  return `${BASE}/data/release/${language}.json`;
}
