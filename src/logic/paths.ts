import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Phase } from '../model/phase.ts';
import type { Topic } from '../model/topic.ts';
import type { VocabularyName } from '../model/vocabulary.ts';
import type { Catalog } from './catalog.ts';
import { BASE, HOME } from './base-path.ts';

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
  compare: '/compare/',
  shortlist: '/shortlist/',
  overview: '/overview/',
  tags: '/tags/',
  tag: (vocabulary: VocabularyName, id: string) => `/tags/${TAG_FOLDERS[vocabulary]}/${id}/`,
  tracks: '/tracks/',
  track: (id: string) => `/tracks/${id}/`,
  notice: '/notice/',
  section: (id: string) => `/notice/${id}/`,
  organizations: '/organizations/',
  awards: '/awards/',
  schedule: '/schedule/',
  eligibility: '/eligibility/',
  eligibilityFlow: '/about/eligibility/',
  materials: '/materials/',
  contacts: '/contacts/',
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

/** The file of the service worker, in the folder of an edition, whose addresses are its scope. */
export const SERVICE_WORKER = 'service-worker.js';

/** The file of the licences of what browsers get from others, in the folder of an edition. */
export const LICENCES = 'licences.txt';

/** Addresses of what is made for programs, from the root of the site, without the language. */
export const machinePaths = {
  feed: '/feed.xml',
  openSearch: '/opensearch.xml',
  manifest: '/manifest.webmanifest',
} as const;

/** Addresses of the open data, which are the same in every language. */
export const dataPaths = {
  topics: `${BASE}/data/topics.json`,
  tracks: `${BASE}/data/tracks.json`,
  edition: `${BASE}/data/edition.json`,
  eligibility: `${BASE}/data/eligibility.json`,
  handbook: `${BASE}/data/handbook.json`,
  workbook: `${BASE}/data/tables.xlsx`,
  package: `${BASE}/data/datapackage.json`,
  licence: `${BASE}/data/licence.txt`,
} as const;

/** Where a file of the open data is. */
export function jsonPath(name: string): string {
  return `${BASE}/data/${name}.json`;
}

/** Where the JSON Schema of such a file is. */
export function schemaPath(name: string): string {
  return `${BASE}/data/schemas/${name}.schema.json`;
}

/** Where a table of the open data is as CSV. */
export function csvPath({ name }: { name: string }): string {
  return `${BASE}/data/${name}.csv`;
}

/** Where data that scripts fetch is, under a name that carries the hash of what is in it: what is there is the same for ever. */
export function hashedPath(name: string, hash: string): string {
  return `${BASE}/_astro/${name}.${hash}.json`;
}

/** A calendar file: that of all phases, the same for applications that subscribe, or that of a phase. */
export type CalendarFile = 'schedule' | 'subscription' | Pick<Phase, 'id'>;

/** The name of a calendar file in its language's folder, without the ending. */
export function calendarName(file: CalendarFile): string {
  return typeof file === 'string' ? file : `phases/${file.id}`;
}

/** Where a calendar file of a language is. */
export function calendarPath(language: Language, file: CalendarFile): string {
  return `${BASE}/data/calendar/${language}/${calendarName(file)}.ics`;
}

/** The folder of Pagefind and its index. */
export const pagefindPath = `${BASE}/pagefind/`;

/** Where the Markdown version of a page is, from the page's path. */
export function markdownPath(page: string): string {
  return page.replace(/\/$/, '.md');
}

/** Files for programs that read: a list of what there is, and the whole edition, which each language has. */
export const textPaths = { list: `${BASE}/llms.txt`, whole: '/llms-full.txt' } as const;

/** The picture of a page for those who share it, in its language: that of a topic, of a track, or of all other pages. */
export function sharePicturePath(language: Language, name: string): string {
  return `${BASE}/og/${language}/${name}.png`;
}

/** The icon of the site as a picture of pixels. */
export function siteIconPath(name: string): string {
  return `${BASE}/icons/${name}.png`;
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

/** Path and fragment of a clause; a topic's clause stands in the annex. Throws an Error if there is no such clause. */
export function clausePath(catalog: Catalog, clauseId: string): string {
  const section = catalog.annexPlace(clauseId) ? catalog.edition.annex : catalog.clause(clauseId).section.id;
  return `${paths.section(section)}#${clauseAnchor(clauseId)}`;
}

/** The file of a topic, from the content folder. */
export function topicFile(topic: Pick<Topic, 'track' | 'subtrack' | 'number'>): string {
  const folder = topic.subtrack === null ? topic.track : `${topic.track}/${topic.subtrack}`;
  return `topics/${folder}/${String(topic.number).padStart(2, '0')}.yaml`;
}

/** Where the site serves the file of a topic. */
export function topicSourcePath(topic: Pick<Topic, 'track' | 'subtrack' | 'number'>): string {
  return `${BASE}/data/source/${topicFile(topic)}`;
}
