import type { Dataset } from '../model/dataset.ts';
import type { EligibilityRule, Parameter, Question } from '../model/eligibility.ts';
import type { PutQuestion } from './eligibility-questions.ts';
import { fillInAll } from './fill-in.ts';

/** What the self-check works with; without clauses where what shows its findings has them. */
export interface EligibilityRules {
  /** In the order in which they are put. */
  questions: readonly (PutQuestion & Partial<Pick<Question, 'clauses'>>)[];
  rules: readonly (Pick<EligibilityRule, 'id' | 'effect' | 'when'> & Partial<Pick<EligibilityRule, 'clauses'>>)[];
}

/** The numbers of the notice by their ids, to be filled into the texts that name them. */
export function parameterValues(parameters: readonly Pick<Parameter, 'id' | 'value'>[]): Record<string, number> {
  return Object.fromEntries(parameters.map(({ id, value }) => [id, value]));
}

/** The questions and rules of an edition, the numbers of the notice filled into their texts. */
export function eligibilityRules(dataset: Pick<Dataset, 'questions' | 'eligibilityRules' | 'parameters'>) {
  const numbers = parameterValues(dataset.parameters);
  return {
    questions: fillInAll(dataset.questions, numbers),
    rules: fillInAll(dataset.eligibilityRules, numbers),
  };
}
