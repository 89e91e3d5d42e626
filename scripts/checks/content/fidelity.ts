import { diffChars } from 'diff';
import { noticeSegments, type NoticeSegment } from '../../../src/logic/notice-text.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { SOURCE_FILE } from '../../../src/data/read/content-files.ts';
import { normalize } from './clause-text.ts';
import { atPiece, lostThing, type Hole } from './lost.ts';
import { repairedSource } from './repaired-source.ts';

/** Characters shown on either side of a difference. */
const CONTEXT = 12;

/** More differences than this mean another text, not a mistake in this one. */
const MAXIMUM_DIFFERENCES = 4000;

/**
 * The notice rebuilt from the content is the notice as received, character by character, after taking away white
 * space and page furniture, unifying full- and half-width forms, and applying the repairs of corrections.yaml.
 */
export const fidelity: Check = {
  name: 'fidelity',
  run: (input, say) => {
    const { problems, matched, total, added, repairs } = compare(input);
    const percent = total === 0 ? 0 : Math.floor((matched / total) * 10_000) / 100;
    say(
      `fidelity: ${String(matched)} of ${String(total)} characters of the source accounted for (${String(percent)} %), ` +
        `${String(added)} added, ${String(repairs)} repairs applied`,
    );
    return problems;
  },
};

/** Ids of published things that are gone, and whose words the content lacks: `fidelity` speaks of them. */
export function lostThings(input: CheckInput): Set<string> {
  return compare(input).lost;
}

interface Comparison {
  problems: Problem[];
  lost: Set<string>;
  /** Characters of the repaired source that the content has in the same order. */
  matched: number;
  /** Characters of the repaired source. */
  total: number;
  /** Characters of the content that the source does not have. */
  added: number;
  /** Repairs applied. */
  repairs: number;
}

function compare(input: CheckInput): Comparison {
  const repaired = repairedSource(input);
  const segments = noticeSegments(input.catalog).map((segment) => ({ ...segment, text: normalize(segment.text) }));
  const rebuilt = segments.map(({ text }) => text).join('');
  const base = { total: repaired.text.length, repairs: repaired.applied };
  const parts = diffChars(repaired.text, rebuilt, { maxEditLength: MAXIMUM_DIFFERENCES });
  if (!parts) {
    return {
      ...base,
      lost: new Set(),
      matched: 0,
      added: rebuilt.length,
      problems: [
        {
          file: SOURCE_FILE,
          id: '',
          found: `the content differs from the source in more than ${String(MAXIMUM_DIFFERENCES)} characters`,
          fix: 'check that the source is the notice of this edition and that the parts are in its order',
        },
      ],
    };
  }
  const problems = [...repaired.problems];
  const lost = new Set<string>();
  let [inSource, inContent, matched, added] = [0, 0, 0, 0];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    if (!part.added && !part.removed) {
      matched += part.value.length;
      inSource += part.value.length;
      inContent += part.value.length;
      continue;
    }
    // A removed and an added run beside each other are one change.
    const next = parts[at + 1];
    const pair = next && (next.added || next.removed) ? [part, next] : [part];
    const missing = pair
      .filter(({ removed }) => removed)
      .map(({ value }) => value)
      .join('');
    const extra = pair
      .filter((each) => each.added)
      .map(({ value }) => value)
      .join('');
    const change = { text: repaired.text, from: inSource, position: inContent, length: missing.length };
    const hole = extra === '' ? atPiece(change, segments) : change;
    const found = extra === '' ? lostThing(input, segments, hole) : undefined;
    if (found) lost.add(found.thing.id);
    const { file, id, fix } = found
      ? { file: found.file, id: found.thing.id, fix: 'put it back: it was published, and the source has it' }
      : placeOf(input, segments, hole.position);
    problems.push({ file, id, found: difference(hole, extra), fix });
    added += extra.length;
    inSource += missing.length;
    inContent += extra.length;
    at += pair.length - 1;
  }
  return { ...base, lost, matched, added, problems };
}

/** The record in which a change stands. */
function placeOf(
  { fileOf, paths }: CheckInput,
  segments: readonly NoticeSegment[],
  position: number,
): Pick<Problem, 'file' | 'id' | 'fix'> {
  let end = 0;
  const segment = segments.find(({ text }) => (end += text.length) > position) ?? segments.at(-1);
  const file = segment ? fileOf(segment.record) || paths.tracks : paths.edition;
  const isLabelled = file === paths.tracks || (file.startsWith('topics/') && segment?.place === 'title');
  const labels = isLabelled ? ` (what stands before a title comes from "labels" in ${paths.edition})` : '';
  return {
    file,
    id: segment?.place ?? '',
    fix: `write what the source has${labels}; if the source is wrong, say so in corrections.yaml`,
  };
}

function difference({ text, from, length }: Hole, extra: string): string {
  const shown = (words: string) => (words.length > 40 ? `${words.slice(0, 20)}…${words.slice(-20)}` : words);
  const before = text.slice(Math.max(0, from - CONTEXT), from);
  const after = text.slice(from + length, from + length + CONTEXT);
  return `the source has "${before}[${shown(text.slice(from, from + length))}]${after}", the content has [${shown(extra)}] there`;
}
