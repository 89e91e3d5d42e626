import type { Outline, OutlineGroup, OutlineTopic } from '../outline/types.ts';
import { once } from '../outline/parts.ts';
import { fieldId } from '../outline/usual-words.ts';
import { tagsOf } from '../vocabulary/vocabulary.ts';
import { labelPattern, ownLabel } from './labels.ts';
import { namedTracks } from './named-tracks.ts';
import type { SubtrackRecord, Text, TopicRecord, TrackRecord, TrackRecords } from './records.ts';

const NO_LABELS = { track: '', subtrack: '', topic: '' };

/** The records of tracks and topics of an outline; without topics, the tracks that a clause of it names. */
export function trackRecords(outline: Outline): TrackRecords {
  if (outline.tracks.length === 0) return { tracks: namedRecords(outline), topics: [], labels: NO_LABELS };
  const used = new Set<string>();
  const numberedTracks = outline.tracks.map((track, at) => ({ track, number: at + 1, label: track.label }));
  const subtracks = outline.tracks.flatMap((track) =>
    track.subtracks.map(({ label }, at) => ({ label, number: at + 1 })),
  );
  const groups = outline.tracks.flatMap((track) => [track, ...track.subtracks]);
  const labels = {
    track: labelPattern(numberedTracks.filter(({ track }) => track.printed)),
    subtrack: labelPattern(subtracks),
    topic: labelPattern(groups.flatMap(({ topics }) => numbered(topics))),
  };
  const topics: TopicRecord[] = [];
  const addTopics = (own: readonly OutlineTopic[], track: string, subtrack: string | null) => {
    for (const topic of numbered(own)) topics.push(topicRecord(topic, track, subtrack, labels.topic));
    return own.length;
  };
  const tracks = numberedTracks.map(({ track, number, label }): TrackRecord => {
    const id = once(used, track.printed ? (fieldId(track.title) ?? `track-${String(number)}`) : 'topics');
    const own = addTopics(track.topics, id, null);
    const below = track.subtracks.map((subtrack, at): SubtrackRecord => {
      const field = fieldId(subtrack.title);
      const subtrackId = once(used, field === undefined || used.has(field) ? `${id}-${String(at + 1)}` : field);
      const subtrackLabel = ownLabel({ label: subtrack.label, number: at + 1 }, labels.subtrack);
      return {
        id: subtrackId,
        number: at + 1,
        ...subtrackLabel,
        ...shared(subtrack),
        topics: addTopics(subtrack.topics, id, subtrackId),
      };
    });
    return {
      id,
      number,
      ...(track.printed ? ownLabel({ label, number }, labels.track) : { printed: false }),
      ...shared(track),
      clause: clauseNaming(outline, track.title) ?? `${outline.annex ?? ''}.${String(number)}`,
      topics: below.reduce((sum, subtrack) => sum + subtrack.topics, own),
      ...(below.length > 0 ? { subtracks: below } : {}),
    };
  });
  return { tracks, topics, labels };
}

/** The records of tracks that have no topics. */
function namedRecords(outline: Outline): TrackRecord[] {
  const used = new Set<string>();
  return namedTracks(outline).map(({ clause, name }, at) => {
    const number = at + 1;
    return { id: once(used, fieldId(name) ?? `track-${String(number)}`), number, title: text(name), clause };
  });
}

function shared({ title, introduction }: OutlineGroup): { title: Text; introduction?: Text } {
  return { title: text(title), ...(introduction.length > 0 ? { introduction: text(introduction.join('\n')) } : {}) };
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
    title: text(topic.title),
    ...(brief ? { brief: text(brief) } : {}),
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

function text(words: string): Text {
  return { 'zh-CN': words };
}
