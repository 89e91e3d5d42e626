import { relatedTopics } from '../logic/related-topics.ts';
import type { Topic } from '../model/topic.ts';
import { getCatalog } from './catalog.ts';

let related: Promise<Map<string, string[]>> | undefined;

/** The topics that read most like a topic, computed once in a build. */
export async function getRelatedTopics(topic: Topic): Promise<Topic[]> {
  const catalog = await getCatalog();
  related ??= Promise.resolve(relatedTopics(catalog.topics));
  return ((await related).get(topic.id) ?? []).map((id) => catalog.topic(id));
}
