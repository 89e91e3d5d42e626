import { hasNumber } from '../../../src/logic/read-facts/counts.ts';
import { clauseWords, contains } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, type Fact } from './fact.ts';

/** The numbers of the self-check, quoted from their clauses. */
export function parameterFacts({ catalog, paths }: CheckInput): Fact[] {
  return catalog.parameters.map(({ id, value, clause, quote }) =>
    factsOf(
      paths.parameters,
      id,
      clause,
    )(`${quote} (${String(value)})`, contains(clauseWords(catalog, clause).whole, quote) && hasNumber(quote, value)),
  );
}
