import { announcesTopics, topicHeading } from './headings.ts';
import type { ReadLine } from './lines.ts';
import { rawParts, type RawPart } from './parts.ts';
import { ANNEX, type Segment } from './segments.ts';
import { castListed } from './topic-list.ts';
import { castTable } from './topic-table.ts';
import { castLabelled, trackAt, tracksOf, type TopicStretch } from './topics.ts';
import type { OutlineTrack } from './types.ts';

/** A part before its clauses are read. */
export interface Stretch extends RawPart {
  kind: Segment['kind'];
  /** What is printed before the title of an annex. */
  annex?: string;
  /** Whether it goes on after the topics of the part before it. */
  continues?: true;
}

/** The parts of the segments of a notice: head, signature and distribution as they are, the rest cut at its headings. */
export function stretchesOf(segments: readonly Segment[]): Stretch[] {
  const hasParts = segments.some(({ kind, lines }) => kind === 'body' && lines.some(({ number }) => number));
  return segments.flatMap(({ kind, lines }): Stretch[] => {
    if (kind === 'body') return rawParts(lines).map((part) => ({ ...part, kind }));
    const [first, second, ...others] = lines;
    if (kind !== 'annex' || !first) return [{ kind, heading: undefined, title: '', lines }];
    const label = ANNEX.exec(first.text)?.[0] ?? '';
    const beside = first.text.slice(label.length).trim();
    // The title of an annex stands beside its number or on the line below.
    const isTitleBelow = beside === '' && second?.kind === 'text' && !second.number && !topicHeading(second);
    const below = isTitleBelow ? second : undefined;
    const title = below?.text ?? beside;
    const stretch = { kind, heading: first, annex: label.trim(), title, lines: below ? others : lines.slice(1) };
    // A short notice with the whole contest in its annex: the headings there are the parts.
    if (hasParts || announcesTopics(title) || castLabelled(stretch.lines)?.start === 0) return [stretch];
    const [above, ...parts] = rawParts(stretch.lines);
    if (parts.length < 2 || !above) return [stretch];
    const own: Stretch[] = above.heading
      ? [
          { ...stretch, lines: [] },
          { ...above, kind: 'body' },
        ]
      : [{ ...stretch, lines: above.lines }];
    return [...own, ...parts.map((part) => ({ ...part, kind: 'body' as const }))];
  });
}

/** The parts of a notice with its topics taken out of them. */
export interface Placed {
  stretches: readonly Stretch[];
  /** The index of the part after which the topics stand, or -1. */
  place: number;
  tracks: OutlineTrack[];
  /** The rows of a table of topics, and the same cut into cells. */
  rows: readonly ReadLine[];
  cells: readonly ReadLine[];
}

/** A part with the topics found in it. */
interface Found extends TopicStretch {
  stretch: Stretch;
  tracks: OutlineTrack[];
  count: number;
}

/** Takes the topics out of the part that has most of them, and out of those of its kind beside it, each a track. */
export function takeTopics(all: readonly Stretch[]): Placed {
  const found = all.map(topicsIn);
  const most = found.reduce((one, other) => ((other?.count ?? 0) > (one?.count ?? 0) ? other : one), undefined);
  if (!most) return { stretches: all, place: -1, tracks: [], rows: [], cells: [] };
  const joins = (at: number) => {
    const topics = found[at];
    if (topics?.stretch.kind !== most.stretch.kind) return false;
    const { tracks } = topics;
    return tracks.every(({ subtracks, printed }) => subtracks.length === 0 && (printed || tracks.length === 1));
  };
  let place = found.indexOf(most);
  let last = place;
  while (joins(place) && joins(place - 1)) place--;
  while (joins(last) && joins(last + 1)) last++;
  const parts = found.slice(place, last + 1).filter((topics) => topics !== undefined);
  const [first, final] = [parts[0] ?? most, parts.at(-1) ?? most];
  const { stretch, start, end, cast } = first;
  const rest = final.stretch.lines.slice(final.end);
  const title = `${stretch.title}（续）`;
  const tail: Stretch = { kind: 'body', heading: undefined, title, lines: rest, continues: true };
  const isTable = stretch.lines[start]?.kind === 'row';
  return {
    stretches: [
      ...all.slice(0, place),
      { ...stretch, lines: stretch.lines.slice(0, start) },
      ...(rest.length > 0 ? [tail] : []),
      ...all.slice(last + 1),
    ],
    place,
    tracks:
      parts.length === 1 ? first.tracks : parts.map((topics) => asTrack(topics, topics !== first, topics !== final)),
    rows: isTable ? stretch.lines.slice(start, end) : [],
    cells: isTable ? cast.map(({ line }) => line) : [],
  };
}

function topicsIn(stretch: Stretch): Found | undefined {
  const { kind, title, lines } = stretch;
  if (kind !== 'body' && kind !== 'annex') return undefined;
  const topics = castLabelled(lines) ?? (announcesTopics(title) ? (castTable(lines) ?? castListed(lines)) : undefined);
  if (!topics) return undefined;
  const count = topics.cast.filter(({ role }) => role === 'topic').length;
  return { ...topics, stretch, tracks: tracksOf(topics.cast), count };
}

/** A whole part with topics as a track; the tracks in it are its sub-tracks. */
function asTrack({ stretch, start, end, tracks }: Found, printed: boolean, whole: boolean): OutlineTrack {
  const { annex, heading, title, lines } = stretch;
  const label = annex ?? heading?.number?.label ?? '';
  const last = tracks.at(-1);
  if (whole && last) (last.topics.at(-1)?.brief ?? last.introduction).push(...lines.slice(end).map(({ text }) => text));
  const [only] = tracks;
  const own = only && !only.printed ? only : undefined;
  const above = printed ? lines.slice(0, start).map(({ text }) => text) : [];
  return trackAt(heading?.line ?? 1, {
    ...(title === '' ? (printed ? { title: label } : {}) : { label, title }),
    introduction: [...above, ...(own?.introduction ?? [])],
    topics: own?.topics ?? [],
    printed,
    subtracks: own ? [] : tracks.map(({ printed: _, subtracks: __, ...group }) => group),
  });
}
