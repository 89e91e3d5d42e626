import type { z } from 'zod';
import type { topicSchema } from '../../../src/model/topic.ts';
import type { trackSchema } from '../../../src/model/track.ts';
import type { Outline, OutlineGroup, OutlineTopic } from '../outline/types.ts';
import { ownId } from '../vocabulary/own-id.ts';
import { fieldId, tagsOf } from '../vocabulary/vocabulary.ts';
import { chinese } from './chinese.ts';
import { labelPattern, ownLabel } from './labels.ts';
import { namedTracks } from './named-tracks.ts';

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

/** The records of tracks and topics of an outline; without topics, the tracks that a clause of it names. */
export function trackRecords(outline: Outline): TrackRecords {
  const used = new Set<string>();
  const trackId = (title: string, number: number) => ownId(used, fieldId(title) ?? `track-${String(number)}`);
  const printed = outline.tracks.map(placed).filter((track) => track.printed);
  const groups = outline.tracks.flatMap((track) => [track, ...track.subtracks]);
  const labels = {
    track: labelPattern(printed),
    subtrack: labelPattern(outline.tracks.flatMap(({ subtracks }) => subtracks.map(placed))),
    topic: labelPattern(groups.flatMap(({ topics }) => numbered(topics))),
  };
  const topics: TopicRecord[] = [];
  const addTopics = (group: OutlineGroup, track: string, subtrack: string | null) => {
    topics.push(...numbered(group.topics).map((topic) => topicRecord(topic, track, subtrack, labels.topic)));
    return group.topics.length;
  };
  const tracks = outline.tracks.map(placed).map((track): TrackRecord => {
    const { number } = track;
    const id = track.printed ? trackId(track.title, number) : ownId(used, 'topics');
    const own = addTopics(track, id, null);
    const subtracks = track.subtracks.map(placed).map((subtrack) => {
      const field = fieldId(subtrack.title);
      const below = ownId(used, field === undefined || used.has(field) ? `${id}-${String(subtrack.number)}` : field);
      return { id: below, ...shared(subtrack, labels.subtrack), topics: addTopics(subtrack, id, below) };
    });
    return {
      id,
      ...(track.printed ? shared(track, labels.track) : { ...shared({ ...track, label: '' }, ''), printed: false }),
      clause: clauseNaming(outline, track.title) ?? `${outline.annex ?? ''}.${String(number)}`,
      topics: subtracks.reduce((sum, subtrack) => sum + subtrack.topics, own),
      ...(subtracks.length > 0 ? { subtracks } : {}),
    };
  });
  const named = tracks.length > 0 ? [] : namedTracks(outline);
  const bare = named.map(({ clause, name }, at) => {
    return { id: trackId(name, at + 1), number: at + 1, title: chinese(name), clause };
  });
  return { tracks: [...tracks, ...bare], topics, labels };
}

function placed<T>(group: T, at: number): T & { number: number } {
  return { ...group, number: at + 1 };
}

/** What the records of tracks and sub-tracks have in common. */
function shared({ label, number, title, introduction }: OutlineGroup & { number: number }, pattern: string) {
  return {
    number,
    ...ownLabel({ label, number }, pattern),
    title: chinese(title),
    ...(introduction.length > 0 ? { introduction: chinese(introduction.join('\n')) } : {}),
  };
}

/** The topics of a group with numbers that rise: as printed if those do, else their positions. */
function numbered(topics: readonly OutlineTopic[]): (OutlineTopic & { number: number })[] {
  const rises = topics.every(({ number }, at) => (number ?? 0) > (topics[at - 1]?.number ?? 0));
  return topics.map((topic, at) => ({ ...topic, number: rises ? (topic.number ?? at + 1) : at + 1 }));
}

function topicRecord(
  topic: OutlineTopic & { number: number },
  track: string,
  subtrack: string | null,
  pattern: string,
): TopicRecord {
  const brief = topic.brief.join('\n');
  const words = `${topic.title}\n${brief}`;
  const [sectors, techniques] = [tagsOf('fields', words), tagsOf('techniques', words)];
  return {
    id: `${subtrack ?? track}-${String(topic.number).padStart(2, '0')}`,
    track,
    subtrack,
    number: topic.number,
    ...ownLabel(topic, pattern),
    title: chinese(topic.title),
    ...(brief ? { brief: chinese(brief) } : {}),
    ...(sectors.length > 0 ? { sectors } : {}),
    ...(techniques.length > 0 ? { techniques } : {}),
  };
}

/** The clause that starts with the title of a track, if there is one. */
function clauseNaming({ parts }: Outline, title: string): string | undefined {
  return parts
    .flatMap(({ clauses }) => clauses)
    .find(({ title: own, paragraphs: [first = ''] }) => {
      return own === title || (first.startsWith(title) && /^(?:[。：:（(，]|$)/.test(first.slice(title.length)));
    })?.id;
}
