import { LANGUAGES, type Language } from '../../model/language.ts';
import { LOOKED_AT } from './coverage.ts';
import { mergeMatches, type TopicMatch } from './topic-matches.ts';
import type { TopicSearch } from './topic-search.ts';

/** The search of a language; rejects if the fetch of its index fails. */
export type SearchOf = (language: Language) => Promise<TopicSearch>;

/** The findings of a query. */
export interface Findings {
  /** The best first. */
  matches: TopicMatch[];
  /** The number of them, from the first, that are worth more than a glance. */
  relevant: number;
  /**
   * Whether nothing is about the query: all match by single characters or similar sounds alone, or account for half of it at
   * most. These are the closest topics.
   */
  isWeak: boolean;
  /** The names, folded, of the sectors that the query names. */
  sectors: string[];
}

/** Findings without what matched: all that the page needs of every topic. */
export interface Ranking extends Pick<Findings, 'relevant' | 'isWeak' | 'sectors'> {
  /** The best first. */
  ids: string[];
}

/** A topic with less than this share of the best score has but a lesser word of the query. */
const RELEVANT_SHARE = 0.2;

/**
 * So many topics are shown even when they are not relevant. Of those after them the ones that have a telling word, or the whole
 * query, stay: a visitor who filters looks for it in what is left.
 */
const LEAST_SHOWN = 10;

/**
 * Finds the topics for a query on a page in a language. Words that its index does not know are looked up in those of
 * the other languages too; if the fetch of one fails, the findings of the page's own are enough.
 */
export async function findTopics(query: string, language: Language, searchOf: SearchOf): Promise<Findings> {
  const own = await searchOf(language);
  const results = [own.search(query)];
  if (own.isForeign(query)) {
    for (const other of LANGUAGES.filter((each) => each !== language)) {
      const search = await searchOf(other).catch(() => null);
      if (search) results.push(search.search(query).map((match) => ({ ...match, isForeign: true })));
    }
  }
  return { ...findings(mergeMatches(results)), sectors: own.sectors(query) };
}

/** The findings without what matched. */
export function ranking({ matches, ...rest }: Findings): Ranking {
  return { ids: matches.map(({ id }) => id), ...rest };
}

/** A topic that accounts for half of a short query, and for no more, is not about it. */
const MOST_UNTOLD = 0.5;

function findings(ranked: readonly TopicMatch[]): Omit<Findings, 'sectors'> {
  const least = (ranked[0]?.score ?? 0) * RELEVANT_SHARE;
  const relevant = ranked.filter(({ score }) => score >= least).length;
  const isAbout = ({ isStrong, covered }: TopicMatch) => isStrong && covered > MOST_UNTOLD;
  return {
    matches: ranked.filter(
      ({ isTelling, isLiteral }, at) => at < Math.max(relevant, LEAST_SHOWN) || isTelling || isLiteral,
    ),
    relevant,
    isWeak: !ranked.slice(0, LOOKED_AT).some(isAbout),
  };
}
