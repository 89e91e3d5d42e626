import { SOURCE_LANGUAGE } from '../model/language.ts';
import type { Topic } from '../model/topic.ts';
import { VOCABULARIES } from '../model/vocabulary.ts';
import { perCatalog } from './per-catalog.ts';

const MINIMUM = 3;
const MAXIMUM = 5;

/** Beyond the third, only topics whose text is at least this similar (cosine, 0 to 1) count as related. */
const SIMILAR = 0.12;

/** A tag weighs as much as a pair of characters that stands so often in the text. */
const TAG_COUNT = 8;

/**
 * The most topics that may share a feature: one that more share tells too little to be worth time that grows with the
 * square of the topics.
 */
const MOST_SHARING = 500;

/** A topic that reads like another: its id, and the cosine of the two, 0 to 1. */
export interface RelatedTopic {
  id: string;
  similarity: number;
}

/**
 * Three to five topics that read most like each topic, over all tracks: the cosine of the TF-IDF weights of the pairs
 * of characters in title and brief, and of the tags. Pairs need no dictionary, so that every build on every machine
 * finds the same.
 * Returns them by topic id, the most similar first.
 */
export function relatedTopics(topics: readonly Topic[]): Map<string, RelatedTopic[]> {
  const vectors = weigh(topics.map(features));
  const byFeature = postings(vectors);
  const found = new Float64Array(topics.length);
  return new Map(
    topics.map((topic, at) => [
      topic.id,
      mostSimilar(similarities(vectors[at], byFeature, found), at)
        .filter(({ similarity }, rank) => rank < MINIMUM || similarity >= SIMILAR)
        .map(({ index, similarity }) => ({ id: topics[index]?.id ?? '', similarity })),
    ]),
  );
}

/** The related topics of an edition, found once. */
export const relations = perCatalog(({ topics }) => relatedTopics(topics));

type Vector = ReadonlyMap<string, number>;

/** The vectors that have each telling feature, by their place, with its weight there. */
type Postings = ReadonlyMap<string, readonly { index: number; weight: number }[]>;

function postings(vectors: readonly Vector[]): Postings {
  const byFeature = new Map<string, { index: number; weight: number }[]>();
  vectors.forEach((vector, index) => {
    for (const [feature, weight] of vector) {
      const those = byFeature.get(feature) ?? [];
      those.push({ index, weight });
      byFeature.set(feature, those);
    }
  });
  return new Map([...byFeature].filter(([, those]) => those.length <= MOST_SHARING));
}

/** The cosine of a vector with each of the others, put into `found` by their place; all have length 1. */
function similarities(vector: Vector | undefined, byFeature: Postings, found: Float64Array): Float64Array {
  found.fill(0);
  for (const [feature, own] of vector ?? []) {
    for (const { index, weight } of byFeature.get(feature) ?? []) found[index] = (found[index] ?? 0) + own * weight;
  }
  return found;
}

/** The most similar but the one at `self`, the best first; of equals the earlier. No sorting: there may be thousands. */
function mostSimilar(all: Float64Array, self: number): { index: number; similarity: number }[] {
  const best: { index: number; similarity: number }[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const similarity = all[index] ?? 0;
    const last = best.at(-1);
    if (index === self || (last && best.length === MAXIMUM && similarity <= last.similarity)) continue;
    const place = best.findIndex((each) => each.similarity < similarity);
    best.splice(place === -1 ? best.length : place, 0, { index, similarity });
    best.length = Math.min(best.length, MAXIMUM);
  }
  return best;
}

/**
 * The features of a topic with their counts: pairs of neighbouring letters or characters of its text (the title counts
 * twice), and its tags, which stand for words of the text.
 */
function features(topic: Topic): Map<string, number> {
  const title = topic.title[SOURCE_LANGUAGE];
  const counts = new Map<string, number>();
  for (const run of [title, title, topic.brief?.[SOURCE_LANGUAGE] ?? ''].flatMap(
    (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [],
  )) {
    const characters = Array.from(run.toLowerCase());
    for (let at = 0; at + 1 < characters.length; at++) {
      const pair = `${characters[at] ?? ''}${characters[at + 1] ?? ''}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  for (const vocabulary of VOCABULARIES) {
    for (const { id } of topic[vocabulary]) counts.set(`${vocabulary}:${id}`, TAG_COUNT);
  }
  return counts;
}

/** TF-IDF vectors of length 1. */
function weigh(documents: readonly Map<string, number>[]): Map<string, number>[] {
  const frequency = new Map<string, number>();
  for (const pair of documents.flatMap((document) => [...document.keys()])) {
    frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  }
  return documents.map((document) => {
    const weights = [...document].map(
      ([pair, count]) =>
        [pair, (1 + Math.log(count)) * Math.log(documents.length / (frequency.get(pair) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([pair, weight]) => [pair, weight / length]));
  });
}
