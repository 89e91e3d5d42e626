import type { Question } from '../model/eligibility.ts';
import { fitsOne } from './answers-pattern.ts';

/** The answer that every question has besides its own options: the visitor does not know. */
export const UNSURE = 'unsure';

/** Option ids by question id; `unsure` where the visitor does not know. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** What has to be known of a question to put it. */
export type PutQuestion = Pick<Question, 'id' | 'when'> & {
  options: readonly Omit<Question['options'][number], 'label'>[];
};

/** The questions that are put to an entry with these answers, in their order, as far as the answers tell. */
export function relevantQuestions<Q extends PutQuestion>({ questions }: { questions: readonly Q[] }, answers: Answers) {
  return putQuestions(questions, (question) => knownAnswer(question, answers)).put;
}

/** The questions that are put where the answers are those that `answerTo` tells, and these answers by question id. */
export function putQuestions<Q extends PutQuestion>(
  questions: readonly Q[],
  answerTo: (question: Q) => string | undefined,
) {
  const put: Q[] = [];
  const counted: Record<string, string> = {};
  for (const question of questions) {
    if (question.when && !fitsOne(question.when, counted)) continue;
    put.push(question);
    const answer = answerTo(question);
    if (answer !== undefined) counted[question.id] = answer;
  }
  return { put, counted };
}

/** The answer to a question; undefined where there is none, or none that the question has. */
export function knownAnswer({ id, options }: PutQuestion, answers: Answers): string | undefined {
  const answer = answers[id];
  if (answer === undefined || answer === UNSURE || options.some((option) => option.id === answer)) return answer;
  return undefined;
}

/** What is wrong with answers: questions and options that there are not. */
export function unknownAnswers({ questions }: { questions: readonly PutQuestion[] }, answers: Answers): string[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((each) => each.id === id);
    if (!question)
      return [`there is no question "${id}"; the questions are ${questions.map((each) => each.id).join(', ')}`];
    if (answer === undefined) return [];
    const values = [...question.options.map((option) => option.id), UNSURE];
    return values.includes(answer) ? [] : [`"${id}" cannot be "${answer}"; the values are ${values.join(', ')}`];
  });
}
