import { relatedTopics } from '../logic/related-topics.ts';
import type { Topic } from '../model/topic.ts';
import { getCatalog } from './catalog.ts';

let relations: Promise<Map<string, string[]>> | undefined;

/** The ids of the topics that read most like each topic, by its id; computed once in a build. */
export async function getRelations(): Promise<Map<string, string[]>> {
  const { topics } = await getCatalog();
  return (relations ??= Promise.resolve(relatedTopics(topics)));
}

/** Finds the topics that read most like a topic, for those who cannot wait. */
export async function getRelatedTo(): Promise<(topic: Topic) => Topic[]> {
  const catalog = await getCatalog();
  const found = await getRelations();
  return (topic) => (found.get(topic.id) ?? []).map((id) => catalog.topic(id));
}

/** The topics that read most like a topic. */
export async function getRelatedTopics(topic: Topic): Promise<Topic[]> {
  return (await getRelatedTo())(topic);
}
