import type { Topic } from '../model/topic.ts';
import type { RelatedTopic } from './related-topics.ts';

/** Two topics of different tracks that read alike, in the notice's order. */
export type CrossTrackPair = readonly [Topic, Topic];

/** Every two topics of different tracks of which one is related to the other, once each, the most alike first. */
export function crossTrackPairs(
  topics: readonly Topic[],
  related: ReadonlyMap<string, readonly RelatedTopic[]>,
): CrossTrackPair[] {
  const place = new Map(topics.map(({ id }, at) => [id, at]));
  const found = new Map<string, { pair: CrossTrackPair; similarity: number }>();
  for (const topic of topics) {
    for (const { id, similarity } of related.get(topic.id) ?? []) {
      const other = topics[place.get(id) ?? -1];
      if (!other || other.track === topic.track) continue;
      const pair: CrossTrackPair = (place.get(topic.id) ?? 0) < (place.get(id) ?? 0) ? [topic, other] : [other, topic];
      found.set(pair.map((each) => each.id).join(' '), { pair, similarity });
    }
  }
  return [...found.values()].sort((a, b) => b.similarity - a.similarity).map(({ pair }) => pair);
}
