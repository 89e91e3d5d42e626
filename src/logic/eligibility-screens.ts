import type { Question } from '../model/eligibility.ts';
import { nextQuestion } from './eligibility.ts';
import { knownAnswer, relevantQuestions, type Answers } from './eligibility-questions.ts';
import type { EligibilityRules } from './eligibility-rules.ts';

/** Questions of the self-check that are put together, by id. */
export interface Screen {
  /** As its questions name it; else the id of the first one. */
  id: string;
  questions: string[];
  /** Those that “all of these apply” answers with their first option; none on most screens. */
  shortcut: string[];
}

/** The screens of the self-check in their order, as its questions say which of them stand together. */
export function screensOf(
  questions: readonly Pick<Question, 'id' | 'screen' | 'statement' | 'ordered' | 'answeredAlone'>[],
): Screen[] {
  const groups: { name: string; members: (typeof questions)[number][] }[] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    const name = question.screen ?? (question.statement ? '' : question.id);
    if (last?.name === name) last.members.push(question);
    else groups.push({ name, members: [question] });
  }
  return groups.map(({ name, members }) => ({
    id: name || (members[0]?.id ?? ''),
    questions: members.map(({ id }) => id),
    shortcut:
      members.filter(({ statement }) => statement).length < 2
        ? []
        : members.filter(({ ordered, answeredAlone }) => ordered && !answeredAlone).map(({ id }) => id),
  }));
}

/** The screens of which a question is put with these answers, as far as they tell. */
export function screensPut<S extends Screen>(rules: EligibilityRules, screens: readonly S[], answers: Answers): S[] {
  return screens.filter((screen) => putOn(rules, screen, answers).length > 0);
}

/** The questions of a screen that are put with these answers. */
function putOn(rules: EligibilityRules, { questions }: Screen, answers: Answers) {
  return relevantQuestions(rules, answers).filter(({ id }) => questions.includes(id));
}

/** The questions of a screen that are put and have no answer yet, by id. */
export function openOn(rules: EligibilityRules, screen: Screen, answers: Answers): string[] {
  return putOn(rules, screen, answers).flatMap((question) =>
    knownAnswer(question, answers) === undefined ? [question.id] : [],
  );
}

/** The screen with the next question to put; null when there is none, or the answers bar the entry whatever else is said. */
export function nextScreen(rules: EligibilityRules, screens: readonly Screen[], answers: Answers): string | null {
  const next = nextQuestion(rules, answers);
  return screens.find(({ questions }) => next !== null && questions.includes(next))?.id ?? null;
}

/** The answers with those of the shortcut of a screen: what has an answer keeps it. */
export function withShortcut(rules: EligibilityRules, screen: Screen, answers: Answers): Answers {
  return screen.shortcut.reduce((all, id) => {
    const best = rules.questions.find((question) => question.id === id)?.options[0];
    return best && openOn(rules, screen, all).includes(id) ? { ...all, [id]: best.id } : all;
  }, answers);
}

/**
 * Whether an answer to `question`, given by a press, was the last that its screen lacked, so that the next one can follow
 * of itself; where the question stands alone, any answer is.
 */
export function completesScreen(
  rules: EligibilityRules,
  screen: Screen,
  question: string,
  { before, after }: Record<'before' | 'after', Answers>,
): boolean {
  if (openOn(rules, screen, after).length > 0) return false;
  return before[question] === undefined || putOn(rules, screen, after).length === 1;
}
