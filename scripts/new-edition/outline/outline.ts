import { ownId } from '../vocabulary/own-id.ts';
import { clausesOf } from './clauses.ts';
import { distributionPart, headPart, signaturePart } from './ends.ts';
import { headingOf, isTopic } from './headings.ts';
import { readLine } from './lines.ts';
import { segmentsOf } from './segments.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { takeTopics } from './take-topics.ts';
import { usualId } from '../vocabulary/vocabulary.ts';
import type { LeftLine, NoticeLine, Outline, OutlinePart } from './types.ts';

/** What stands where in a notice: its parts with their clauses, tracks and topics. No character is lost. */
export function outlineOf(document: readonly NoticeLine[]): Outline {
  const lines = document.map(readLine).filter(({ text }) => text !== '');
  const { stretches, place, tracks, cells } = takeTopics(stretchesOf(segmentsOf(lines)));
  const titles = tracks.filter(({ printed }) => printed).map(({ title }) => title);
  const parts: OutlinePart[] = [];
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.kind === 'head') parts.push(headPart(stretch.lines));
    else if (stretch.kind === 'signature') parts.push(signaturePart(stretch.lines));
    else if (stretch.kind === 'distribution') parts.push(distributionPart(stretch.lines));
    else parts.push(partOf(stretch, parts, titles, at === place ? tracks.length : 0));
  }
  return {
    parts,
    annex: parts[place]?.id,
    tracks: tracks.map((track) =>
      track.title === '全部赛题' ? { ...track, title: `全部${topicWord(lines)}` } : track,
    ),
    lines: lines.flatMap((line) => cells.get(line) ?? line),
    left: leftOf(stretches, parts),
  };
}

/** What the notice mostly calls its topics. */
function topicWord(lines: readonly NoticeLine[]): string {
  const text = lines.map((line) => line.text).join('\n');
  const times = (word: string) => text.split(word).length;
  return ['赛题', '课题', '选题', '命题'].reduce((most, word) => (times(word) > times(most) ? word : most));
}

/** The part of a stretch after those before it; `places` is how many tracks stand below it. */
function partOf(
  { kind, heading, annex, title, lines, continues }: Stretch,
  before: readonly OutlinePart[],
  tracks: readonly string[],
  places: number,
): OutlinePart {
  const number = annex === undefined ? heading?.number?.number : undefined;
  const own = number !== undefined && before.every((part) => part.number !== number) ? number : undefined;
  const otherwise = own === undefined ? (heading ? 'part' : 'text') : `part-${String(own)}`;
  const id = continues
    ? `${before.at(-1)?.id ?? ''}-continued`
    : ownId(
        new Set(before.map((part) => part.id)),
        kind === 'annex' ? 'annex' : (usualId('parts', title) ?? otherwise),
      );
  const isTitled = heading !== undefined && title !== '';
  return {
    id,
    number: own,
    label: isTitled ? (annex ?? heading.number?.label) : undefined,
    title: title || (annex ?? (heading ? `第${String(number)}部分` : '正文')),
    printed: isTitled || annex !== undefined,
    clauses: clausesOf(String(own ?? id), lines, tracks, own === undefined ? places : 0),
  };
}

/** Lines that may be something else than they were placed as: topics outside their list, and numbers of parts out of order. */
function leftOf(stretches: readonly Stretch[], parts: readonly OutlinePart[]): LeftLine[] {
  const why = 'it reads as a topic, but stands outside the list of topics, and is a clause';
  const left = stretches
    .flatMap(({ lines }) => lines.filter((line) => isTopic(headingOf(line))))
    .map(({ line, text }) => ({ line, text, why }));
  let before = 0;
  for (const [at, { heading, annex, title: text }] of stretches.entries()) {
    const number = annex === undefined ? heading?.number?.number : undefined;
    if (!heading || number === undefined) continue;
    const { line } = heading;
    if (parts[at]?.number === undefined) left.push({ line, text, why: `its number ${String(number)} stands twice` });
    else if (number !== before + 1)
      left.push({ line, text, why: `its number is ${String(number)}, after ${String(before)}` });
    before = number;
  }
  return left.sort((one, other) => one.line - other.line);
}
