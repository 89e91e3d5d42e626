import { clauseWords, containsNumber, standsAlone } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import type { Fact } from './fact.ts';

/** The numbers of the self-check, quoted from their clauses. */
export function parameterFacts({ catalog, paths }: CheckInput): Fact[] {
  return catalog.parameters.map(({ id, value, clause, quote }) => ({
    file: paths.parameters,
    id,
    clause,
    words: quote,
    holds: standsAlone(clauseWords(catalog, clause).whole, quote) && containsNumber(quote, value),
  }));
}
