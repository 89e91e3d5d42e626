import type { Topic } from '../model/topic.ts';
import type { Track } from '../model/track.ts';
import { paths } from './paths.ts';
import { perCatalog } from './per-catalog.ts';

/** What the page of a track or a topic is about. */
export interface PageSubject {
  track: Track;
  /** Null on the page of the track itself. */
  topic: Topic | null;
  /** Position of the topic among those of its track, from 0. */
  at: number;
}

/** The subjects of the pages of tracks and topics, by their path without its language. */
export const pageSubjects = perCatalog(
  ({ tracks, topicsOf }) =>
    new Map<string, PageSubject>(
      tracks.flatMap((track) => [
        [paths.track(track.id), { track, topic: null, at: 0 }] as const,
        ...topicsOf(track).map((topic, at) => [paths.topic(topic.id), { track, topic, at }] as const),
      ]),
    ),
);
