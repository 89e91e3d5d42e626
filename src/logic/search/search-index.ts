import type { TopicRow } from '../topic-row.ts';
import type { Language } from '../../model/language.ts';
import { fold } from './fold.ts';
import type { PrintedNames } from './printed-names.ts';

/** The texts of a topic that the search reads of what lists show of it. */
export type SearchedTopic = Pick<TopicRow, 'id' | 'title' | 'place' | 'line' | 'tags'>;

/**
 * What a browser fetches to search the topics in one language, beside what lists show of them. All texts are folded.
 */
export interface SearchIndex {
  language: Language;
  /** The address of the topics as lists show them, in the notice's order. */
  topics: string;
  /** Everyday words with commas between, one entry for each topic. */
  aliases: string[];
  /** For each topic the places of those that read like it. */
  related: number[][];
  /** Everyday words of sectors, tracks and sub-tracks, with commas between, by their name. */
  everyday: Record<string, string>;
  /**
   * Each syllable before the characters it is read for, and a traditional form after its character and a slash:
   * `nong农/農浓/濃ye业/業`. ü is written v.
   */
  readings: string;
  printed: PrintedNames;
}

/** A topic as the search sees it; all texts are folded. */
export interface IndexedTopic {
  id: string;
  title: string;
  brief: string;
  aliases: string[];
  /** Names of tags, tracks and sub-tracks, each with its everyday words behind it. */
  tags: string[];
}

/** The topics of an index, one by one. What stands there in another language is left to the index of that one. */
export function indexedTopics(index: SearchIndex, topics: readonly SearchedTopic[]): IndexedTopic[] {
  const own = ({ text, language }: SearchedTopic['title']) => (language === index.language ? fold(text) : '');
  return topics.map(({ id, title, line, place, tags }, at) => ({
    id,
    title: own(title),
    brief: own(line),
    aliases: (index.aliases[at] ?? '').split(',').filter(Boolean),
    tags: [...place, ...tags]
      .map(own)
      .filter(Boolean)
      .map((name) => [name, ...[index.everyday[name] ?? []].flat()].join(',')),
  }));
}
