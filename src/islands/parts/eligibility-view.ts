import type { EligibilityRules } from '../../logic/eligibility-rules.ts';
import { relevantQuestions, type Answers } from '../../logic/eligibility-questions.ts';
import { fillIn } from '../../logic/fill-in.ts';
import type { PhaseSpan } from '../../logic/phase-spans.ts';
import { findPart } from './find-part.ts';

/** The data of the element, from `data-check`. */
export interface Check extends EligibilityRules {
  edition: string;
  name: string;
  timeZone: string;
  /** The phase in which teams register; null where the edition has none. */
  registration: PhaseSpan | null;
  /** Start of the day on which the content was last revised, in ms since 1970 (UTC): it is not earlier than that. */
  revised: number;
  tracks: string[];
}

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<
  'choose' | 'progress' | 'failed' | 'narrowed' | 'notNarrowed' | 'markdown' | 'cleared',
  string
>;

/** The state of the self-check that is shown. */
interface ShownCheck {
  check: Check;
  words: Words;
  answers: Answers;
  /** The question that is shown; null for the result, undefined before anything is shown. */
  current: string | null | undefined;
}

/** Shows the current question alone, with the answers given, the progress and what was answered before. */
export function showQuestion(host: HTMLElement, shown: ShownCheck): void {
  const { answers, current } = shown;
  for (const field of host.querySelectorAll<HTMLElement>('[data-question]')) {
    field.hidden = field.dataset['question'] !== current;
  }
  for (const section of host.querySelectorAll<HTMLElement>('form > section')) {
    section.hidden = !section.querySelector('[data-question]:not([hidden])');
  }
  for (const input of host.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    input.checked = answers[input.name] === input.value;
  }
  showProgress(host, shown);
  showAnswers(host, shown);
}

function showProgress(host: HTMLElement, { check, words, answers, current }: ShownCheck): void {
  const put = relevantQuestions(check, answers);
  const done = put.filter(({ id }) => answers[id] !== undefined).length;
  const bar = findPart(host, 'progress', HTMLProgressElement);
  bar.max = put.length;
  bar.value = current === null ? put.length : done;
  findPart(host, '.check-progress', HTMLElement).hidden = current === null;
  findPart(host, '.check-progress [role=status]', HTMLElement).textContent = fillIn(words.progress, {
    count: done,
    total: put.length - done,
  });
}

function showAnswers(host: HTMLElement, { check, answers, current }: ShownCheck): void {
  const put = new Set(relevantQuestions(check, answers).map(({ id }) => id));
  for (const item of host.querySelectorAll<HTMLElement>('[data-answered]')) {
    const id = item.dataset['answered'] ?? '';
    const answer = answers[id];
    item.hidden = answer === undefined || !put.has(id) || id === current;
    const label = host.querySelector(`input[name="${id}"][value="${answer ?? ''}"] + span`);
    findPart(item, '.answered-answer', HTMLElement).textContent = label?.textContent.trim() ?? '';
  }
  findPart(host, '.check-answers', HTMLElement).hidden = Object.keys(answers).length === 0;
}
