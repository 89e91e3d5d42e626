/**
 * The search of the topics. Longer than other files, because all its functions share one index.
 */

import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { hasHan, isSingle, terms } from './analysis.ts';
import { fold } from './fold.ts';
import { createNameFinder } from './printed-names.ts';
import { createLexicon, type WeightedTerm } from './lexicon.ts';
import { once } from './once.ts';
import { contains, lengthFactor, spaced } from './phrases.ts';
import { createReadings } from './readings.ts';
import { inOneSpelling } from './spelling.ts';
import { indexedTopics, type IndexedTopic, type SearchIndex } from './search-index.ts';
import { createTermKeys } from './term-keys.ts';
import { add, ranked, type Matches, type TopicMatch } from './topic-matches.ts';

/** Finds topics by words of one language. */
export interface TopicSearch {
  /** Topics for a query, the best first. */
  search: (query: string) => TopicMatch[];
  /** Topics for a text of any length, such as the description of a project, the best first. */
  searchText: (text: string) => TopicMatch[];
  /** True if a query has words that the index of another language may know better. */
  isForeign: (query: string) => boolean;
  /** The names, folded, of the tags of a topic that have matched terms in themselves or in their everyday words. */
  matchedTags: (id: string, matched: readonly string[]) => string[];
}

/** Longest query that is searched, in characters; what comes after is left out. */
const MAXIMUM_QUERY = 2000;

/** The scores of signs beside the terms; a rare term adds about 4. From `npm run bench:search`. */
const SCORES = { alias: 7, partOfAlias: 2.5, title: 2.5, initials: 4 };

/** Words of other endings and spellings count this much of a word as typed. */
const WEIGHTS = { prefix: 0.375, fuzzy: 0.45 };

/** A topic that is called by its printed name, far above what any words add up to. */
const NAMED = { score: 1000, isStrong: true, isTelling: true };

/** Prepares an index for searching; this takes longer than a search: do it once. */
export function createTopicSearch(index: SearchIndex): TopicSearch {
  const topics = indexedTopics(index);
  const readings = createReadings(index.readings);
  const { simplified } = readings;
  const lexicon = createLexicon(index.common, readings);
  const { keyOf, termOf } = createTermKeys();
  const engine = new MiniSearch<IndexedTopic>({
    fields: ['title', 'brief', 'tags', 'aliases'],
    tokenize: terms,
    processTerm: (term) => {
      lexicon.add(term);
      return keyOf(term);
    },
    searchOptions: { weights: WEIGHTS },
  });
  engine.addAll(topics);
  const idsByAlias = new Map<string, string[]>();
  for (const { id, aliases } of topics) {
    for (const alias of aliases) idsByAlias.set(alias, [...(idsByAlias.get(alias) ?? []), id]);
  }
  // Phrases are compared in one spelling, and shown in their own.
  const compared = new Map(Array.from(idsByAlias.keys(), (alias) => [alias, inOneSpelling(alias)]));
  const titles = topics.map(({ id, title }) => ({ id, title: inOneSpelling(title) }));
  const named = createNameFinder(index.ids, index.printed);
  const initials = once(() =>
    topics.map(({ id, title, aliases, tags }) => ({
      id,
      ofTitle: lexicon.initials(title),
      ofOthers: [...aliases, ...tags].flatMap(lexicon.initials),
    })),
  );

  /** The first terms of aliases, which tell quickly that a long text lacks one. */
  const firstTerms = once(() => new Map(Array.from(compared.values(), (alias) => [alias, terms(alias)[0]])));

  function searchTerms(wanted: readonly WeightedTerm[]): Matches {
    const queries = wanted.map(({ term, weight, isBeginning = false, edits = 0 }): Query => ({
      queries: [keyOf(term)],
      tokenize: (key) => [key],
      processTerm: (key) => key,
      prefix: isBeginning,
      fuzzy: edits,
      boostTerm: () => weight,
    }));
    const sure = wanted.filter(({ term, isGuess }) => !isSingle(term) && !isGuess);
    const telling = sure.filter(({ term }) => !lexicon.isCommon(term));
    const keys = (terms: readonly WeightedTerm[]) => new Set(terms.map(({ term }) => keyOf(term)));
    const signs = { strong: keys(sure), telling: keys(telling.length > 0 ? telling : sure) };
    const matches = engine.search({ queries }).map((result) => toMatch(result, signs));
    return new Map(matches.map((match) => [match.id, match]));
  }

  function toMatch(
    { id, score, terms: keys, queryTerms }: SearchResult,
    signs: Record<'strong' | 'telling', ReadonlySet<string>>,
  ): TopicMatch {
    const has = (sign: ReadonlySet<string>) => queryTerms.some((key) => keys.includes(key) && sign.has(key));
    return {
      ...{ id: id as string, score, terms: keys.map(termOf), aliases: [] },
      isStrong: has(signs.strong),
      isTelling: has(signs.telling),
    };
  }

  /** Adds the everyday words to which `weigh` gives a score. */
  function addAliases(matches: Matches, weigh: (alias: string) => number): void {
    for (const [alias, ids] of idsByAlias) {
      const weight = weigh(compared.get(alias) ?? alias);
      if (weight === 0) continue;
      // A word of many topics says little about each.
      const rarity = Math.log(1 + topics.length / ids.length) / Math.log(1 + topics.length);
      for (const id of ids) add(matches, id, weight * rarity).aliases.push(alias);
    }
  }

  function addInitials(matches: Matches, query: string): void {
    for (const word of lexicon.unknownWords(query).filter(({ length }) => length > 2)) {
      for (const { id, ofTitle, ofOthers } of initials()) {
        const isIn = (each: string) => (word.length > 3 ? each.includes(word) : each === word);
        if (ofTitle.some((each) => each.includes(word)) || ofOthers.some(isIn)) add(matches, id, SCORES.initials);
      }
    }
  }

  return {
    search: (query) => {
      const folded = fold(query.slice(0, MAXIMUM_QUERY), simplified);
      if (folded === '') return [];
      const own = named(query.slice(0, MAXIMUM_QUERY));
      // Whoever types what a page prints of a topic means it, and nothing like it.
      if (own.length > 0) return own.map((id) => ({ ...NAMED, id, terms: [], aliases: [] }));
      const matches = searchTerms(lexicon.lookUp(folded));
      const phrase = inOneSpelling(folded);
      addAliases(matches, (alias) => aliasScore(alias, phrase));
      for (const { id, title } of titles) {
        if (phrase.length > 1 && title.includes(phrase)) add(matches, id, SCORES.title);
      }
      addInitials(matches, folded);
      return ranked(matches);
    },
    searchText: (text) => {
      const folded = inOneSpelling(fold(text, simplified));
      const matches = searchTerms(lexicon.lookUpText(folded));
      const spacedText = once(() => spaced(folded));
      const own = new Set(terms(folded));
      const isPossible = (alias: string) => own.has(firstTerms().get(alias) ?? '');
      addAliases(matches, (alias) =>
        isPossible(alias) && contains(folded, alias, spacedText) ? SCORES.alias * lengthFactor(alias) : 0,
      );
      return ranked(matches);
    },
    matchedTags: (id, matched) => {
      const wanted = new Set(matched.filter((term) => !isSingle(term)));
      const tags = topics.find((topic) => topic.id === id)?.tags ?? [];
      return tags.filter((tag) => terms(tag).some((term) => wanted.has(term))).map((tag) => tag.split(',')[0] ?? '');
    },
    isForeign: (query) => lexicon.isForeign(fold(query.slice(0, MAXIMUM_QUERY), simplified)),
  };
}

/** The score of an alias for a query that has it, or that is part of it; both folded. */
function aliasScore(alias: string, query: string): number {
  if (contains(query, alias)) return SCORES.alias * lengthFactor(alias);
  const isLongEnough = query.length >= (hasHan(query) ? 2 : 4);
  return isLongEnough && contains(alias, query) ? SCORES.partOfAlias : 0;
}
