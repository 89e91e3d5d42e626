import { hasHan, isSingle, terms } from './analysis.ts';
import { locateTerms, matchedRanges } from './highlight.ts';
import { contains } from './phrases.ts';
import type { IndexedTopic } from './search-index.ts';
import type { TopicMatch } from './topic-matches.ts';

/** What in a topic a query has found, beside its everyday words and the words that stand in title and brief. All is folded. */
export interface Reasons {
  /** Names of tags and places that have a word of the query. */
  tags: string[];
  /**
   * Everyday words beside those that the query has or is part of: such ones of its sectors and places, then those of the topic that
   * share a word with the query.
   */
  everyday: string[];
  /** Words of the topic that only sound like the query, or are spelt by its pinyin, the longest first. */
  read: string[];
}

/** A match as a row explains it. */
export interface ExplainedMatch extends TopicMatch, Reasons {}

/** Tells why a topic is found for a folded query, by what of it matched. */
export function reasonsOf(
  query: string,
  { title, brief, aliases, tags }: IndexedTopic,
  { terms: matched, isRead }: Pick<TopicMatch, 'terms' | 'isRead'>,
): Reasons {
  const wanted = new Set(matched.filter((term) => !isSingle(term)));
  const named = tags.map((tag) => tag.split(','));
  const ofPlaces = named
    .flatMap(([, ...words]) => words)
    .filter((word) => contains(query, word) || (query.length > 1 && contains(word, query)));
  const sharing = aliases.filter((alias) => terms(alias).some((term) => wanted.has(term)));
  // What was typed stands nowhere in what only sounds like it.
  const own = new Set(terms(query));
  const sounding = matched.filter((term) => hasHan(term) && !isSingle(term) && !own.has(term));
  return {
    tags: named.map(([name = '']) => name).filter((name) => terms(name).some((term) => wanted.has(term))),
    everyday: [...new Set([...longestFirst(ofPlaces), ...sharing])],
    read: isRead ? longestFirst([title, ...aliases, brief].flatMap((text) => phrases(text, sounding))) : [],
  };
}

/** What stands in a text where terms matched. */
function phrases(text: string, matched: readonly string[]): string[] {
  return matchedRanges(locateTerms(text), matched).map(([from, to]) => text.slice(from, to));
}

function longestFirst(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
