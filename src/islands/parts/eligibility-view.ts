import { nextQuestion } from '../../logic/eligibility.ts';
import { outlookByTrack, type OrderedRules, type Outlook } from '../../logic/eligibility-outlook.ts';
import { relevantQuestions, type Answers } from '../../logic/eligibility-questions.ts';
import { screensPut, type Screen } from '../../logic/eligibility-screens.ts';
import { fillIn } from '../../logic/fill-in.ts';
import type { PhaseSpan } from '../../logic/phase-spans.ts';
import { findPart } from './find-part.ts';

/** The data of the element, from `data-check`. */
export interface Check extends OrderedRules {
  edition: string;
  name: string;
  timeZone: string;
  /** The phase in which teams register; null where the edition has none. */
  registration: PhaseSpan | null;
  /** Start of the day on which the content was last revised, in ms since 1970 (UTC): it is not earlier than that. */
  revised: number;
  tracks: string[];
  /** How many topics each of the tracks has. */
  topics: number[];
  screens: Screen[];
}

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<
  ('choose' | 'progress' | 'failed' | 'narrowed' | 'notNarrowed') | ('markdown' | 'cleared' | 'applied' | 'topicCount'),
  string
> & { outlook: Record<Outlook | 'lead' | 'barred' | 'some' | 'all' | 'separator' | 'end', string> };

/** The state of the self-check that is shown. */
interface ShownCheck {
  check: Check;
  words: Words;
  answers: Answers;
  /** The screen that is shown, by id; null for the result, undefined before anything is shown. */
  current: string | null | undefined;
}

/** Shows the questions of the current screen that are put, with the answers given, the progress and what is possible. */
export function showScreen(host: HTMLElement, shown: ShownCheck): void {
  const { check, answers, current } = shown;
  const put = new Set(relevantQuestions(check, answers).map(({ id }) => id));
  for (const section of host.querySelectorAll<HTMLElement>('[data-screen]')) {
    section.hidden = section.dataset['screen'] !== current;
  }
  for (const field of host.querySelectorAll<HTMLElement>('[data-question]')) {
    field.hidden = !put.has(field.dataset['question'] ?? '');
  }
  for (const input of host.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    input.checked = answers[input.name] === input.value;
  }
  showProgress(host, shown);
  showAnswers(host, shown, put);
  const said = current === null ? '' : outlookWords(shown);
  const line = findPart(host, '.check-outlook', HTMLElement);
  if (line.textContent !== said) line.textContent = said;
}

function showProgress(host: HTMLElement, { check, words, answers, current }: ShownCheck): void {
  const put = screensPut(check, check.screens, answers);
  const at = put.findIndex(({ id }) => id === current);
  const bar = findPart(host, 'progress', HTMLProgressElement);
  bar.max = put.length;
  bar.value = at;
  findPart(host, '.check-progress', HTMLElement).hidden = current === null;
  findPart(host, '.check-progress .note', HTMLElement).textContent = fillIn(words.progress, {
    count: at + 1,
    total: put.length,
  });
}

/** The answers that count, but for those of the questions that are shown. */
function showAnswers(host: HTMLElement, { check, answers, current }: ShownCheck, put: ReadonlySet<string>): void {
  const onScreen = check.screens.find(({ id }) => id === current)?.questions ?? [];
  const section = findPart(host, '.check-answers', HTMLElement);
  for (const row of section.querySelectorAll<HTMLElement>('[data-answered]')) {
    const id = row.dataset['answered'] ?? '';
    const answer = answers[id];
    row.hidden = answer === undefined || !put.has(id) || onScreen.includes(id);
    const label = host.querySelector(`input[name="${id}"][value="${answer ?? ''}"] + span`);
    findPart(row, '.answered-answer', HTMLElement).textContent = label?.textContent.trim() ?? '';
  }
  section.hidden = Object.keys(answers).length === 0;
}

/** What is possible by the answers so far, in the tracks that they leave; nothing where all depends on further ones. */
function outlookWords({ check, words: { outlook: words }, answers }: ShownCheck): string {
  const found = [...outlookByTrack(check, answers, check.tracks).values()];
  const total = found.length;
  if (nextQuestion(check, answers) === null && found.every((each) => each === 'may-not-enter')) return words.barred;
  const parts = (['may-enter', 'depends', 'ask', 'may-not-enter'] as const).flatMap((outlook) => {
    const count = found.filter((each) => each === outlook).length;
    const tracks = fillIn(count === total ? words.all : words.some, { count, total });
    return count > 0 ? [fillIn(words[outlook], { tracks })] : [];
  });
  const isKnown = found.some((each) => each !== undefined && each !== 'depends');
  return isKnown && Object.keys(answers).length > 0 ? words.lead + parts.join(words.separator) + words.end : '';
}
