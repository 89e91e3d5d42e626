import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Catalog } from '../logic/catalog.ts';
import { clauseReference } from '../logic/clause-reference.ts';
import { localize } from '../logic/localize.ts';
import { hasHan, terms } from '../logic/search/analysis.ts';
import { fold } from '../logic/search/fold.ts';
import { relations } from '../logic/related-topics.ts';
import { contains } from '../logic/search/phrases.ts';
import type { PrintedNames } from '../logic/search/printed-names.ts';
import type { SearchIndex } from '../logic/search/search-index.ts';
import type { Language } from '../model/language.ts';
import type { Subtrack, Track } from '../model/track.ts';

/*
 * Longer than other files, because each column of the index is made in a few lines.
 */

/** The most topics that are told to read like one. */
const ALIKE = 2;

/** Builds what a browser fetches to search the topics in a language, which lists show as at the address `topicsFile`. */
export function createSearchIndex(catalog: Catalog, language: Language, topicsFile: string): SearchIndex {
  const { topics, tracks } = catalog;
  const sectors = catalog.sectors.map(({ name, aliases }) => ({ title: name, aliases }));
  const subtracks = tracks.flatMap((track) => track.subtracks);
  const titles = topics.map(({ title }) => fold(title[language] ?? ''));
  const briefs = topics.map(({ brief }) => fold(brief?.[language] ?? ''));
  // What the notice says of a topic is found in its own words.
  const aliases = topics.map((topic, at) =>
    distinct(
      topic.aliases[language].map((alias) => fold(alias)).filter((alias) => !contains(briefs[at] ?? '', alias)),
      [titles[at] ?? ''],
    ),
  );
  const texts = topics.map((_, at) => [titles[at], briefs[at], ...(aliases[at] ?? [])].join('\n'));
  const characters = [...new Set(texts.join('').match(/\p{Script=Han}/gu))];
  const related = relations(catalog);
  const places = new Map(topics.map(({ id }, at) => [id, at]));
  return {
    language,
    topics: topicsFile,
    aliases: aliases.map((each) => each.join(',')),
    related: topics.map(({ id }) =>
      (related.get(id) ?? []).slice(0, ALIKE).flatMap((other) => places.get(other.id) ?? []),
    ),
    everyday: Object.fromEntries(
      [...sectors, ...tracks, ...subtracks].flatMap((each) => everydayWords(each, language)),
    ),
    readings: readings(characters, texts),
    printed: printedNames(catalog, language),
  };
}

/** The everyday words of a sector, track or sub-track, with commas between, beside its name; nothing where it has no name. */
function everydayWords(
  { title, aliases }: Pick<Track, 'title' | 'aliases'>,
  language: Language,
): (readonly [string, string])[] {
  const name = title[language];
  const words = distinct(
    aliases[language].map((alias) => fold(alias)),
    [],
  );
  return name ? [[fold(name), words.join(',')]] : [];
}

/** Words without those whose terms all stand in the texts, or in longer ones of them, pairs of characters aside: these are asked for alone. */
function distinct(words: readonly string[], texts: readonly string[]): string[] {
  const given = new Set(texts.flatMap(terms));
  const known = new Set(given);
  const kept = words
    .toSorted((a, b) => b.length - a.length)
    .filter((word) => {
      const own = terms(word);
      const isKnown = !(isPair(word) && !given.has(word)) && own.every((term) => known.has(term));
      for (const term of own) known.add(term);
      return !isKnown;
    });
  return [...new Set(words)].filter((word) => kept.includes(word));
}

const isPair = (word: string) => hasHan(word) && Array.from(word).length === 2;

function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of lists.flat()) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The printed names of topics: of each track and sub-track, and of its part of the annex. */
function printedNames(catalog: Catalog, language: Language): PrintedNames {
  const groups: PrintedNames['groups'] = [];
  const known = new Map<string, PrintedNames['groups'][number]>();
  let label = '';
  for (const topic of catalog.topics) {
    const track = catalog.track(topic.track);
    const subtrack = catalog.subtrack(topic) ?? null;
    const part = clauseReference(catalog, catalog.clauseIdOf({ track, subtrack, topic: null }), language).text;
    label ||= clauseReference(catalog, catalog.clauseIdOf(topic), language)
      .text.slice(part.length)
      .replace(/[^\p{L}]/gu, '');
    const group = known.get(part) ?? { names: [...placeNames([track, subtrack], language), part], count: 0 };
    if (!known.has(part)) groups.push(group);
    known.set(part, group);
    group.count++;
  }
  return { label, groups };
}

/** The names of a track and perhaps a sub-track: each, and both as cards have them. */
function placeNames(places: readonly (Track | Subtrack | null)[], language: Language): string[] {
  const names = places.flatMap((place) => (place ? [localize(place.title, language).text] : []));
  return [...new Set([...names, names.join(' ')])];
}

/** The table of readings and traditional forms; see `SearchIndex`. A character has the reading it has most often. */
function readings(characters: readonly string[], texts: readonly string[]): string {
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
  const counts = countEach(texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []).map(readCharacters));
  const byCharacter = Map.groupBy(counts, ([reading]) => String.fromCodePoint(reading.codePointAt(0) ?? 0));
  const rows = new Map<string, string>();
  for (const character of characters.toSorted()) {
    const own = byCharacter.get(character)?.toSorted((a, b) => b[1] - a[1]);
    const syllable = own?.[0]?.[0].slice(character.length) ?? '';
    const form = toTraditional(character);
    const hasForm = form !== character && Array.from(form).length === 1;
    if (/^[a-z]+$/.test(syllable))
      rows.set(syllable, `${rows.get(syllable) ?? ''}${character}${hasForm ? `/${form}` : ''}`);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('');
}

/** Each character of a Chinese text with its syllable, ü written v: `农nong`. */
function readCharacters(text: string): string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  return Array.from(text, (character, at) => `${character}${syllables[at] ?? ''}`);
}
