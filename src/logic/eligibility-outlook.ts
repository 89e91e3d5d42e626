import type { Question } from '../model/eligibility.ts';
import type { Verdict } from '../model/verdict.ts';
import { evaluate, type Assessment } from './eligibility.ts';
import { relevantQuestions, UNSURE, type Answers } from './eligibility-questions.ts';
import type { EligibilityRules } from './eligibility-rules.ts';

/** Questions as the self-check has them, the order of their options included. */
export type OrderedRules = EligibilityRules & { questions: readonly Pick<Question, 'ordered'>[] };

/** What the self-check will find if all is in order that is still open: a verdict, or that it depends on what is open. */
export type Outlook = Verdict | 'depends';

/**
 * What the self-check finds for every way to go on from these answers. Of questions whose options are ordered the best
 * answer is taken: no other fares better. Of the others every one is tried.
 */
export function bestEnds(rules: OrderedRules, given: Answers): Assessment[] {
  let all: Answers[] = [given];
  for (const question of rules.questions) {
    all = all.flatMap((answers) => {
      if (answers[question.id] !== undefined || !relevantQuestions(rules, answers).includes(question)) return [answers];
      const options = question.ordered ? question.options.slice(0, 1) : question.options;
      return options.map(({ id }) => ({ ...answers, [question.id]: id }));
    });
  }
  return all.flatMap((answers) => evaluate(rules, answers) ?? []);
}

/** The verdict that all have; where they differ it depends, and without any there is none. */
export function commonOutlook(ends: readonly Assessment[]): Outlook | undefined {
  const verdicts = new Set(ends.map(({ verdict }) => verdict));
  return verdicts.size > 1 ? 'depends' : [...verdicts][0];
}

/**
 * The outlook of an entry in each of the tracks, by id, that its answers leave to it. What is answered “not sure” of the
 * track is open.
 */
export function outlookByTrack(
  rules: OrderedRules,
  answers: Answers,
  tracks: readonly string[],
): Map<string, Outlook | undefined> {
  const question = rules.questions.find(({ options }) => options.some(({ tracks: own }) => own));
  if (!question) {
    const outlook = commonOutlook(bestEnds(rules, answers));
    return new Map(tracks.map((track) => [track, outlook]));
  }
  const chosen = answers[question.id] ?? UNSURE;
  const options = question.options.filter(({ id }) => chosen === UNSURE || id === chosen);
  return new Map(
    options.flatMap(({ id, tracks: own = [] }) => {
      const outlook = commonOutlook(bestEnds(rules, { ...answers, [question.id]: id }));
      return tracks.filter((track) => own.includes(track)).map((track) => [track, outlook] as const);
    }),
  );
}
