import { announcesTopics, headingOf, isTrackName, type Heading } from './headings.ts';
import type { ReadLine } from './lines.ts';
import { usualId } from '../vocabulary/vocabulary.ts';
import type { OutlineGroup, OutlineTrack } from './types.ts';

/** A line with what it is among the topics, and the heading that it is. */
export interface Cast {
  line: ReadLine;
  role: 'track' | 'subtrack' | 'topic' | 'text';
  heading?: Heading | undefined;
}

/** Lines before the first topic in which the heading of its track is looked for. */
const REACH = 6;

/** The lines with the topics: they start there, and what follows them is clauses again. */
export interface TopicStretch {
  start: number;
  cast: Cast[];
  /** The first line after it, counted as `start` is. */
  end: number;
}

/** The roles of the lines from the first track or topic on, where the topics say so themselves (赛题1：…); or nothing. */
export function castLabelled(lines: readonly ReadLine[]): TopicStretch | undefined {
  const headings = lines.map((line) => headingOf(line));
  return castStyled(lines, headings, 'topic');
}

/** The roles of the lines from the first track or topic on, where topics are the headings of a style; or nothing. */
export function castStyled(
  lines: readonly ReadLine[],
  headings: readonly (Heading | undefined)[],
  topic: string | undefined,
): TopicStretch | undefined {
  const isTopic = (heading: Heading | undefined) => heading !== undefined && heading.style === topic;
  const first = headings.findIndex(isTopic);
  if (first === -1) return undefined;
  const chain = headingsAbove(headings, first);
  // A heading such as 赛题清单 above the topics is a clause, and the next one of its kind ends them.
  const announced = chain.find((at) => announcesTopics(headings[at]?.title ?? ''));
  const track = announced === undefined ? chain[0] : chain.find((at) => at > announced);
  const style = track === undefined ? undefined : headings[track]?.style;
  let start = track ?? first;
  // Tracks without topics of their own stand before the first one that has some.
  for (let at = start - 1; style !== undefined && at >= 0; at--) {
    const [here, next] = [headings[at], headings[start]];
    if (here?.style !== style) continue;
    if (here.number === undefined ? isTrackName(here.title) : here.number + 1 === next?.number) start = at;
  }
  const outer = announced === undefined ? style : headings[announced]?.style;
  const end = endOfTopics(lines, headings.findLastIndex(isTopic), outer);
  const roleOf = (at: number): Cast['role'] => {
    const heading = headings[at];
    if (isTopic(heading)) return 'topic';
    if (!heading || style === undefined) return 'text';
    if (heading.style === style) return 'track';
    const next = headings.findIndex((other, index) => index > at && isTopic(other));
    const isFresh = next === at + 1 || headings[next]?.number === 1;
    return isFresh && headingsAbove(headings, next).includes(at) ? 'subtrack' : 'text';
  };
  const cast = lines.map((line, at) => ({ line, role: roleOf(at), heading: headings[at] }));
  return { start, cast: cast.slice(start, end), end };
}

/** Where the topics end: at a note, or at a number like those of the tracks that is no track. */
function endOfTopics(lines: readonly ReadLine[], last: number, style: string | undefined): number {
  const end = lines.findIndex((line, at) => {
    if (at <= last) return false;
    if (/^(?:注|备注|说明)[:：]/.test(line.text)) return true;
    if (line.number === undefined || line.number.style !== style) return false;
    const title = headingOf(line)?.title;
    return title === undefined || (!/赛道|领域|专题/.test(title) && usualId('parts', title) !== undefined);
  });
  return end === -1 ? lines.length : end;
}

/** The headings, one of each style, that stand between a topic and what comes before it, the outermost first. */
function headingsAbove(headings: readonly (Heading | undefined)[], topic: number): number[] {
  const found: number[] = [];
  for (let at = topic - 1; at >= 0 && at >= topic - REACH && found.length < 2; at--) {
    const style = headings[at]?.style;
    if (style === undefined) continue;
    if ([topic, ...found].some((other) => headings[other]?.style === style)) break;
    found.unshift(at);
  }
  return found;
}

/** Tracks, sub-tracks and topics of lines with roles; a line without one goes to what stands before it. */
export function tracksOf(cast: readonly Cast[]): OutlineTrack[] {
  const tracks: OutlineTrack[] = [];
  const add = (said: Partial<OutlineTrack>) =>
    tracks.push({
      ...{ label: '', number: undefined, title: '全部赛题', printed: false },
      ...{ introduction: [], topics: [], subtracks: [], ...said },
    });
  for (const { line, role, heading } of cast) {
    const track = tracks.at(-1);
    const group: OutlineGroup | undefined = track?.subtracks.at(-1) ?? track;
    if (!heading || role === 'text' || (role === 'subtrack' && track?.topics.length !== 0)) {
      if (group) (group.topics.at(-1)?.brief ?? group.introduction).push(line.text);
      else add({ introduction: [line.text] });
      continue;
    }
    const { label, number, title } = heading;
    const own = { label, number, title };
    const rest = heading.rest ? [heading.rest] : [];
    if (role === 'track') add({ ...own, introduction: rest, printed: true });
    else if (role === 'subtrack') track?.subtracks.push({ ...own, introduction: rest, topics: [] });
    else if (group) group.topics.push({ ...own, brief: rest });
    else add({ topics: [{ ...own, brief: rest }] });
  }
  return tracks;
}
