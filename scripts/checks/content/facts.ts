import type { Problem } from '../../../src/data/read/problem.ts';
import { clauseWords } from './clause-text.ts';
import { awardFacts } from './award-facts.ts';
import { benefitFacts } from './benefit-facts.ts';
import { contactFacts } from './contact-facts.ts';
import { editionFacts } from './edition-facts.ts';
import { entryFacts } from './entry-facts.ts';
import { materialFacts } from './material-facts.ts';
import { organizationFacts } from './organization-facts.ts';
import { parameterFacts } from './parameter-facts.ts';
import { phaseFacts } from './phase-facts.ts';
import { ruleFacts } from './rule-facts.ts';
import { trackFacts } from './track-facts.ts';
import type { Check } from './types.ts';

/** Every structured fact is in the words of the clause it cites, so that no fact stands twice unchecked. */
export const facts: Check = {
  name: 'facts',
  run: (input, say) => {
    const all = [
      ...editionFacts(input),
      ...organizationFacts(input),
      ...trackFacts(input),
      ...phaseFacts(input),
      ...awardFacts(input),
      ...benefitFacts(input),
      ...contactFacts(input),
      ...entryFacts(input),
      ...materialFacts(input),
      ...ruleFacts(input),
      ...parameterFacts(input),
    ];
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
