import type { Dataset } from '../model/dataset.ts';
import type { AnswersPattern, EligibilityRule, Parameter, Question } from '../model/eligibility.ts';
import type { Verdict } from '../model/verdict.ts';
import { fillInAll } from './fill-in.ts';

/** The answer that every question has besides its own options: the visitor does not know. */
export const UNSURE = 'unsure';

/** What the self-check works with. */
export interface EligibilityRules {
  /** In the order in which they are put. */
  questions: readonly (PutQuestion & Pick<Question, 'clauses'>)[];
  rules: readonly Pick<EligibilityRule, 'id' | 'effect' | 'clauses' | 'when'>[];
}

/** Option ids by question id; `unsure` where the visitor does not know. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A rule that applies, or a question whose answer is not known, with the clauses it rests on. */
export interface Finding {
  kind: 'rule' | 'question';
  id: string;
  clauses: readonly string[];
}

/** What the notice says of an entry, as far as its answers tell. */
export interface Assessment {
  verdict: Verdict;
  /** What the verdict rests on; never empty. */
  reasons: readonly Finding[];
  /** What has to be settled or asked besides; for the verdict `ask` these are its reasons. */
  openPoints: readonly Finding[];
}

/**
 * The verdict of 五 on an entry: a pure function of the rules and the answers. One barring rule is enough for
 * `may-not-enter`; `may-enter` takes an admitting rule and nothing open. A question without an answer, or with one that
 * it does not have, counts as not sure, and answers to questions that are not put do not count.
 */
export function evaluate(rules: EligibilityRules, answers: Answers): Assessment {
  const { put, counted } = putQuestions(rules.questions, (question) => knownAnswer(question, answers) ?? UNSURE);
  const found: Record<EligibilityRule['effect'], Finding[]> = { bars: [], 'leaves-open': [], admits: [] };
  for (const { id, effect, clauses, when } of rules.rules) {
    if (when.some((pattern) => fits(pattern, counted))) found[effect].push({ kind: 'rule', id, clauses });
  }
  const openPoints = [...found['leaves-open']];
  for (const { id, clauses } of put) {
    if (counted[id] === UNSURE) openPoints.push({ kind: 'question', id, clauses });
  }
  if (found.bars.length > 0) return { verdict: 'may-not-enter', reasons: found.bars, openPoints };
  if (openPoints.length > 0) return { verdict: 'ask', reasons: openPoints, openPoints };
  return { verdict: 'may-enter', reasons: found.admits, openPoints };
}

/** The questions that are put to an entry with these answers, in their order, as far as the answers tell. */
export function relevantQuestions<Q extends PutQuestion>({ questions }: { questions: readonly Q[] }, answers: Answers) {
  return putQuestions(questions, (question) => knownAnswer(question, answers)).put;
}

type PutQuestion = Pick<Question, 'id' | 'when'> & { options: readonly Omit<Question['options'][number], 'label'>[] };

/** The questions that are put where the answers are those that `answerTo` tells, and these answers by question id. */
function putQuestions<Q extends PutQuestion>(questions: readonly Q[], answerTo: (question: Q) => string | undefined) {
  const put: Q[] = [];
  const counted: Record<string, string> = {};
  for (const question of questions) {
    if (question.when && !question.when.some((pattern) => fits(pattern, counted))) continue;
    put.push(question);
    const answer = answerTo(question);
    if (answer !== undefined) counted[question.id] = answer;
  }
  return { put, counted };
}

/** The answer to a question; undefined where there is none, or none that the question has. */
function knownAnswer({ id, options }: PutQuestion, answers: Answers): string | undefined {
  const answer = answers[id];
  if (answer === undefined || answer === UNSURE || options.some((option) => option.id === answer)) return answer;
  return undefined;
}

/** The next question to put; null when all are answered, or when the answers bar the entry whatever else is said. */
export function nextQuestion({ questions, rules }: EligibilityRules, answers: Answers): string | null {
  const { put, counted } = putQuestions(questions, (question) => knownAnswer(question, answers));
  const isBarred = rules.some(
    ({ effect, when }) => effect === 'bars' && when.some((pattern) => fits(pattern, counted)),
  );
  return isBarred ? null : (put.find(({ id }) => counted[id] === undefined)?.id ?? null);
}

/**
 * The tracks that suit the answers, by id: those that leave the fewest points open. All tracks where the choice makes
 * no difference.
 */
export function suitableTracks(rules: EligibilityRules, answers: Answers, tracks: readonly string[]): string[] {
  const question = rules.questions.find(({ options }) => options.some(({ tracks: own }) => own));
  if (!question || !relevantQuestions(rules, answers).includes(question)) return [...tracks];
  const openPoints = question.options.map(
    ({ id }) => evaluate(rules, { ...answers, [question.id]: id }).openPoints.length,
  );
  const open = question.options.filter((_option, at) => openPoints[at] === Math.min(...openPoints));
  return tracks.filter((track) => open.some(({ tracks: own }) => own?.includes(track)));
}

/** What is wrong with answers: questions and options that there are not. */
export function unknownAnswers({ questions }: Pick<EligibilityRules, 'questions'>, answers: Answers): string[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((each) => each.id === id);
    if (!question)
      return [`there is no question "${id}"; the questions are ${questions.map((each) => each.id).join(', ')}`];
    if (answer === undefined) return [];
    const values = [...question.options.map((option) => option.id), UNSURE];
    return values.includes(answer) ? [] : [`"${id}" cannot be "${answer}"; the values are ${values.join(', ')}`];
  });
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

/** Whether the answers have one of the options of every question that the pattern names. */
function fits(pattern: AnswersPattern, answers: Answers): boolean {
  for (const question in pattern) {
    const answer = answers[question];
    if (answer === undefined || !pattern[question]?.includes(answer)) return false;
  }
  return true;
}
