import type { Entrant, Question } from '../model/eligibility.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import type { Catalog } from './catalog.ts';
import { evaluate, type Assessment } from './eligibility.ts';
import { putQuestions, type Answers } from './eligibility-questions.ts';
import type { EligibilityRules } from './eligibility-rules.ts';
import { perCatalog } from './per-catalog.ts';

/** Kinds of entrants of which the self-check finds the same in a track, with the clauses that it rests on. */
export interface EntrantsGroup {
  verdict: Verdict;
  entrants: Entrant[];
  clauses: string[];
}

/** Questions as the self-check has them, the order of their options included. */
type Rules = EligibilityRules & { questions: readonly Pick<Question, 'ordered'>[] };

/**
 * What the self-check finds of each kind of entrant in a track (its id), the best first. The answers to questions whose
 * options are ordered are the best; of the others every one is tried, and where they differ the entrant has to ask.
 */
export function entrantsIn(rules: Rules, entrants: readonly Entrant[], track: string): EntrantsGroup[] {
  const found = entrants.map((entrant) => ({ entrant, ends: assessments(rules, entrant.answers, track) }));
  return VERDICTS.flatMap((verdict): EntrantsGroup[] => {
    const those = found.filter(({ ends }) => common(ends) === verdict);
    if (those.length === 0) return [];
    const reasons = those.flatMap(({ ends }) =>
      ends.filter((end) => end.verdict === verdict).flatMap(({ reasons }) => reasons),
    );
    return [
      {
        verdict,
        entrants: those.map(({ entrant }) => entrant),
        clauses: [...new Set(reasons.flatMap(({ clauses }) => clauses))],
      },
    ];
  });
}

/** The groups of each track, by its id; none in an edition whose entrants or rules say nothing. */
export const entrantsByTrack = perCatalog((catalog: Catalog) => {
  const { eligibilityRules: rules, questions, entrants, tracks } = catalog;
  return new Map(tracks.map(({ id }) => [id, entrantsIn({ rules, questions }, entrants, id)]));
});

/** What the choice of a track (its id) answers, by the ids of questions. */
export function trackAnswers(questions: Rules['questions'], track: string): Record<string, string> {
  const chosen = questions.map(({ id, options }) => ({
    id,
    option: options.find(({ tracks }) => tracks?.includes(track)),
  }));
  return Object.fromEntries(chosen.flatMap(({ id, option }) => (option ? [[id, option.id]] : [])));
}

/** The verdict that all have; `ask` where they differ, and none where there are none. */
function common(ends: readonly Assessment[]): Verdict | undefined {
  const verdicts = new Set(ends.map(({ verdict }) => verdict));
  return verdicts.size > 1 ? 'ask' : [...verdicts][0];
}

function assessments(rules: Rules, given: Answers, track: string): Assessment[] {
  let all: Answers[] = [given];
  for (const question of rules.questions) {
    all = all.flatMap((answers) => {
      const isPut = putQuestions(rules.questions, ({ id }) => answers[id]).put.includes(question);
      if (!isPut || answers[question.id] !== undefined) return [answers];
      return optionsOf(question, track).map(({ id }) => ({ ...answers, [question.id]: id }));
    });
  }
  return all.flatMap((answers) => evaluate(rules, answers) ?? []);
}

function optionsOf({ options, ordered }: Rules['questions'][number], track: string) {
  const ofTrack = options.filter(({ tracks }) => tracks?.includes(track));
  if (ofTrack.length > 0) return ofTrack;
  return ordered ? options.slice(0, 1) : options;
}
