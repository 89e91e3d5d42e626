import type { FacetedTopic } from './explorer.ts';
import type { StarWords, TopicRow } from './topic-row.ts';

/** How many rows of topics the explorer's page has, and how many more it shows at a time. */
export const ROWS_AT_ONCE = 12;

/** What the explorer fetches. */
export interface ExplorerData {
  words: StarWords;
  /** All topics in the notice's order. */
  topics: (TopicRow & FacetedTopic)[];
}
