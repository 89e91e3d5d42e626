import type { Topic } from '../model/topic.ts';
import type { Track } from '../model/track.ts';
import { paths } from './paths.ts';
import { perCatalog } from './per-catalog.ts';

/** The subject of the page of a track or topic. */
interface PageSubject {
  track: Track;
  /** Null on the page of the track itself. */
  topic: Topic | null;
  /** All topics of the track, or those of the topic's sub-track where it is in one. */
  siblings: readonly Topic[];
  /** Position of the topic among its siblings, from 0. */
  at: number;
}

/** The subjects of the pages of tracks and topics, by their path without its language. */
export const pageSubjects = perCatalog(({ tracks, topicsOf }) => {
  const subjects = new Map<string, PageSubject>();
  for (const track of tracks) {
    const all = topicsOf(track);
    subjects.set(paths.track(track.id), { track, topic: null, siblings: all, at: 0 });
    for (const siblings of Map.groupBy(all, ({ subtrack }) => subtrack).values()) {
      for (const [at, topic] of siblings.entries()) subjects.set(paths.topic(topic.id), { track, topic, siblings, at });
    }
  }
  return subjects;
});
