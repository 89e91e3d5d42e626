import { announcesTopics, headingOf, topicHeading, type Heading } from './headings.ts';
import type { ReadLine } from './lines.ts';
import { partId } from './usual-words.ts';
import type { OutlineGroup, OutlineTrack } from './types.ts';

/** What a line of the stretch with the topics is. */
export type Role = 'track' | 'subtrack' | 'topic' | 'text';

/** A line with its role, and the heading that it is. */
export interface Cast {
  line: ReadLine;
  role: Role;
  heading: Heading | undefined;
}

/** Lines before the first topic in which the heading of its track is looked for. */
const REACH = 6;

/** The stretch with the topics: it starts there, and what follows it is clauses again. */
export interface TopicStretch {
  start: number;
  cast: Cast[];
  /** The first line after it, counted as `start` is. */
  end: number;
}

/** The roles of the lines from the first track or topic on, where the topics say so themselves (赛题1：…); or nothing. */
export function castLabelled(lines: readonly ReadLine[]): TopicStretch | undefined {
  const topics = lines.map(topicHeading);
  const headings = lines.map(headingOf);
  const first = topics.findIndex(Boolean);
  if (first === -1) return undefined;
  const chain = headingsBefore(headings, topics, first);
  // A heading such as 赛题清单 above the topics is a clause, and the next one of its kind ends them.
  const announced = chain.find((at) => announcesTopics(headings[at]?.title ?? ''));
  const track = announced === undefined ? chain[0] : chain.find((at) => at > announced);
  let start = track ?? first;
  const style = track === undefined ? undefined : headings[track]?.style;
  // Tracks without topics of their own stand before the first one that has some.
  for (let at = start - 1; track !== undefined && at >= 0; at--) {
    const [here, next] = [headings[at], headings[start]];
    if (here?.style === style && here?.number !== undefined && here.number === (next?.number ?? 0) - 1) start = at;
  }
  const outer = announced === undefined ? style : headings[announced]?.style;
  const end = endOfTopics(lines, topics.findLastIndex(Boolean), outer);
  const cast = lines.slice(start, end).map((line, index): Cast => {
    const at = start + index;
    if (topics[at]) return { line, role: 'topic', heading: topics[at] };
    const heading = headings[at];
    if (!heading || style === undefined) return { line, role: 'text', heading: undefined };
    if (heading.style === style) return { line, role: 'track', heading };
    const next = topics.findIndex((topic, index) => index > at && topic);
    const direct = next !== -1 && headingsBefore(headings, topics, next).includes(at);
    const fresh = next === at + 1 || topics[next]?.number === 1;
    return direct && fresh ? { line, role: 'subtrack', heading } : { line, role: 'text', heading: undefined };
  });
  return { start, cast, end };
}

/** Where the topics end: at a note, or at a number like those of the tracks that is no track. */
export function endOfTopics(lines: readonly ReadLine[], last: number, style: string | undefined): number {
  const end = lines.findIndex((line, at) => {
    if (at <= last) return false;
    if (/^(?:注|备注|说明)[:：]/.test(line.text)) return true;
    if (line.number === undefined || line.number.style !== style) return false;
    const title = headingOf(line)?.title;
    return title === undefined || (!/赛道|领域|专题/.test(title) && partId(title) !== undefined);
  });
  return end === -1 ? lines.length : end;
}

/** The headings, one of each style, that stand between a topic and what comes before it, the outermost first. */
function headingsBefore(
  headings: readonly (Heading | undefined)[],
  topics: readonly unknown[],
  topic: number,
): number[] {
  const found: number[] = [];
  for (let at = topic - 1; at >= 0 && at >= topic - REACH && !topics[at]; at--) {
    const style = headings[at]?.style;
    if (style === undefined) continue;
    if (found.some((other) => headings[other]?.style === style)) break;
    found.unshift(at);
    if (found.length === 2) break;
  }
  return found;
}

/** Tracks, sub-tracks and topics of lines with roles; a line without one goes to what stands before it. */
export function tracksOf(cast: readonly Cast[]): OutlineTrack[] {
  const tracks: OutlineTrack[] = [];
  for (const { line, role, heading } of cast) {
    const track = tracks.at(-1);
    const group: OutlineGroup | undefined = track?.subtracks.at(-1) ?? track;
    const rest = heading?.rest ? [heading.rest] : [];
    if (heading && (role === 'topic' || role === 'track' || (role === 'subtrack' && track?.topics.length === 0))) {
      const { label, number, title } = heading;
      const own = { label, number, title, line: line.line };
      if (role === 'track') tracks.push(trackAt(line.line, { ...own, introduction: rest, printed: true }));
      else if (role === 'subtrack') track?.subtracks.push({ ...own, introduction: rest, topics: [] });
      else if (group) group.topics.push({ ...own, brief: rest });
      else tracks.push(trackAt(line.line, { topics: [{ ...own, brief: rest }] }));
    } else if (group) (group.topics.at(-1)?.brief ?? group.introduction).push(line.text);
    else tracks.push(trackAt(line.line, { introduction: [line.text] }));
  }
  return tracks;
}

/** A track; without more said of it, one of topics that stand under no heading, whose title is ours. */
export function trackAt(line: number, said: Partial<OutlineTrack>): OutlineTrack {
  const untitled = { label: '', number: undefined, title: '全部赛题', printed: false };
  return { ...untitled, introduction: [], topics: [], line, subtracks: [], ...said };
}
