import { evaluate } from '../../../src/logic/eligibility.ts';
import { parameterValues } from '../../../src/logic/eligibility-rules.ts';
import { relevantQuestions, unknownAnswers, UNSURE } from '../../../src/logic/eligibility-questions.ts';
import { screensOf } from '../../../src/logic/eligibility-screens.ts';
import type { AnswersPattern } from '../../../src/model/eligibility.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';

/** The self-check's questions and rules fit together, and give every worked example its verdict. */
export const eligibility: Check = {
  name: 'eligibility',
  run: (input, say) => {
    say(`eligibility: ${String(input.dataset.eligibilityCases.length)} cases have the verdict they must get`);
    const misnamed = patterns(input);
    // A rule that names no question cannot decide a case.
    return [
      ...[...misnamed, ...tracks(input), ...screens(input), ...placeholders(input)],
      ...(misnamed.length > 0 ? [] : cases(input)),
    ];
  },
};

/** Patterns name questions and options that there are; those of a question, only questions before it. */
function patterns({ dataset, paths }: CheckInput): Problem[] {
  const { questions, eligibilityRules, entrants } = dataset;
  const problems = (file: string, id: string, when: readonly AnswersPattern[], known: typeof questions) =>
    when
      .flatMap((pattern) => Object.entries(pattern))
      .flatMap(([question, options]) =>
        options.flatMap((option) => unknownAnswers({ questions: known }, { [question]: option })),
      )
      .map((found) => ({
        file,
        id,
        found,
        fix: 'correct the spelling; a question can only ask about those before it',
      }));
  return [
    ...questions.flatMap(({ id, when = [] }, at) => problems(paths.questions, id, when, questions.slice(0, at))),
    ...questions
      .filter(({ options }) => options.some(({ id }) => id === UNSURE))
      .map(({ id }) => ({
        file: paths.questions,
        id,
        found: `has an option "${UNSURE}", which every question has of itself`,
        fix: 'take the option out; `unsure` gives it other words',
      })),
    ...eligibilityRules.flatMap(({ id, when }) => problems(paths.eligibilityRules, id, when, questions)),
    ...entrants.flatMap(({ id, answers }) =>
      unknownAnswers({ questions }, answers).map((found) => ({
        file: paths.entrants,
        id,
        found,
        fix: 'name a question and one of its options',
      })),
    ),
  ];
}

/** The question about tracks has each track under one answer. */
function tracks({ dataset, catalog, paths }: CheckInput): Problem[] {
  return dataset.questions
    .filter(({ options }) => options.some((option) => option.tracks))
    .flatMap(({ id, options }) => {
      const named = options.flatMap((option) => option.tracks ?? []);
      return catalog.tracks
        .map((track) => ({ track: track.id, times: named.filter((each) => each === track.id).length }))
        .filter(({ times }) => times !== 1)
        .map(({ track, times }) => ({
          file: paths.questions,
          id,
          found: `the track "${track}" stands under ${String(times)} answers`,
          fix: 'put each track under one answer',
        }));
    });
}

/** The questions of a screen stand one after the other, and a statement is true or not. */
function screens({ dataset, paths }: CheckInput): Problem[] {
  const ids = screensOf(dataset.questions).map(({ id }) => id);
  const problem = (id: string, found: string, fix: string) => ({ file: paths.questions, id, found, fix });
  return [
    ...ids
      .filter((id, at) => ids.indexOf(id) < at)
      .map((id) => problem(id, 'is a screen with other questions between its own', 'put its questions together')),
    ...dataset.questions
      .filter(({ statement, ordered, options }) => statement && !(ordered && options.length === 2))
      .map(({ id }) =>
        problem(id, 'has a statement, but not two options in order', 'take the statement out, or `ordered: true`'),
      ),
  ];
}

/** Numbers in texts are those of the parameters. */
function placeholders({ dataset, paths }: CheckInput): Problem[] {
  const known = parameterValues(dataset.parameters);
  const unknown = (file: string, id: string, texts: readonly (LocalizedText | undefined)[]) =>
    texts
      .flatMap((text) => Object.values(text ?? {}))
      .flatMap((text) => [...(text ?? '').matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name))
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({
        file,
        id,
        found: `there is no number {${name}}`,
        fix: `correct the spelling, or add it to ${paths.parameters}`,
      }));
  return [
    ...dataset.questions.flatMap(({ id, text, statement, help, openPoint, unsure, options }) =>
      unknown(paths.questions, id, [text, statement, help, openPoint, unsure, ...options.map(({ label }) => label)]),
    ),
    ...dataset.eligibilityRules.flatMap(({ id, reason, remedy, remedyOnceClosed }) =>
      unknown(paths.eligibilityRules, id, [reason, remedy, remedyOnceClosed]),
    ),
  ];
}

/** Every case gets its verdict, with the clauses it names; answers to questions that are not put are mistakes. */
function cases({ dataset, paths }: CheckInput): Problem[] {
  const rules = { questions: dataset.questions, rules: dataset.eligibilityRules };
  const faultless = Object.fromEntries(rules.questions.map(({ id, options }) => [id, options[0]?.id ?? UNSURE]));
  return dataset.eligibilityCases.flatMap(({ id, answers, verdict, clauses }) => {
    const problem = (found: string, fix: string) => ({ file: paths.eligibilityCases, id, found, fix });
    const unknown = unknownAnswers(rules, answers);
    if (unknown.length > 0) return unknown.map((found) => problem(found, 'correct the answer'));
    const all = { ...faultless, ...answers };
    const put = new Set(relevantQuestions(rules, all).map((question) => question.id));
    const result = evaluate(rules, all);
    if (!result) return [problem('gets no verdict', 'add a rule that speaks of such an entry, or take the case out')];
    const cited = result.reasons.flatMap((reason) => reason.clauses);
    return [
      ...Object.keys(answers)
        .filter((question) => !put.has(question))
        .map((question) => problem(`answers "${question}", which is not put to it`, 'take the answer out')),
      ...(result.verdict === verdict
        ? []
        : [
            problem(
              `gets the verdict "${result.verdict}" for ${result.reasons.map((reason) => reason.id).join(', ')}`,
              `correct the rules, or the verdict "${verdict}"`,
            ),
          ]),
      ...clauses
        .filter((clause) => !cited.includes(clause))
        .map((clause) =>
          problem(`its reasons do not cite ${clause}, but ${cited.join(', ')}`, 'correct the rules or the clauses'),
        ),
    ];
  });
}
