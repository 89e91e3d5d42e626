import type { PrintedNames } from './printed-names.ts';

/**
 * The index of the topics in one language, as the browser fetches it. All texts are folded. It is kept in columns, one
 * entry for each topic in the notice's order, which compress best.
 */
export interface SearchIndex {
  ids: string[];
  titles: string[];
  /** The telling words of the brief that stand in neither title nor everyday words. */
  briefs: string[];
  /** Everyday words with commas between. */
  aliases: string[];
  /** For each topic the positions in `tagNames` of what it carries. */
  tags: number[][];
  /** Names of tags, tracks and sub-tracks; a sector's with its everyday words. */
  tagNames: string[];
  /** Terms that many briefs have, which tell topics apart too little. */
  common: string[];
  /**
   * Each syllable before the characters it is read for, and a traditional form after its character and a slash:
   * `nong农/農浓/濃ye业/業`. ü is written v.
   */
  readings: string;
  printed: PrintedNames;
}

/** A topic as the search sees it. */
export interface IndexedTopic {
  id: string;
  title: string;
  brief: string;
  aliases: string[];
  tags: string[];
}

/** The topics of an index, one by one. */
export function indexedTopics({ ids, titles, briefs, aliases, tags, tagNames }: SearchIndex): IndexedTopic[] {
  return ids.map((id, at) => ({
    id,
    title: titles[at] ?? '',
    brief: briefs[at] ?? '',
    aliases: (aliases[at] ?? '').split(',').filter(Boolean),
    tags: (tags[at] ?? []).map((tag) => tagNames[tag] ?? ''),
  }));
}
