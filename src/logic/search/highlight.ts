import { hasHan, isSingle, pairs, runs, terms } from './analysis.ts';

/** From where to where a text has something, in UTF-16 units, the end not included. */
export type Range = readonly [from: number, to: number];

/** Where a text has any of the terms that a search matched, in order and without overlap. */
export function matchedRanges(text: string, matched: readonly string[]): Range[] {
  const wanted = new Set(matched);
  const ranges: Range[] = [];
  let from = 0;
  const small = text.toLowerCase();
  for (const run of runs(small)) {
    from = small.indexOf(run, from);
    for (const [start, end] of hasHan(run) ? hanRanges(run, wanted) : wordRanges(run, wanted)) {
      const last = ranges.at(-1);
      if (last && last[1] >= from + start) ranges[ranges.length - 1] = [last[0], Math.max(last[1], from + end)];
      else ranges.push([from + start, from + end]);
    }
    from += run.length;
  }
  return ranges;
}

/** The stretches of a text that the terms cover, without repetition, the longest first. */
export function matchedPhrases(text: string, matched: readonly string[]): string[] {
  const phrases = matchedRanges(
    text,
    matched.filter((term) => !isSingle(term)),
  ).map(([from, to]) => text.slice(from, to));
  return [...new Set(phrases)].sort((a, b) => b.length - a.length);
}

function hanRanges(run: string, wanted: ReadonlySet<string>): Range[] {
  let at = 0;
  return pairs(run).flatMap((pair): Range[] => {
    const from = at;
    at += Array.from(pair)[0]?.length ?? 0;
    return wanted.has(pair) ? [[from, from + pair.length]] : [];
  });
}

function wordRanges(run: string, wanted: ReadonlySet<string>): Range[] {
  return terms(run).some((term) => wanted.has(term)) ? [[0, run.length]] : [];
}
