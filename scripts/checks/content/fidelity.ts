import { diffChars, type ChangeObject } from 'diff';
import { noticeSegments, type NoticeSegment } from '../../../src/logic/notice-text.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { SOURCE_FILE } from '../../../src/data/read/content-files.ts';
import { normalize } from './clause-text.ts';
import { isOfNotice, goneThings } from './gone.ts';
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
    const { text: source, applied, problems } = repairedSource(input);
    const segments = noticeSegments(input.catalog).map((segment) => ({ ...segment, text: normalize(segment.text) }));
    const rebuilt = segments.map(({ text }) => text).join('');
    const parts = diffChars(source, rebuilt, { maxEditLength: MAXIMUM_DIFFERENCES });
    const places = parts ? changes(parts) : [];
    const lost = places.reduce((sum, { missing }) => sum + missing.length, 0);
    const added = places.reduce((sum, { extra }) => sum + extra.length, 0);
    const matched = parts ? source.length - lost : 0;
    const percent = source === '' ? 0 : Math.floor((matched / source.length) * 10_000) / 100;
    say(
      `fidelity: ${String(matched)} of ${String(source.length)} characters of the source accounted for (${String(percent)} %), ` +
        `${String(parts ? added : rebuilt.length)} added, ${String(applied)} repairs applied`,
    );
    if (!parts) return [ANOTHER_TEXT];
    // What is gone is asked back under its id: words that the content lacks are taken for its own.
    const isIncomplete = places.length > 0 && goneThings(input).things.some(isOfNotice);
    const told = places.filter(({ extra }) => extra !== '' || !isIncomplete);
    return [
      ...problems,
      ...told.map((change) => ({
        ...placeOf(input, segments, change.inContent),
        found: difference(source, change),
      })),
    ];
  },
};

const ANOTHER_TEXT: Problem = {
  file: SOURCE_FILE,
  id: '',
  found: `the content differs from the source in more than ${String(MAXIMUM_DIFFERENCES)} characters`,
  fix: 'check that the source is the notice of this edition and that the parts are in its order',
};

/** Words of the source that the content lacks, and those that it has in their place. */
interface Change {
  missing: string;
  extra: string;
  /** Where they start in either text. */
  inSource: number;
  inContent: number;
}

/** The changes between two texts; what is taken out and put in at one place is one. */
function changes(parts: readonly ChangeObject<string>[]): Change[] {
  const found: Change[] = [];
  let [inSource, inContent] = [0, 0];
  let current: Change | undefined;
  for (const { value, added, removed } of parts) {
    if (added || removed) {
      if (!current) found.push((current = { missing: '', extra: '', inSource, inContent }));
      current[added ? 'extra' : 'missing'] += value;
    } else current = undefined;
    if (!added) inSource += value.length;
    if (!removed) inContent += value.length;
  }
  return found;
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

function difference(text: string, { missing, extra, inSource }: Change): string {
  const shown = (words: string) => (words.length > 40 ? `${words.slice(0, 20)}…${words.slice(-20)}` : words);
  const before = text.slice(Math.max(0, inSource - CONTEXT), inSource);
  const after = text.slice(inSource + missing.length, inSource + missing.length + CONTEXT);
  return `the source has "${before}[${shown(missing)}]${after}", the content has [${shown(extra)}] there`;
}
