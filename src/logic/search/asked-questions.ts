import { hasHan, isSingle, terms } from './analysis.ts';
import { fold } from './fold.ts';
import type { NamedPlace, SearchNames } from './search-names.ts';
import { queryWords } from './query-words.ts';

/** The least share of a query, by the weight of its words, that a question must have. */
const LEAST_SHARE = 0.5;
/** What a single Chinese character counts beside a word. */
const SINGLE_WEIGHT = 0.1;
/** The most questions shown. */
const MOST = 3;

/**
 * A function that finds the questions teams ask that have the words of a query in a language, the best first. A word weighs
 * the less the more questions have it.
 */
export function createQuestionFinder(
  questions: SearchNames['questions'],
  language: string,
): (query: string) => NamedPlace[] {
  const known = questions.map(([address, title, words]) => {
    const folded = fold(`${title} ${words}`);
    const own = new Set(terms(folded));
    const has = (word: string) => (hasHan(word) ? folded.includes(word) : terms(word).every((term) => own.has(term)));
    return { address, title, has };
  });
  const weightOf = (word: string) =>
    (isSingle(word) ? SINGLE_WEIGHT : 1) / Math.max(1, known.filter(({ has }) => has(word)).length);
  return (query) => {
    const words = queryWords(fold(query), language).map((word) => ({ word, weight: weightOf(word) }));
    const sum = (all: typeof words) => all.reduce((total, { weight }) => total + weight, 0);
    return known
      .map(({ address, title, has }) => ({
        ...{ address, title },
        share: sum(words.filter(({ word }) => has(word))) / sum(words),
      }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST)
      .map(({ address, title }) => ({ address, title }));
  };
}
