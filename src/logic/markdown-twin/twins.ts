import type { Topic } from '../../model/topic.ts';
import type { Catalog } from '../catalog.ts';
import { paths } from '../paths.ts';
import { noticeTwin, sectionTwin } from './notice.ts';
import { topicTwin } from './topic.ts';
import { trackTwin } from './track.ts';
import type { Twin } from './twin.ts';
import type { Writer } from './writer.ts';

/** Finds the topics that read like a topic. */
export type RelatedTo = (topic: Topic) => readonly Topic[];

/** The paths of the pages that have a twin in Markdown, without their language. */
export function twinPaths({ sections, tracks, topics }: Pick<Catalog, 'sections' | 'tracks' | 'topics'>): string[] {
  return [
    paths.notice,
    ...sections.map(({ id }) => paths.section(id)),
    ...tracks.map(({ id }) => paths.track(id)),
    ...topics.map(({ id }) => paths.topic(id)),
  ];
}

/** Every page of `twinPaths` in the writer's language, in the same order. */
export function markdownTwins(writer: Writer, relatedTo: RelatedTo): Twin[] {
  const { sections, tracks, topics } = writer.catalog;
  return [
    noticeTwin(writer),
    ...sections.map((section) => sectionTwin(writer, section)),
    ...tracks.map((track) => trackTwin(writer, track)),
    ...topics.map((topic) => topicTwin(writer, topic, relatedTo(topic))),
  ];
}
