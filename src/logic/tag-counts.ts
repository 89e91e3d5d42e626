import type { Term, VocabularyName } from '../model/vocabulary.ts';
import { topicsTagged, type Catalog } from './catalog.ts';

/** A term with its numbers of topics: in all, and by id in each track that has any. */
export interface TagCount {
  term: Term;
  total: number;
  byTrack: ReadonlyMap<string, number>;
}

/** The terms of a vocabulary with their topics, those with the most first. */
export function tagCounts(catalog: Catalog, vocabulary: VocabularyName): TagCount[] {
  return catalog[vocabulary]
    .map((term) => {
      const topics = topicsTagged(catalog, vocabulary, term.id);
      const tracks = Map.groupBy(topics, ({ track }) => track);
      const byTrack = new Map([...tracks].map(([track, those]) => [track, those.length]));
      return { term, total: topics.length, byTrack };
    })
    .sort((a, b) => b.total - a.total);
}

/** Of things in order, those that are first: more than one where they are equal. */
export function leaders<Thing>(ordered: readonly Thing[], numberOf: (thing: Thing) => number): Thing[] {
  return ordered.filter((thing) => numberOf(thing) === numberOf(ordered[0] ?? thing));
}
