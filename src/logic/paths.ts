import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { VocabularyName } from '../model/vocabulary.ts';
import type { Catalog } from './catalog.ts';
import { BASE, HOME } from './base-path.ts';
import { separateParts } from './separate-parts.ts';

/** The folder of each vocabulary's pages. */
export const TAG_FOLDERS = { sectors: 'sectors', techniques: 'techniques', dataSources: 'data-sources' } as const;

/**
 * Addresses of pages, from the root of the edition, without the language. They last for ever: a page may get a new
 * address only together with a redirect from the old one.
 */
export const paths = {
  /** Another address only in an earlier edition at the root of the site, which has the current one's home page. */
  home: HOME,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  match: '/match/',
  shortlist: '/shortlist/',
  overview: '/overview/',
  tags: '/tags/',
  tag: (vocabulary: VocabularyName, id: string) => `/tags/${TAG_FOLDERS[vocabulary]}/${id}/`,
  tracks: '/tracks/',
  track: (id: string) => `/tracks/${id}/`,
  notice: '/notice/',
  /** A part of the notice that stands on a page of its own; `sectionPath` tells which do. */
  section: (id: string) => `/notice/${id}/`,
  organizations: '/organizations/',
  awards: '/awards/',
  schedule: '/schedule/',
  eligibility: '/eligibility/',
  eligibilityFlow: '/about/eligibility/',
  materials: '/materials/',
  contacts: '/contacts/',
  faq: '/faq/',
  ruleGroup: (id: string) => `/rules/${id}/`,
  corrections: '/corrections/',
  glossary: '/glossary/',
  about: '/about/',
  changes: '/changes/',
  handbook: '/handbook/',
  data: '/data/',
  privacy: '/about/privacy/',
  offline: '/offline/',
} as const;

/** Id of the section of the page about the site that says who answers for it. */
export const RESPONSIBILITY = 'responsibility';

/** What leads into the self-check with answers given: behind `#`, so that no server learns of them. */
export function answersAnchor(answers: Record<string, string>): string {
  return new URLSearchParams(answers).toString();
}

/** Where a revision stands on the page of changes. */
export function revisionAnchor(number: number): string {
  return `revision-${String(number)}`;
}

/**
 * A path in a language, in the edition whose `base` it is: the notice's own language has the root, every other one its
 * tag as first folder.
 */
export function localizedPath(path: string, language: Language, base = BASE): string {
  return language === SOURCE_LANGUAGE ? `${base}${path}` : `${base}/${language}${path}`;
}

/**
 * The path of a page without its edition's base and its language: the opposite of `localizedPath`. The pages for
 * unknown addresses have no address of their own; the home page stands for them.
 */
export function unlocalizedPath(address: string): string {
  const path = address.startsWith(`${BASE}/`) ? address.slice(BASE.length) : address;
  const language = LANGUAGES.find((each) => path.startsWith(`/${each}/`));
  const own = language === undefined ? path : path.slice(language.length + 1);
  return isNotFoundPath(own) ? paths.home : own;
}

/** Whether this is the address of a page that hosts answer unknown addresses with, in any language. */
export function isNotFoundPath(path: string): boolean {
  return /\/404(\.html|\/)?$/.test(path);
}

/** The files of the pages for unknown addresses, from the folder of an edition: hosts look for the first at the root. */
export const NOT_FOUND_PAGES = LANGUAGES.map((language) =>
  language === SOURCE_LANGUAGE ? '404.html' : `${language}/404/index.html`,
);

/** The `id` attribute of a clause on its page. */
export function clauseAnchor(clauseId: string): string {
  return `c-${clauseId}`;
}

/** The path of the page that has a part of the notice: that of the whole notice, or one of its own. */
export function pageOfSection(catalog: Catalog, id: string): string {
  return separateParts(catalog).has(id) ? paths.section(id) : paths.notice;
}

/** Path of a part of the notice, with a fragment where it has no page of its own. */
export function sectionPath(catalog: Catalog, id: string): string {
  const page = pageOfSection(catalog, id);
  return page === paths.notice ? `${page}#${id}` : page;
}

/** Path and fragment of a clause; a topic's clause stands in the annex. Throws an Error if there is no such clause. */
export function clausePath(catalog: Catalog, clauseId: string): string {
  const annex = catalog.annexPlace(clauseId) && catalog.edition.annex;
  const section = annex ?? catalog.clause(clauseId).section.id;
  return `${pageOfSection(catalog, section)}#${clauseAnchor(clauseId)}`;
}
