import type { Dataset } from '../model/dataset.ts';
import type { AnswersPattern, EligibilityRule, Parameter, Question } from '../model/eligibility.ts';
import { fillInAll } from './fill-in.ts';

/** The answer that every question has besides its own options: the visitor does not know. */
export const UNSURE = 'unsure';

/** What the self-check works with. */
export interface EligibilityRules {
  /** In the order in which they are put. */
  questions: readonly Pick<Question, 'id' | 'clauses' | 'when' | 'options'>[];
  rules: readonly Pick<EligibilityRule, 'id' | 'effect' | 'clauses' | 'when'>[];
}

/** Option ids by question id; `unsure` where the visitor does not know. */
export type Answers = Readonly<Record<string, string>>;

/** The verdicts, the best first. */
export const VERDICTS = ['may-enter', 'ask', 'may-not-enter'] as const;

/** May enter; may enter if open points are settled, or has to ask the committee; may not enter as answered. */
export type Verdict = (typeof VERDICTS)[number];

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
  const counted: Record<string, string> = {};
  const unsure: Finding[] = [];
  for (const { id, clauses, options } of relevantQuestions(rules, answers)) {
    const answer = answers[id];
    if (answer !== undefined && options.some((option) => option.id === answer)) {
      counted[id] = answer;
    } else {
      counted[id] = UNSURE;
      unsure.push({ kind: 'question', id, clauses });
    }
  }
  const found: Record<EligibilityRule['effect'], Finding[]> = { bars: [], 'leaves-open': [], admits: [] };
  for (const { id, effect, clauses, when } of rules.rules) {
    if (when.some((pattern) => fits(pattern, counted))) found[effect].push({ kind: 'rule', id, clauses });
  }
  const openPoints = [...found['leaves-open'], ...unsure];
  if (found.bars.length > 0) return { verdict: 'may-not-enter', reasons: found.bars, openPoints };
  if (openPoints.length > 0) return { verdict: 'ask', reasons: openPoints, openPoints };
  return { verdict: 'may-enter', reasons: found.admits, openPoints };
}

/** The questions that are put to an entry with these answers, in their order. */
export function relevantQuestions<Q extends Pick<Question, 'id' | 'when'>>(
  { questions }: { questions: readonly Q[] },
  answers: Answers,
): Q[] {
  const put: Q[] = [];
  const counted: Record<string, string> = {};
  for (const question of questions) {
    if (question.when && !question.when.some((pattern) => fits(pattern, counted))) continue;
    put.push(question);
    const answer = answers[question.id];
    if (answer !== undefined) counted[question.id] = answer;
  }
  return put;
}

/** The next question to put; null when all are answered, or when the answers bar the entry whatever else is said. */
export function nextQuestion(rules: EligibilityRules, answers: Answers): string | null {
  if (evaluate(rules, answers).verdict === 'may-not-enter') return null;
  return relevantQuestions(rules, answers).find(({ id }) => answers[id] === undefined)?.id ?? null;
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

/** Where an answer alone leads: to a verdict, to one that depends on other answers, or on to the next question. */
export type Outcome = 'bars' | 'leaves-open' | 'together' | 'go-on';

/** Where the answer `option` to a question leads, with the clauses that say so where it decides by itself. */
export function leadsTo(
  rules: EligibilityRules['rules'],
  question: string,
  option: string,
): { outcome: Outcome; clauses: string[] } {
  const naming = rules.filter(({ when }) => when.some((pattern) => pattern[question]?.includes(option)));
  const alone = naming.filter(({ when }) =>
    when.some((pattern) => pattern[question]?.includes(option) && Object.keys(pattern).length === 1),
  );
  const clauses = alone.flatMap((rule) => rule.clauses);
  for (const effect of ['bars', 'leaves-open'] as const) {
    if (alone.some((rule) => rule.effect === effect)) return { outcome: effect, clauses };
  }
  return { outcome: naming.some(({ effect }) => effect !== 'admits') ? 'together' : 'go-on', clauses: [] };
}

/** What is wrong with answers: questions and options that there are not. */
export function unknownAnswers({ questions }: Pick<EligibilityRules, 'questions'>, answers: Answers): string[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((each) => each.id === id);
    if (!question)
      return [`there is no question "${id}"; the questions are ${questions.map((each) => each.id).join(', ')}`];
    const values = [...question.options.map((option) => option.id), UNSURE];
    return values.includes(answer) ? [] : [`"${id}" cannot be "${answer}"; the values are ${values.join(', ')}`];
  });
}

/** Answers as text to be kept in the browser, with the edition that they are for. */
export function keptAnswers(edition: string, answers: Answers): string {
  return JSON.stringify({ edition, answers });
}

/** The answers that were kept for an edition, as far as there still are such questions and options. */
export function parseAnswers(
  rules: Pick<EligibilityRules, 'questions'>,
  edition: string,
  kept: string | null,
): Answers {
  try {
    const value = JSON.parse(kept ?? '{}') as { edition?: unknown; answers?: unknown } | null;
    if (value?.edition !== edition || typeof value.answers !== 'object' || value.answers === null) return {};
    return Object.fromEntries(
      Object.entries(value.answers as Record<string, unknown>).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && unknownAnswers(rules, { [entry[0]]: entry[1] }).length === 0,
      ),
    );
  } catch {
    return {};
  }
}

/** Ids of tracks as they were kept in the browser; null where that is no list of texts. */
export function parseTracks(kept: string | null): string[] | null {
  try {
    const ids: unknown = JSON.parse(kept ?? 'null');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
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
