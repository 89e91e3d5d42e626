import { locateTerms, matchedRanges } from './highlight.ts';

/** Marks at which a sentence may be cut off. */
const MARK = /[，。；：、,.;:]\s*/g;

/** The most characters before the match: a line of a phone has to show it. */
const BEFORE = 12;

/**
 * A text from the phrase on in which a search matched first, with `…` for what is left out before it; the whole text where
 * nothing matched. `matched` are terms as `locateTerms` makes them.
 */
export function excerpt(text: string, matched: readonly string[]): string {
  const [first] = matchedRanges(locateTerms(text), matched);
  if (!first || first[0] <= BEFORE) return text;
  const marks = [...text.slice(0, first[0]).matchAll(MARK)];
  const last = marks.at(-1);
  const start = Math.max(last ? last.index + last[0].length : 0, first[0] - BEFORE);
  // A word that is cut in two is left out.
  const cut = /\w/.test(text[start - 1] ?? '') ? (/^\w+\s*/.exec(text.slice(start))?.[0].length ?? 0) : 0;
  return `…${text.slice(Math.min(start + cut, first[0])).trimStart()}`;
}
