import type { Tag } from '../vocabulary/vocabulary.ts';

/** Text in the language of the notice. */
export interface Text {
  'zh-CN': string;
}

/** A topic as its file has it. */
export interface TopicRecord {
  id: string;
  track: string;
  subtrack: string | null;
  number: number;
  label?: string;
  title: Text;
  brief?: Text;
  sectors?: Tag[];
  techniques?: Tag[];
}

/** A sub-track as tracks.yaml has it. */
export interface SubtrackRecord {
  id: string;
  number: number;
  label?: string;
  title: Text;
  introduction?: Text;
  topics: number;
}

/** A track as tracks.yaml has it. */
export interface TrackRecord extends Omit<SubtrackRecord, 'topics'> {
  printed?: false;
  clause: string;
  topics?: number;
  subtracks?: SubtrackRecord[];
}

/** Tracks, topics, and how the notice prints their numbers. */
export interface TrackRecords {
  tracks: TrackRecord[];
  topics: TopicRecord[];
  labels: { track: string; subtrack: string; topic: string };
}
