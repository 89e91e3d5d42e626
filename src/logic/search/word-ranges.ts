import { fold, foldText } from './fold.ts';
import type { Range } from './highlight.ts';

/** Letters that a word may have before or after it and is then another one. */
const LETTER = String.raw`[\p{Script=Latin}\p{N}]`;

/** Where these words stand in a text as it is written, whole ones only; in order and without overlap. */
export function wordRanges(text: string, words: readonly string[]): Range[] {
  const wanted = words
    .map((word) => fold(word))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [];
  const { folded, at } = foldText(text);
  const pattern = wanted.map((word) => {
    const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
    const [before, after] = [/^[a-z0-9]/.test(word), /[a-z0-9]$/.test(word)];
    return `${before ? `(?<!${LETTER})` : ''}${escaped}${after ? `(?:e?s)?(?!${LETTER})` : ''}`;
  });
  return Array.from(folded.matchAll(new RegExp(pattern.join('|'), 'gu')), ({ 0: { length }, index }) => [
    at[index] ?? text.length,
    at[index + length] ?? text.length,
  ]);
}
