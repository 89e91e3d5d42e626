import { hasHan, pairs, runs } from './analysis.ts';

/**
 * The words of a query, to be looked for one by one where not all of them are found together. Chinese is cut by the
 * browser's own dictionary, or into pairs of characters where it has none.
 */
export function queryWords(query: string, language: string): string[] {
  const words = runs(query).flatMap((run) => (hasHan(run) ? hanWords(run, language) : [run]));
  return [...new Set(words)];
}

function hanWords(run: string, language: string): string[] {
  // Firefox has the segmenter since version 125 only, some browsers within apps lack it still.
  if (!('Segmenter' in Intl)) return run.length > 2 ? pairs(run) : [run];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
