import { hasHan, pairs, runs, terms } from './analysis.ts';

/** From where to where a text has something, in UTF-16 units, the end not included. */
export type Range = readonly [from: number, to: number];

/** A term of a text, and where it stands. */
interface TermInText {
  term: string;
  range: Range;
}

/** The words and pairs of characters of a text in order, to be asked for more than once. */
export function locateTerms(text: string): TermInText[] {
  const small = inSmallLetters(text);
  let from = 0;
  return runs(small).flatMap((run) => {
    const start = small.indexOf(run, from);
    from = start + run.length;
    return hasHan(run) ? locatePairs(run, start) : terms(run).map((term) => ({ term, range: [start, from] as const }));
  });
}

/** Where a text has any of the terms that a search matched, in order and without overlap. */
export function matchedRanges(located: readonly TermInText[], matched: readonly string[]): Range[] {
  const wanted = new Set(matched);
  const ranges: Range[] = [];
  for (const { term, range } of located) {
    if (!wanted.has(term)) continue;
    const last = ranges.at(-1);
    if (last && last[1] >= range[0]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], range[1])];
    else ranges.push(range);
  }
  return ranges;
}

/** A text in small letters, each as long as the letter it was, which that of İ would not be. */
function inSmallLetters(text: string): string {
  return Array.from(text, (each) => each.toLowerCase().slice(0, each.length)).join('');
}

function locatePairs(run: string, start: number): TermInText[] {
  let from = start;
  return pairs(run).map((term) => {
    const range = [from, from + term.length] as const;
    from += Array.from(term)[0]?.length ?? 0;
    return { term, range };
  });
}
