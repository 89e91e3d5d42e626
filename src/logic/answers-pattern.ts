import type { AnswersPattern } from '../model/eligibility.ts';

/** The questions of a pattern with the options that fit. */
type Conditions = readonly (readonly [question: string, options: readonly string[]])[];

const conditionsOf = new WeakMap<readonly AnswersPattern[], readonly Conditions[]>();

/**
 * Whether the answers have, for one of the patterns, one of the options of every question that it names.
 * Patterns are taken apart once: the proof asks this hundreds of millions of times.
 */
export function fitsOne(
  patterns: readonly AnswersPattern[],
  answers: Readonly<Record<string, string | undefined>>,
): boolean {
  let known = conditionsOf.get(patterns);
  if (!known) conditionsOf.set(patterns, (known = patterns.map(Object.entries<string[]>)));
  for (const conditions of known) if (fits(conditions, answers)) return true;
  return false;
}

function fits(conditions: Conditions, answers: Readonly<Record<string, string | undefined>>): boolean {
  for (const [question, options] of conditions) {
    const answer = answers[question];
    if (answer === undefined || !options.includes(answer)) return false;
  }
  return true;
}
