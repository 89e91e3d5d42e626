import { hasHan, pairs, runs, terms } from './analysis.ts';
import { foldText } from './fold.ts';

/** From where to where a text has something, in UTF-16 units, the end not included. */
export type Range = readonly [from: number, to: number];

/** A term of a text, with its place. */
interface TermInText {
  term: string;
  range: Range;
}

/** The words and pairs of characters of a text in order, to be asked for more than once. */
export function locateTerms(text: string): TermInText[] {
  const { folded, at } = foldText(text);
  const place = (unit: number) => at[unit] ?? text.length;
  let from = 0;
  return runs(folded).flatMap((run) => {
    const start = folded.indexOf(run, from);
    from = start + run.length;
    const located = hasHan(run)
      ? locatePairs(run, start)
      : terms(run).map((term) => ({ term, range: [start, from] as const }));
    return located.map(({ term, range: [first, end] }) => ({
      term,
      range: [place(first), endOf(text, place(end - 1))] as const,
    }));
  });
}

/** The ranges of a text that a search matched, in order and without overlap. */
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

/** The end of the character that begins at a place, with its combining marks. */
function endOf(text: string, start: number): number {
  return start + (/^.\p{M}*/su.exec(text.slice(start, start + 20))?.[0].length ?? 0);
}

function locatePairs(run: string, start: number): TermInText[] {
  let from = start;
  return pairs(run).map((term) => {
    const range = [from, from + term.length] as const;
    from += Array.from(term)[0]?.length ?? 0;
    return { term, range };
  });
}
