import { fillIn } from '../../logic/fill-in.ts';
import { languagesOf } from '../../logic/search/match-text.ts';
import type { Words } from './match-results.ts';

/** Shortest text that is matched, in characters. */
const MINIMUM = 6;

/** Over more lines than these browsers take seconds. */
const MANY_LINES = 2000;

/** A text, with blanks for its line ends if it has too many lines. */
export function inFewLines(text: string): string {
  return text.split('\n').length > MANY_LINES ? text.replace(/\s*\n\s*/g, ' ') : text;
}

/** The reason why the description of a project cannot be matched; null if it can. It may have `maximum` characters. */
export function refusal(text: string, maximum: number, words: Words): string | null {
  if (text === '') return words.empty;
  if (text.length > maximum) return fillIn(words.long, { total: maximum });
  if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length < MINIMUM) return words.short;
  return languagesOf(text).length === 0 ? words.foreign : null;
}
