import { filterTopics, NOTHING_CHOSEN, type ExplorerState, type FacetedTopic } from '../explorer.ts';
import type { Ranking } from './find-topics.ts';

/** What the explorer is asked for. */
export interface ExplorerQuestion extends Pick<ExplorerState, 'chosen' | 'sort'> {
  /** What the search found; null without a query. */
  ranking: Ranking | null;
  /** The tracks that alone are to be shown; null for all. */
  tracks: readonly string[] | null;
}

/** What the explorer answers. */
export interface ExplorerResults<T extends FacetedTopic> {
  /** The topics that the query finds in the tracks, the best first; without a query all of them. */
  found: T[];
  /** Those of them that pass the filters, in the order to show them. */
  shown: T[];
  /** How many of the shown are relevant to the query. */
  relevant: number;
  /** From which of the shown on they are less relevant; null where the order does not tell, or none is. */
  divided: number | null;
  /** How many relevant topics there are when all tracks may be shown. */
  everywhere: number;
}

/** Finds what to show of all topics, which come by their ids in the notice's order. */
export function explorerResults<T extends FacetedTopic>(
  topics: ReadonlyMap<string, T>,
  { ranking, tracks, chosen, sort }: ExplorerQuestion,
): ExplorerResults<T> {
  const ranked = ranking
    ? ranking.ids.map((id) => topics.get(id)).filter((topic) => topic !== undefined)
    : [...topics.values()];
  const found = tracks === null ? ranked : filterTopics(ranked, { ...NOTHING_CHOSEN, track: tracks });
  const passing = filterTopics(found, chosen);
  if (!ranking) return { found, shown: passing, relevant: passing.length, divided: null, everywhere: topics.size };
  const relevantIds = new Set(ranking.ids.slice(0, ranking.relevant));
  const relevant = passing.filter(({ id }) => relevantIds.has(id)).length;
  const byRelevance = sort === 'relevance';
  return {
    found,
    shown: byRelevance ? passing : inOrderOf(topics, passing),
    relevant,
    divided: byRelevance && relevant < passing.length ? relevant : null,
    everywhere: ranking.relevant,
  };
}

function inOrderOf<T>(topics: ReadonlyMap<string, T>, some: readonly T[]): T[] {
  const wanted = new Set(some);
  return [...topics.values()].filter((topic) => wanted.has(topic));
}
