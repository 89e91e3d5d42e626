import type { Problem } from '../../../src/data/problem.ts';
import { clauseWords } from './clause-text.ts';
import { awardFacts } from './facts/awards.ts';
import { benefitFacts } from './facts/benefits.ts';
import { contactFacts } from './facts/contacts.ts';
import { editionFacts } from './facts/edition.ts';
import { materialFacts } from './facts/materials.ts';
import { organizationFacts } from './facts/organizations.ts';
import { parameterFacts } from './facts/parameters.ts';
import { phaseFacts } from './facts/phases.ts';
import { ruleFacts } from './facts/rules.ts';
import { trackFacts } from './facts/tracks.ts';
import type { Check } from './run.ts';

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
