import { decidingQuestions } from './eligibility.ts';
import type { EligibilityRules } from './eligibility-rules.ts';
import { UNSURE } from './eligibility-questions.ts';

/** The outcome of one answer alone: a verdict, to one that depends on other answers, or on to the next question. */
export type Outcome = 'bars' | 'leaves-open' | 'together' | 'go-on';

/**
 * The outcome of the answer `option` to a question, with its clauses if it decides by itself. “Not sure” leaves an
 * entry open by itself where another answer decides by itself.
 */
export function leadsTo(
  rules: EligibilityRules['rules'],
  question: string,
  option: string,
): { outcome: Outcome; clauses: string[] } {
  if (option === UNSURE) {
    return { outcome: decidingQuestions(rules).has(question) ? 'leaves-open' : 'together', clauses: [] };
  }
  const naming = rules.filter(({ when }) => when.some((pattern) => pattern[question]?.includes(option)));
  const alone = naming.filter(({ when }) =>
    when.some((pattern) => pattern[question]?.includes(option) && Object.keys(pattern).length === 1),
  );
  const clauses = alone.flatMap((rule) => rule.clauses ?? []);
  for (const effect of ['bars', 'leaves-open'] as const) {
    if (alone.some((rule) => rule.effect === effect)) return { outcome: effect, clauses };
  }
  return { outcome: naming.some(({ effect }) => effect !== 'admits') ? 'together' : 'go-on', clauses: [] };
}
