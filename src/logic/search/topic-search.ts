/**
 * The search of the topics. Longer than other files, because all its functions share one index.
 */

import { hasHan, isSingle, terms } from './analysis.ts';
import { coverage, isShort, LOOKED_AT } from './coverage.ts';
import { fold } from './fold.ts';
import { createNameFinder } from './printed-names.ts';
import { createLexicon, type WeightedTerm } from './lexicon.ts';
import { once } from './once.ts';
import { contains, lengthFactor, spaced } from './phrases.ts';
import { createReadings } from './readings.ts';
import { reasonsOf, type Reasons } from './reasons.ts';
import { inOneSpelling } from './spelling.ts';
import { indexedTopics, type SearchedTopic, type SearchIndex } from './search-index.ts';
import { createTermIndex } from './term-index.ts';
import { add, ranked, type Matches, type TopicMatch } from './topic-matches.ts';

/** Finds topics by words of one language. */
export interface TopicSearch {
  /** Topics for a query, the best first. */
  search: (query: string) => TopicMatch[];
  /**
   * Topics for a text of any length with its telling `words`, such as the description of a project, the best first;
   * `isWhole` tells of an everyday word that stands in it whether it counts.
   */
  searchText: (text: string, words: readonly string[], isWhole: (phrase: string) => boolean) => TopicMatch[];
  /** True if a query has words that the index of another language may know better. */
  isForeign: (query: string) => boolean;
  /** The names, folded, of the sectors that a query names, or one of their everyday words. */
  sectors: (query: string) => string[];
  /** Why a topic is found for a query. */
  reasons: (query: string, match: TopicMatch) => Reasons;
}

/** Longest query that is searched, in characters; what comes after is left out. */
const MAXIMUM_QUERY = 2000;

/**
 * How much a term counts in a title, and in the everyday words of tags and places, beside a brief, their names and the topic's own
 * everyday words. From `npm run bench:search`, as what follows.
 */
const FIELDS = { title: 2, everyday: 0.5 };

/** The scores of signs beside the terms, of which a rare one adds about 4. */
const SCORES = { alias: 2, partOfAlias: 2.5, title: 2.5, initials: 4, literal: 4 };

/** The share that an everyday word counts which the notice says of other topics and not of the one that has it. */
const CONTESTED = 0.2;

/** The share of the mean score of the topics that read like one which it gets as well. */
const RELATED = 0.15;

/** The same of a text; a term of more groups than these counts the less, the more it has. */
const OF_TEXT = { alias: 2, place: 1, related: 0.1, groups: 4 };

/** A term of more groups than these tells nothing of what a query is about. */
const MOST_GROUPS = 6;

/** A term that a brief has accounts for a little less of a query than one of a title, tag or everyday word. */
const IN_BRIEF = 0.9;

/** A topic that is called by its printed name, far above what any words add up to. */
const NAMED = { score: 1000, isStrong: true, isTelling: true, isLiteral: true, covered: 1 };

/** Prepares an index for searching the topics that are shown; this takes longer than a search: do it once. */
export function createTopicSearch(index: SearchIndex, shown: readonly SearchedTopic[]): TopicSearch {
  const topics = indexedTopics(index, shown);
  const places = new Map(topics.map(({ id }, at) => [id, at]));
  const readings = createReadings(index.readings);
  const { simplified } = readings;
  const fields = topics.map(({ title, brief, tags, aliases }) => [
    { terms: terms(title), weight: FIELDS.title },
    { terms: [brief, ...aliases, ...tags.map(nameOf)].flatMap(terms), weight: 1 },
    { terms: tags.flatMap(everydayOf).flatMap(terms), weight: FIELDS.everyday },
  ]);
  const engine = createTermIndex(fields);
  const lexicon = createLexicon(engine.count, engine.terms, commonTerms(topics.map(({ brief }) => brief)), readings);
  const groups = shown.map(({ place }) => place.map(({ text }) => text).join(' '));
  const groupsOf = (term: string) => new Set(engine.places(term).map((at) => groups[at])).size;
  const placeNames = new Set(shown.flatMap(({ place }) => place.map(({ text }) => fold(text))));
  const sectorNames = Object.keys(index.everyday).filter((name) => !placeNames.has(name));
  const idsByAlias = new Map<string, string[]>();
  for (const { id, aliases } of topics) {
    for (const alias of aliases) idsByAlias.set(alias, [...(idsByAlias.get(alias) ?? []), id]);
  }
  const idsByPlaceWord = new Map<string, string[]>();
  shown.forEach(({ id, place }) => {
    for (const name of new Set(place.map(({ text }) => fold(text)))) {
      for (const written of (index.everyday[name] ?? '').split(',').filter(Boolean)) {
        const word = inOneSpelling(written);
        idsByPlaceWord.set(word, [...(idsByPlaceWord.get(word) ?? []), id]);
      }
    }
  });
  // Phrases are compared in one spelling, and shown in their own.
  const compared = new Map(Array.from(idsByAlias.keys(), (alias) => [alias, inOneSpelling(alias)]));
  const texts = topics.map(({ id, title, brief }) => ({
    ...{ id, title: inOneSpelling(title) },
    brief: inOneSpelling(brief),
  }));
  const named = createNameFinder(
    topics.map(({ id }) => id),
    index.printed,
  );
  const initials = once(() =>
    topics.map(({ id, title, brief, aliases, tags }) => ({
      id,
      ofTitle: lexicon.initials(title),
      ofBrief: lexicon.initials(brief),
      ofOthers: [...aliases, ...tags].flatMap(lexicon.initials),
    })),
  );

  /** The first terms of aliases, which tell quickly that a long text lacks one. */
  const firstTerms = once(
    () => new Map(Array.from([...compared.values(), ...idsByPlaceWord.keys()], (word) => [word, terms(word)[0]])),
  );

  function searchTerms(wanted: readonly WeightedTerm[]): Matches {
    const sure = wanted.filter(({ term, isGuess }) => !isSingle(term) && !isGuess);
    const telling = sure.filter(({ term }) => !lexicon.isCommon(term));
    const signs = { strong: new Set(sure), telling: new Set(telling.length > 0 ? telling : sure) };
    const matches: Matches = new Map();
    for (const [at, { score, terms: matched }] of engine.search(wanted)) {
      const asked = [...matched.values()].flat();
      const isStrong = asked.some((each) => signs.strong.has(each));
      const isTelling = asked.some((each) => signs.telling.has(each));
      const match = add(matches, topics[at]?.id ?? '', score, { isStrong, isTelling });
      match.terms.push(...matched.keys());
      match.isRead = asked.some(({ isGuess = false, isRead = false }) => isGuess || isRead);
    }
    return matches;
  }

  /** Adds the everyday words to which `weigh` gives a score. */
  function addAliases(matches: Matches, weigh: (alias: string) => number): void {
    for (const [alias, ids] of idsByAlias) {
      const phrase = compared.get(alias) ?? alias;
      const weight = weigh(phrase);
      if (weight === 0) continue;
      const printed = new Set(
        texts.filter(({ title, brief }) => contains(title, phrase) || contains(brief, phrase)).map(({ id }) => id),
      );
      // A word of many topics says little about each.
      const rarity = Math.log(1 + topics.length / ids.length) / Math.log(1 + topics.length);
      for (const id of ids) {
        // What the notice itself says of others means them first.
        const share = printed.size > 0 && !printed.has(id) ? CONTESTED : 1;
        add(matches, id, weight * rarity * share).aliases.push(alias);
      }
    }
  }

  /** Adds the topics of which the notice itself says the query. */
  function addLiteral(matches: Matches, phrase: string): void {
    if (phrase.length < 2) return;
    for (const { id, title, brief } of texts) {
      const isInTitle = contains(title, phrase);
      if (!isInTitle && !contains(brief, phrase)) continue;
      add(matches, id, SCORES.literal + (isInTitle ? SCORES.title : 0)).isLiteral = true;
    }
  }

  function addInitials(matches: Matches, query: string): void {
    for (const word of lexicon.unknownWords(query).filter(({ length }) => length > 2)) {
      for (const { id, ofTitle, ofBrief, ofOthers } of initials()) {
        const isIn = (each: string) => (word.length > 3 ? each.includes(word) : each === word);
        if (ofTitle.some((each) => each.includes(word)) || [...ofOthers, ...ofBrief].some(isIn))
          add(matches, id, SCORES.initials).isRead = true;
      }
    }
  }

  /** What reads like topics that fit fits better. */
  function addRelated(matches: Matches, share: number): void {
    const scores = topics.map(({ id }) => matches.get(id)?.score ?? 0);
    for (const match of matches.values()) {
      const alike = index.related[places.get(match.id) ?? -1] ?? [];
      const sum = alike.reduce((all, at) => all + (scores[at] ?? 0), 0);
      match.score += (share * sum) / Math.max(1, alike.length);
    }
  }

  /** How much a term accounts for in a query where a topic has it; null for one that tells nothing. */
  function weightIn(id: string): (term: string) => number | null {
    const { title = '', tags = [], aliases = [] } = topics[places.get(id) ?? -1] ?? {};
    const named = new Set([title, ...tags, ...aliases].flatMap(terms));
    return (term) => (groupsOf(term) > MOST_GROUPS ? null : named.has(term) ? 1 : IN_BRIEF);
  }

  return {
    search: (query) => {
      const folded = fold(query.slice(0, MAXIMUM_QUERY), simplified);
      if (folded === '') return [];
      const own = named(query.slice(0, MAXIMUM_QUERY));
      // Whoever types what a page prints of a topic means it, and nothing like it.
      if (own.length > 0)
        return own.map((id) => ({ ...NAMED, id, terms: [], aliases: [], isRead: false, isForeign: false }));
      const matches = searchTerms(lexicon.lookUp(folded));
      const phrase = inOneSpelling(folded);
      addAliases(matches, (alias) => aliasScore(alias, phrase));
      addLiteral(matches, phrase);
      addInitials(matches, folded);
      addRelated(matches, RELATED);
      const found = ranked(matches);
      if (isShort(folded)) {
        for (const match of found.slice(0, LOOKED_AT)) {
          if (!match.isLiteral && !match.isRead) match.covered = coverage(phrase, match, weightIn(match.id));
        }
      }
      return found;
    },
    searchText: (text, words, isWhole) => {
      const inForm = (written: string) => inOneSpelling(fold(written, simplified));
      const folded = inForm(text);
      const wanted = lexicon.lookUpText(words.map(inForm));
      const matches = searchTerms(
        wanted.map((each) => ({
          ...each,
          weight: each.weight * Math.min(1, OF_TEXT.groups / Math.max(1, groupsOf(each.term))),
        })),
      );
      const spacedText = once(() => spaced(folded));
      const own = new Set(terms(folded));
      const isPossible = (alias: string) => own.has(firstTerms().get(alias) ?? '');
      addAliases(matches, (alias) =>
        isPossible(alias) && contains(folded, alias, spacedText) && isWhole(alias)
          ? OF_TEXT.alias * lengthFactor(alias)
          : 0,
      );
      for (const [word, ids] of idsByPlaceWord) {
        if (!isPossible(word) || !contains(folded, word, spacedText) || !isWhole(word)) continue;
        for (const id of ids) add(matches, id, OF_TEXT.place * lengthFactor(word));
      }
      addRelated(matches, OF_TEXT.related);
      return ranked(matches);
    },
    sectors: (query) => {
      const folded = fold(query.slice(0, MAXIMUM_QUERY), simplified);
      return sectorNames.filter(
        (name) =>
          (folded.length > 1 && contains(name, folded)) || (index.everyday[name] ?? '').split(',').includes(folded),
      );
    },
    reasons: (query, match) => {
      const topic = topics[places.get(match.id) ?? -1];
      return topic ? reasonsOf(fold(query, simplified), topic, match) : { tags: [], everyday: [], read: [] };
    },
    isForeign: (query) => lexicon.isForeign(fold(query.slice(0, MAXIMUM_QUERY), simplified)),
  };
}

/** A tag or place is written with its everyday words behind its name. */
const nameOf = (tag: string) => tag.split(',')[0] ?? '';
const everydayOf = (tag: string) => tag.split(',').slice(1);

/** The score of an alias for a query that has it, or that is part of it; both folded. */
function aliasScore(alias: string, query: string): number {
  if (contains(query, alias)) return SCORES.alias * lengthFactor(alias);
  const isLongEnough = query.length >= (hasHan(query) ? 2 : 4);
  return isLongEnough && contains(alias, query) ? SCORES.partOfAlias : 0;
}

/** Terms that more than this share of the briefs have tell topics apart too little. */
const COMMON_SHARE = 1 / 8;

function commonTerms(briefs: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const term of briefs.flatMap((brief) => [...new Set(terms(brief))])) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const most = briefs.length * COMMON_SHARE;
  return [...counts].filter(([term, count]) => !isSingle(term) && count > most).map(([term]) => term);
}
