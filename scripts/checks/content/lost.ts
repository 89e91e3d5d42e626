import type { NoticeSegment } from '../../../src/logic/notice-text.ts';
import type { Published } from '../../../src/model/published.ts';
import { normalize } from './clause-text.ts';
import { goneThings } from './gone.ts';
import { topicFile } from './ids.ts';
import type { CheckInput } from './types.ts';

/** Words of the source, compared as `text`, that the content lacks between two of its characters. */
export interface Hole {
  text: string;
  /** Where they start in the text. */
  from: number;
  /** Where the content lacks them. */
  position: number;
  length: number;
}

/**
 * Moves a hole back to where a piece of the notice starts, if the same words are then missing: a comparison of characters
 * takes “题1：…赛” for what is missing as well as “赛题1：…”.
 */
export function atPiece(hole: Hole, segments: readonly NoticeSegment[]): Hole {
  const { text, from, position, length } = hole;
  for (let back = 0; back <= from; back++) {
    if (pieceAt(segments, position - back) !== -1) return { ...hole, from: from - back, position: position - back };
    if (text[from - back - 1] !== text[from - back - 1 + length]) break;
  }
  return hole;
}

/** What was published, is gone, and had its words in a hole, with the file in which it stood. */
export function lostThing(
  input: CheckInput,
  segments: readonly NoticeSegment[],
  { text, from, position, length }: Hole,
): { thing: Published; file: string } | undefined {
  const at = pieceAt(segments, position);
  if (at === -1) return undefined;
  const missing = text.slice(from, from + length);
  const { things } = goneThings(input);
  const named = things.find(({ words }) => words !== undefined && missing.includes(normalize(words)));
  if (named) return { thing: named, file: named.kind === 'topics' ? topicFile(input, named.id) : input.paths.tracks };
  // Clauses and parts are published without their words.
  const around = input.dataset.sections.filter((section) =>
    segments.slice(Math.max(0, at - 1), at + 1).some(({ record }) => record === section),
  );
  const candidates = things.flatMap((thing) => {
    if (thing.kind === 'sections') return [{ thing, file: `notice/${thing.id}.yaml` }];
    const part = around.find(({ id }) => thing.kind === 'clauses' && thing.address?.includes(`/${id}/#`));
    return part ? [{ thing, file: input.fileOf(part) }] : [];
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Number of the piece that starts at a place of the content, that after the last one included; -1 within one. */
function pieceAt(segments: readonly NoticeSegment[], position: number): number {
  let start = 0;
  for (const [at, { text }] of segments.entries()) {
    if (start >= position) return start === position ? at : -1;
    start += text.length;
  }
  return start === position ? segments.length : -1;
}
