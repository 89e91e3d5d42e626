import { stemmer } from 'stemmer';
import { oneSpelling } from './spelling.ts';

const RUNS = /\p{Script=Han}+|[\p{Script=Latin}\p{Nd}]+/gu;
const HAN = /\p{Script=Han}/u;

/** Whether a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** The runs of Chinese characters, and of letters and digits, in a folded text: `etc数据` has two. */
export function runs(folded: string): string[] {
  return folded.match(RUNS) ?? [];
}

/** Every two neighbouring characters of a run. */
export function pairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/**
 * The terms of a folded text: the stem of each word of letters and digits, and of Chinese every pair of neighbouring
 * characters and every single one. Pairs need no dictionary, so that the build and every browser find the same.
 */
export function terms(folded: string): string[] {
  return runs(folded).flatMap((run) =>
    hasHan(run) ? [...pairs(run), ...Array.from(run)] : [stemmer(oneSpelling(run))],
  );
}

/** Whether a term is a single Chinese character: a weak sign. */
export function isSingle(term: string): boolean {
  return hasHan(term) && Array.from(term).length === 1;
}
