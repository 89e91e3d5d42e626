import type { Language } from '../model/language.ts';
import type { Phase } from '../model/phase.ts';
import type { Topic } from '../model/topic.ts';
import { BASE } from './base-path.ts';

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

/** The file of a topic, from the content folder. */
export function topicFile(topic: Pick<Topic, 'track' | 'subtrack' | 'number'>): string {
  const folder = topic.subtrack === null ? topic.track : `${topic.track}/${topic.subtrack}`;
  return `topics/${folder}/${String(topic.number).padStart(2, '0')}.yaml`;
}

/** Where the site serves the file of a topic. */
export function topicSourcePath(topic: Pick<Topic, 'track' | 'subtrack' | 'number'>): string {
  return `${BASE}/data/source/${topicFile(topic)}`;
}
