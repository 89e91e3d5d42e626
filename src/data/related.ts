import { perCatalog } from '../logic/per-catalog.ts';
import { crossTrackPairs, type CrossTrackPair } from '../logic/cross-track-pairs.ts';
import { relatedTopics } from '../logic/related-topics.ts';
import type { Topic } from '../model/topic.ts';
import { getCatalog } from './catalog.ts';

const relations = perCatalog(({ topics }) => relatedTopics(topics));
const pairs = perCatalog((catalog) => crossTrackPairs(catalog.topics, relations(catalog)));

/** The topics of different tracks that read alike, the most alike first. */
export async function getCrossTrackPairs(): Promise<CrossTrackPair[]> {
  return pairs(await getCatalog());
}

/** The related topics of a topic, synchronously. */
export async function getRelatedTo(): Promise<(topic: Topic) => Topic[]> {
  const catalog = await getCatalog();
  const found = relations(catalog);
  return (topic) => (found.get(topic.id) ?? []).map(({ id }) => catalog.topic(id));
}

/** The topics that read most like a topic. */
export async function getRelatedTopics(topic: Topic): Promise<Topic[]> {
  return (await getRelatedTo())(topic);
}
