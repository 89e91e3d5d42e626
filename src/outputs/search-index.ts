import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Catalog } from '../logic/catalog.ts';
import { clauseReference } from '../logic/clause-reference.ts';
import { localize } from '../logic/localize.ts';
import { isSingle, terms } from '../logic/search/analysis.ts';
import { fold } from '../logic/search/fold.ts';
import type { PrintedNames } from '../logic/search/printed-names.ts';
import type { SearchIndex } from '../logic/search/search-index.ts';
import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Topic } from '../model/topic.ts';
import type { Subtrack, Track } from '../model/track.ts';

/*
 * Longer than other files, because each column of the index is made in a few lines.
 */

/** A term that more than this share of the briefs has tells topics apart too little. */
const COMMON_SHARE = 1 / 8;

/**
 * Words that more than this share of the briefs has are left out. An index has to stay below 45 KB; Chinese, which
 * compresses worse, has less room for them.
 */
const TELLING_SHARE: Record<Language, number> = { 'zh-CN': 1 / 100, en: 1 / 8 };

/** Characters that stand alone between words. */
const PARTICLES = new Set('的和与及或等在对以为从向由把将并中上下内外各');

/** Builds what a browser fetches to search the topics in a language. */
export function createSearchIndex(catalog: Catalog, language: Language): SearchIndex {
  const { topics } = catalog;
  const titles = topics.map(({ title }) => fold(title[language] ?? ''));
  const briefs = topics.map(({ brief }) => fold(brief?.[language] ?? ''));
  const tags = topics.map((topic) => tagNames(catalog, topic, language));
  const own = topics.map((_, at) => [titles[at] ?? '', ...(tags[at] ?? [])]);
  const aliases = topics.map((topic, at) =>
    distinct(
      topic.aliases[language].map((alias) => fold(alias)),
      [titles[at] ?? ''],
    ),
  );
  const words = tellingWords(briefs, topics.length * TELLING_SHARE[language]).map((each, at) =>
    distinct(each, [...(own[at] ?? []), ...(aliases[at] ?? [])]),
  );
  const allTags = [...new Set(tags.flat())];
  const texts = topics.map((_, at) => [titles[at], ...(aliases[at] ?? [])].join('\n'));
  const characters = [...new Set(texts.join('').match(/\p{Script=Han}/gu))];
  return {
    ids: topics.map(({ id }) => id),
    titles,
    briefs: words.map((each) => each.join(' ')),
    aliases: aliases.map((each) => each.join(',')),
    tags: tags.map((each) => each.map((name) => allTags.indexOf(name))),
    tagNames: allTags,
    common: commonTerms(briefs),
    readings: readings(characters, texts),
    printed: printedNames(catalog, language),
  };
}

/** Words without those whose terms all stand in the texts, or in longer ones of them. */
function distinct(words: readonly string[], texts: readonly string[]): string[] {
  const known = new Set(texts.flatMap(terms));
  const kept = words
    .toSorted((a, b) => b.length - a.length)
    .filter((word) => {
      const own = terms(word);
      const isKnown = own.every((term) => known.has(term));
      for (const term of own) known.add(term);
      return !isKnown;
    });
  return [...new Set(words)].filter((word) => kept.includes(word));
}

/** The words of each text that at most so many of the texts have. */
function tellingWords(texts: readonly string[], most: number): string[][] {
  const words = texts.map((text) => [...new Set(wordsOf(text))]);
  const counts = countEach(words);
  return words.map((each) => each.filter((word) => (counts.get(word) ?? 0) <= most));
}

/**
 * The words of a text. What the dictionary of the build does not know it cuts into single characters; two of them and
 * more in a row are taken for a word.
 */
function wordsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter(SOURCE_LANGUAGE, { granularity: 'word' });
  const words = [''];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1) ?? '';
    if (isWordLike && segment.length === 1 && !PARTICLES.has(segment)) words[words.length - 1] = last + segment;
    else words.push(isWordLike ? segment : '', '');
  }
  return words.filter(({ length }) => length > 1);
}

/** The terms that many of the texts have. */
function commonTerms(texts: readonly string[]): string[] {
  const counts = countEach(texts.map((text) => [...new Set(terms(text))]));
  return [...counts.keys()].filter((term) => !isSingle(term) && (counts.get(term) ?? 0) > texts.length * COMMON_SHARE);
}

function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of lists.flat()) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The names of a topic's tags and place; a sector with its everyday words. */
function tagNames(catalog: Catalog, topic: Topic, language: Language): string[] {
  const track = catalog.track(topic.track);
  const sectors = topic.sectors
    .flatMap(({ id }) => catalog.sectors.filter((sector) => sector.id === id))
    .map(({ name, aliases }) => [
      name[language] ?? '',
      ...distinct(
        aliases[language].map((alias) => fold(alias)),
        [],
      ),
    ])
    .map((words) => fold(words.join(',')));
  const names = [
    track.title,
    ...[catalog.subtrack(topic)?.title ?? []].flat(),
    ...topic.techniques.map(({ id }) => catalog.term('techniques', id).name),
    ...topic.dataSources.map(({ id }) => catalog.term('dataSources', id).name),
  ];
  return [...names.map((name) => fold(name[language] ?? '')), ...sectors].filter(Boolean);
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
