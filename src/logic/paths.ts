import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Phase } from '../model/phase.ts';
import type { Topic } from '../model/topic.ts';
import type { VocabularyName } from '../model/vocabulary.ts';
import type { Catalog } from './catalog.ts';

/** The folder of each vocabulary's pages. */
export const TAG_FOLDERS = { sectors: 'sectors', techniques: 'techniques', dataSources: 'data-sources' } as const;

/**
 * Addresses of pages, from the root of the site, without the language. They last for ever: a page may get a new
 * address only together with a redirect from the old one.
 */
export const paths = {
  home: '/',
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
  handbook: '/handbook/',
} as const;

/** Addresses of the open data, which are the same in every language. */
export const dataPaths = {
  topics: '/data/topics.json',
  tracks: '/data/tracks.json',
  edition: '/data/edition.json',
  eligibility: '/data/eligibility.json',
  handbook: '/data/handbook.json',
} as const;

/** What the search of the topics fetches for a language. */
export function searchIndexPath(language: Language): string {
  return `/data/search/${language}.json`;
}

/** The titles of all topics by id in a language, for lists that JavaScript makes. */
export function topicTitlesPath(language: Language): string {
  return `/data/titles/${language}.json`;
}

/** A calendar file: that of all phases, the same for applications that subscribe, or that of a phase. */
export type CalendarFile = 'schedule' | 'subscription' | Pick<Phase, 'id'>;

/** The name of a calendar file in its language's folder, without the ending. */
export function calendarName(file: CalendarFile): string {
  return typeof file === 'string' ? file : `phases/${file.id}`;
}

/** Where a calendar file of a language is. */
export function calendarPath(language: Language, file: CalendarFile): string {
  return `/data/calendar/${language}/${calendarName(file)}.ics`;
}

/** The picture of a page for those who share it, in its language: that of a topic, of a track, or of all other pages. */
export function sharePicturePath(language: Language, name: string): string {
  return `/og/${language}/${name}.png`;
}

/** A path in a language: the notice's own language has the root, every other one its tag as first folder. */
export function localizedPath(path: string, language: Language): string {
  return language === SOURCE_LANGUAGE ? path : `/${language}${path}`;
}

/**
 * The path of a page without its language: the opposite of `localizedPath`. The pages for unknown addresses have no
 * address of their own; the home page stands for it.
 */
export function unlocalizedPath(path: string): string {
  const language = LANGUAGES.find((each) => path.startsWith(`/${each}/`));
  const own = language === undefined ? path : path.slice(language.length + 1);
  return /^\/404(\.html|\/)?$/.test(own) ? paths.home : own;
}

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
  return `/data/source/${topicFile(topic)}`;
}
