import type { z } from 'zod';
import type { topicSchema } from '../../../src/model/topic.ts';
import type { trackSchema } from '../../../src/model/track.ts';

/** A topic as its file has it. */
export type TopicRecord = z.input<typeof topicSchema>;

/** A track as tracks.yaml has it. */
export type TrackRecord = z.input<typeof trackSchema>;

/** Tracks, topics, and how the notice prints their numbers. */
export interface TrackRecords {
  tracks: TrackRecord[];
  topics: TopicRecord[];
  labels: { track: string; subtrack: string; topic: string };
}
