import type { Language } from '../model/language.ts';
import { clauseAnchor, clausePath, localizedPath, paths, sectionPath } from './paths.ts';
import { perLanguage } from './per-catalog.ts';

/** The chapters of the handbook in their order, with the page of the site that each stands for. */
export const CHAPTERS = {
  notice: paths.notice,
  topics: paths.topics,
  schedule: paths.schedule,
  eligibility: paths.eligibility,
  materials: paths.materials,
  awards: paths.awards,
  contacts: paths.contacts,
  corrections: paths.corrections,
} as const;

/** Name of a chapter, which is the `id` of its heading too. */
export type ChapterName = keyof typeof CHAPTERS;

/** A PDF of the handbook, as the site tells its visitors of it. */
export interface HandbookFile {
  language: Language;
  /** Its path on the site. */
  path: string;
  pages: number;
  bytes: number;
}

/** The path of an edition's handbook; the name says what the file is when it is passed on. */
export function handbookPath(editionId: string, language: Language): string {
  return `${paths.handbook}${editionId}.${language}.pdf`;
}

/** Finds the place in the handbook of an address of the site; undefined where the handbook has no such place. */
export const handbookPlaces = perLanguage((catalog, language): ((address: string) => string | undefined) => {
  const places = new Map<string, string>();
  const add = (path: string, fragment: string) => places.set(localizedPath(path, language), `#${fragment}`);
  for (const [chapter, path] of Object.entries(CHAPTERS)) add(path, chapter);
  for (const section of catalog.sections) {
    add(sectionPath(catalog, section.id), `notice-${section.id}`);
    for (const id of catalog.clauseIdsOf(section)) add(clausePath(catalog, id), clauseAnchor(id));
  }
  // The fragments of these pages are places on them which the handbook does not have.
  const whole = new Set<string>();
  const addWhole = (path: string, clauseId: string) => {
    add(path, clauseAnchor(clauseId));
    whole.add(localizedPath(path, language));
  };
  for (const track of catalog.tracks) {
    addWhole(paths.track(track.id), catalog.clauseIdOf({ track, subtrack: null, topic: null }));
  }
  for (const topic of catalog.topics) addWhole(paths.topic(topic.id), catalog.clauseIdOf(topic));

  return (address) => {
    const exact = places.get(address);
    if (exact !== undefined) return exact;
    const [path = '', fragment] = address.split('#');
    const place = places.get(path);
    return place === undefined || whole.has(path) ? place : `${place}-${fragment ?? ''}`;
  };
});

/**
 * Turns the HTML of a part of a page into a chapter of the handbook: headings go a level deeper; `id`s start with the
 * chapter's name, so that no two chapters share one, but for those of clauses, which are the same everywhere; and links
 * lead to places in the handbook where it has them. Expects HTML as Astro writes it, with attributes in double quotes
 * and none of these in texts. May be applied again to what holds its result.
 */
export function asChapter(html: string, chapter: string, place: (address: string) => string | undefined): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const renamed = (id: string) => (ids.has(id) && !id.startsWith(clauseAnchor('')) ? `${chapter}-${id}` : id);
  return html
    .replace(/(<\/?h)([2-5])(?=[\s>])/g, (_, tag: string, level: string) => `${tag}${String(Number(level) + 1)}`)
    .replace(/\s(id|for|aria-labelledby|aria-describedby)="([^"]*)"/g, (_, name: string, value: string) => {
      return ` ${name}="${value.split(' ').map(renamed).join(' ')}"`;
    })
    .replace(/\shref="([^"]*)"/g, (_, address: string) => {
      return ` href="${address.startsWith('#') ? `#${renamed(address.slice(1))}` : (place(address) ?? address)}"`;
    });
}
