import { plainText } from './plain-text.ts';

/** Single characters that a name may end before, and begin behind; longer words are found by their edges. */
const AFTER = /^[的等和与及或由以将为是对在向从于给被把可应须需要必请按经各共均即也已并自至到拟暂设]/u;
const BEFORE = /[的等和与及或由以将为是对在向从于给被把请到至归按经入送报各设]$/u;
/** Pairs that belong together though the first of them may stand before a name: what is left of 经济局 is not a name. */
const PAIRS = /^(?:经[济信贸开营]|和[平谐田县]|对外|在线|向阳|将[军乐]|与会|为民|从江|入[境学]|各[界地]|报[业社刊])/u;
const MARK = /[\p{P}\p{S}\n]/u;
const LATIN = /[\da-z]/i;
const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Whether a name stands in a text as a whole, white space and the width of characters apart: beside its ends, marks, line
 * breaks, digits, particles, verbs and other whole words. What is left of a name that lost its first or last character is not found.
 */
export function hasName(text: string, name: string): boolean {
  const haystack = compact(text);
  const needle = compact(name);
  if (needle === '') return false;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const [before, after] = [haystack.slice(0, at).slice(-1), haystack.charAt(at + needle.length)];
    const isParted = (inside: string, outside: string) =>
      outside === '' || MARK.test(inside + outside) || (LATIN.test(outside) && !LATIN.test(inside));
    const begins = isParted(needle.charAt(0), before) || (BEFORE.test(before) && !PAIRS.test(before + needle));
    const ends = isParted(needle.slice(-1), after) || AFTER.test(after);
    if ((begins || isWordsEdge(haystack, at, -1)) && (ends || isWordsEdge(haystack, at + needle.length, 1)))
      return true;
  }
  return false;
}

/** Whether words part at a place in a text, of which the one outside a name is no single character: 局 is what is left of a name. */
function isWordsEdge(text: string, place: number, step: 1 | -1): boolean {
  const from = Math.max(0, place - 12);
  const words = [...WORDS.segment(text.slice(from, place + 12))];
  const next = words.findIndex(({ index }) => from + index === place);
  const outside = words[step === 1 ? next : next - 1]?.segment ?? '';
  return next !== -1 && outside.length > 1;
}

/** Line breaks stay: they are ends of names. */
function compact(text: string): string {
  return plainText(text.trim())
    .plain.replace(/[^\S\n]+/gu, '')
    .replace(/\s*\n\s*/gu, '\n');
}
