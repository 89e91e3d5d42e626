import { LANGUAGES, type Language } from '../model/language.ts';
import type { SiteEdition } from '../model/site-editions.ts';
import { localizedPath } from './paths.ts';
import type { LocalizedRedirect } from './redirects.ts';

/** An edition's place in the site. */
export interface EditionPlace extends SiteEdition {
  /** The base path of the edition; empty at the root. */
  base: string;
  /** Address of its home page, after its base and without the language. */
  home: string;
  isCurrent: boolean;
}

/**
 * The places of editions, the current one first. The home page of the site is always that of the current edition, so
 * the home page of an earlier one at the root makes way for it, to its year; no other address ever moves. Throws an
 * Error if another edition has that year for its folder.
 */
export function editionPlaces(
  editions: readonly SiteEdition[],
  yearOf: (edition: SiteEdition) => number,
): EditionPlace[] {
  const root = editions.find(({ folder }) => folder === '');
  const year = root && String(yearOf(root));
  if (editions.some(({ folder }) => folder === year)) {
    throw new Error(
      `The folder ${String(year)} is for the home page of the edition at the root; give the other another`,
    );
  }
  return editions.map((edition, at) => {
    const isCurrent = at === 0;
    const isRoot = edition.folder === '';
    return {
      ...edition,
      base: isRoot ? '' : `/${edition.folder}`,
      home: isRoot && !isCurrent ? `/${String(year)}/` : '/',
      isCurrent,
    };
  });
}

/** The address of an edition's home page in the site. */
export function homeOf({ home, base }: EditionPlace, language: Language): string {
  return localizedPath(home, language, base);
}

/** From the home page of the site to that of the current edition, where an earlier edition has the root. */
export function homeRedirects(place: EditionPlace, current: EditionPlace | undefined): LocalizedRedirect[] {
  if (place.home === '/' || !current) return [];
  return LANGUAGES.map((language) => ({
    language,
    from: localizedPath('/', language, place.base),
    to: homeOf(current, language),
  }));
}
