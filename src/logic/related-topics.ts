import { SOURCE_LANGUAGE } from '../model/language.ts';
import type { Topic } from '../model/topic.ts';
import { VOCABULARIES } from '../model/vocabulary.ts';

const MINIMUM = 3;
const MAXIMUM = 5;

/** Beyond the third, only topics whose text is at least this similar (cosine, 0 to 1) count as related. */
const SIMILAR = 0.12;

/** A tag weighs as much as a pair of characters that stands so often in the text. */
const TAG_COUNT = 8;

/**
 * Three to five topics that read most like each topic, over all tracks: the cosine of the TF-IDF weights of the pairs
 * of characters in title and brief, and of the tags. Pairs need no dictionary, so that every build on every machine
 * finds the same.
 * Returns topic ids by topic id, the most similar first.
 */
export function relatedTopics(topics: readonly Topic[]): Map<string, string[]> {
  const vectors = weigh(topics.map(features));
  return new Map(
    topics.map((topic, at) => {
      const ranked = topics
        .map((other, index) => ({ id: other.id, index, similarity: cosine(vectors[at], vectors[index]) }))
        .filter(({ index }) => index !== at)
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
      return [
        topic.id,
        ranked
          .slice(0, MAXIMUM)
          .filter(({ similarity }, rank) => rank < MINIMUM || similarity >= SIMILAR)
          .map(({ id }) => id),
      ];
    }),
  );
}

/**
 * How often each pair of neighbouring letters or characters stands in the topic's text, the title counting twice, and
 * its tags, which stand for words of the text.
 */
function features(topic: Topic): Map<string, number> {
  const title = topic.title[SOURCE_LANGUAGE];
  const counts = new Map<string, number>();
  for (const run of [title, title, topic.brief[SOURCE_LANGUAGE]].flatMap(
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

function cosine(a: Map<string, number> | undefined, b: Map<string, number> | undefined): number {
  let product = 0;
  for (const [pair, weight] of a ?? []) product += weight * (b?.get(pair) ?? 0);
  return product;
}
