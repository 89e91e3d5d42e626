import { perCatalog } from '../logic/per-catalog.ts';
import { crossTrackPairs, type CrossTrackPair } from '../logic/cross-track-pairs.ts';
import { relations } from '../logic/related-topics.ts';
import type { Topic } from '../model/topic.ts';
import { getCatalog } from './catalog.ts';

const pairs = perCatalog((catalog) => crossTrackPairs(catalog.topics, relations(catalog)));

/** The topics of different tracks that read alike, the most alike first. */
export async function getCrossTrackPairs(): Promise<CrossTrackPair[]> {
  return pairs(await getCatalog());
}

/** The topics that read most like a topic. */
export async function getRelatedTopics(topic: Topic): Promise<Topic[]> {
  const catalog = await getCatalog();
  return (relations(catalog).get(topic.id) ?? []).map(({ id }) => catalog.topic(id));
}
