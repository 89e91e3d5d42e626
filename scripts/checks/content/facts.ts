import type { Problem } from '../../../src/data/read/problem.ts';
import { bodyFacts } from './body-facts.ts';
import { clauseWords } from './clause-text.ts';
import { contactFacts } from './contact-facts.ts';
import { editionFacts } from './edition-facts.ts';
import { numberFacts } from './number-facts.ts';
import { phaseFacts } from './phase-facts.ts';
import { statedWords } from './stated-words.ts';
import type { Check } from './types.ts';

/** The kinds of facts, those in the words of their clauses first; the others are read out of them. */
const KINDS = [statedWords, editionFacts, bodyFacts, phaseFacts, numberFacts, contactFacts];

/** Every structured fact is in the words of the clause it cites, so that no fact stands twice unchecked. */
export const facts: Check = {
  name: 'facts',
  run: (input, say) => {
    const all = KINDS.flatMap((factsIn) => factsIn(input));
    say(`facts: ${String(all.length)} checked against the words of their clauses`);
    return all
      .filter(({ holds }) => !holds)
      .map(({ file, id, clause, words, language }): Problem => ({
        file,
        id,
        found: `clause ${clause} does not say "${words}"; it says "${shorten(clauseWords(input.catalog, clause, language).whole.trim())}"`,
        fix: 'correct the fact, or the clause it cites',
      }));
  },
};

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
