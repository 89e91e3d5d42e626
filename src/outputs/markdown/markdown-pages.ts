import type { Topic } from '../../model/topic.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { paths } from '../../logic/paths.ts';
import { perCatalog } from '../../logic/per-catalog.ts';
import { noticeTwin, sectionTwin } from './notice.ts';
import { topicTwin } from './topic.ts';
import { trackTwin } from './track.ts';
import type { Twin } from './markdown-page.ts';
import type { Writer } from './writer.ts';

/** Finds the topics that read like a topic. */
export type RelatedTo = (topic: Topic) => readonly Topic[];

/** Makes the twin of a page in the writer's language. */
export type MakeTwin = (writer: Writer, relatedTo: RelatedTo) => Twin;

/** The pages that have a twin in Markdown, by their paths without their language. A twin is made when it is asked for. */
export const twinMakers = perCatalog(({ sections, tracks, topics }) => {
  const makers = new Map<string, MakeTwin>([[paths.notice, noticeTwin]]);
  for (const section of sections) makers.set(paths.section(section.id), (writer) => sectionTwin(writer, section));
  for (const track of tracks) makers.set(paths.track(track.id), (writer) => trackTwin(writer, track));
  for (const topic of topics) {
    makers.set(paths.topic(topic.id), (writer, relatedTo) => topicTwin(writer, topic, relatedTo(topic)));
  }
  return makers;
});

/** The paths of the pages that have a twin. */
export const twinPaths = (catalog: Catalog): string[] => [...twinMakers(catalog).keys()];
