import { announcesTopics } from './headings.ts';
import type { ReadLine } from './lines.ts';
import type { Stretch } from './stretches.ts';
import { castListed } from './topic-list.ts';
import { castTable } from './topic-table.ts';
import { castLabelled, tracksOf, type Cast, type TopicStretch } from './topics.ts';
import type { OutlineTrack } from './types.ts';

/** The parts of a notice with its topics taken out of them. */
interface Taken {
  stretches: readonly Stretch[];
  /** The index of the part after which the topics stand, or -1. */
  place: number;
  tracks: OutlineTrack[];
  /** The cells of a table of topics by the first of its rows; nothing by the others. */
  cells: ReadonlyMap<ReadLine, readonly ReadLine[]>;
}

/** A part with the topics found in it. */
interface Found extends TopicStretch {
  stretch: Stretch;
}

/** Takes the topics out of the part that has most of them, and out of those of its kind beside it, each a track. */
export function takeTopics(all: readonly Stretch[]): Taken {
  const found = all.map(topicsIn);
  const count = (topics: Found | undefined) => topics?.cast.filter(({ role }) => role === 'topic').length ?? 0;
  const most = found.reduce((one, other) => (count(other) > count(one) ? other : one), undefined);
  if (!most) return { stretches: all, place: -1, tracks: [], cells: new Map() };
  const joins = (topics: Found | undefined) => topics?.stretch.kind === most.stretch.kind && canBeTrack(topics);
  const end = (step: 1 | -1) => {
    let at = found.indexOf(most);
    while (joins(found[at]) && joins(found[at + step])) at += step;
    return at;
  };
  const [place, last] = [end(-1), end(1)];
  const parts = found.slice(place, last + 1).filter((topics) => topics !== undefined);
  const [first, final] = [found[place] ?? most, found[last] ?? most];
  const rest = final.stretch.lines.slice(final.end);
  const title = `${first.stretch.title}（续）`;
  const tail: Stretch = { kind: 'body', heading: undefined, title, lines: rest, continues: true };
  const [track, ...others] = tracksOf(
    parts.length === 1 ? most.cast : parts.flatMap((part) => asTrack(part, part !== first, part !== final)),
  );
  return {
    stretches: [
      ...all.slice(0, place),
      { ...first.stretch, lines: first.stretch.lines.slice(0, first.start) },
      ...(rest.length > 0 ? [tail] : []),
      ...all.slice(last + 1),
    ],
    place,
    // The heading of the first part is printed as that of the part.
    tracks: track ? [parts.length === 1 ? track : { ...track, printed: false }, ...others] : [],
    cells: new Map(parts.flatMap(cellsOf)),
  };
}

function topicsIn(stretch: Stretch): Found | undefined {
  const { kind, title, lines } = stretch;
  if (kind !== 'body' && kind !== 'annex') return undefined;
  const topics = castLabelled(lines) ?? (announcesTopics(title) ? (castTable(lines) ?? castListed(lines)) : undefined);
  return topics && { ...topics, stretch };
}

/** Whether all topics of a part stand under tracks, or all under none, and no track has sub-tracks. */
function canBeTrack({ cast }: Found): boolean {
  const roles = cast.map(({ role }) => role);
  return !roles.includes('subtrack') && (roles[0] === 'track' || !roles.includes('track'));
}

/** A whole part with topics as a track, with its lines above and below them; the tracks in it are its sub-tracks. */
function asTrack({ stretch, start, end, cast }: Found, hasAbove: boolean, hasBelow: boolean): Cast[] {
  const { annex, heading, title, lines } = stretch;
  const label = annex ?? heading?.number?.label ?? '';
  const said = title === '' ? { label: '', title: label } : { label, title };
  const asText = (line: ReadLine): Cast => ({ line, role: 'text' });
  return [
    ...cast.slice(0, 1).map(({ line }): Cast => {
      return { line, role: 'track', heading: { ...said, style: 'part', number: undefined, rest: '' } };
    }),
    ...(hasAbove ? lines.slice(0, start) : []).map(asText),
    ...cast.map((each): Cast => (each.role === 'track' ? { ...each, role: 'subtrack' } : each)),
    ...(hasBelow ? lines.slice(end) : []).map(asText),
  ];
}

function cellsOf({ stretch, start, end, cast }: Found): [ReadLine, ReadLine[]][] {
  const rows = stretch.lines.slice(start, end);
  if (rows[0]?.kind !== 'row') return [];
  return rows.map((row, at) => [row, at === 0 ? cast.map(({ line }) => line) : []]);
}
