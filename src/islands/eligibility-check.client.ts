import { formatInstant, zoneName } from '../logic/dates.ts';
import { eligibilityMarkdown } from '../logic/eligibility-export.ts';
import {
  evaluate,
  nextQuestion,
  relevantQuestions,
  suitableTracks,
  type Answers,
  type Assessment,
  type EligibilityRules,
} from '../logic/eligibility.ts';
import { fillIn } from '../logic/fill-in.ts';
import { keptAnswers, parseAnswers } from '../logic/kept-answers.ts';
import { ELIGIBILITY_KEY } from '../logic/kept-names.ts';
import type { PhaseSpan } from '../logic/phase-spans.ts';
import { registrationState } from '../logic/registration-state.ts';
import { keptText } from './parts/kept-text.ts';
import { earliest, now } from './parts/clock.ts';
import { pageLanguage } from './parts/page-language.ts';
import { part } from './parts/find-part.ts';
import { writeStep } from './parts/write-address.ts';
import { saveFile } from './parts/save-file.ts';
import { limitedTracks, limitTracks } from './parts/track-limit-store.ts';
import { offerUndo, withdrawUndo } from './parts/undo-note.ts';

const kept = keptText(ELIGIBILITY_KEY);

/** What the element needs to know, from `data-check`; see the component. */
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

/** A step of the self-check in the browser's history: never an answer. */
interface Step {
  /** The question that is shown; null for the result. */
  question: string | null;
  /** The step shown before it. */
  before?: string | null;
}

function isStep(state: unknown): state is Step {
  return typeof state === 'object' && state !== null && 'question' in state;
}

/**
 * `<eligibility-check>` around the questions and every possible reason: asks one question at a time, then shows the
 * verdict. The answers stay in the browser.
 */
class EligibilityCheck extends HTMLElement {
  #check!: Check;
  #words!: Words;
  #answers: Answers = {};
  /** The question that is shown; null for the result, undefined before anything is shown. */
  #current: string | null | undefined;

  connectedCallback(): void {
    this.#check = JSON.parse(this.dataset['check'] ?? '{}') as Check;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    for (const details of this.querySelectorAll('details')) details.open = false;
    // From here on, what is hidden takes no room.
    part(this, '.check-progress', HTMLElement).removeAttribute('data-needs-script');
    part(this, 'form .toolbar', HTMLElement).hidden = false;
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#press(button);
    });
    this.addEventListener('change', () => {
      this.#complain('');
    });
    // Without JavaScript the button must not send the answers anywhere: it is disabled until they stay here.
    part(this, 'form .button-main', HTMLButtonElement).disabled = false;
    const reload = () => {
      this.#reload();
    };
    kept.onChange(reload);
    // A page from the browser's memory may be out of date.
    window.addEventListener('pageshow', reload);
    // Back and forward lead through what was shown; the answers are those that are kept now.
    window.addEventListener('popstate', ({ state }: { state: unknown }) => {
      if (isStep(state)) this.#turnTo(this.#shownFor(state.question));
    });
    this.#reload();
    this.#startHistory();
  }

  /** Goes on at the step that a reload came back to, else makes what is shown the first one. */
  #startHistory(): void {
    const state: unknown = history.state;
    if (isStep(state)) {
      this.#current = this.#shownFor(state.question);
      this.#show();
    } else writeStep({ question: this.#current ?? null } satisfies Step, 'replace');
  }

  /** Takes the answers as they are kept, perhaps changed in another tab, and goes on from there. */
  #reload(): void {
    const answers = parseAnswers(this.#check, this.#check.edition, kept.read());
    if (this.#current !== undefined && JSON.stringify(answers) === JSON.stringify(this.#answers)) return;
    this.#answers = answers;
    this.#current = nextQuestion(this.#check, answers);
    this.#show();
  }

  #keep(answers: Answers): void {
    const before = this.#tracks();
    this.#answers = answers;
    const isEmpty = Object.keys(answers).length === 0;
    const isSaved = kept.write(isEmpty ? null : keptAnswers(this.#check.edition, answers));
    this.#say(isSaved || isEmpty ? '' : this.#words.failed);
    // Tracks that suited other answers are not to be shown alone any more.
    if (limitedTracks(this.#check.tracks) && this.#tracks().join() !== before.join()) limitTracks(null);
  }

  #next(): void {
    const id = this.#current;
    if (!id) return;
    const chosen = this.querySelector<HTMLInputElement>(`input[name="${id}"]:checked`);
    if (!chosen) {
      this.#complain(this.#words.choose);
      this.querySelector<HTMLInputElement>(`input[name="${id}"]`)?.focus();
      return;
    }
    this.#keep({ ...this.#answers, [id]: chosen.value });
    withdrawUndo(part(this, '.undo-note', HTMLElement));
    this.#go(nextQuestion(this.#check, this.#answers));
  }

  #press({ dataset: { action, change } }: HTMLButtonElement): void {
    if (change !== undefined) this.#go(change);
    else if (action === 'back') this.#go(this.#before());
    else if (action === 'restart') this.#restart();
    else if (action === 'print') print();
    else if (action === 'save') saveFile('eligibility.md', 'text/markdown', this.#markdown());
    else if (action === 'narrow') this.#narrow();
  }

  /** The answered question before the current one. */
  #before(): string | null {
    const put = relevantQuestions(this.#check, this.#answers).map(({ id }) => id);
    const at = this.#current ? put.indexOf(this.#current) : put.length;
    return put[at - 1] ?? this.#current ?? null;
  }

  #restart(): void {
    const before = this.#answers;
    const tracks = limitedTracks(this.#check.tracks);
    this.#keep({});
    limitTracks(null);
    this.#go(nextQuestion(this.#check, {}));
    offerUndo(part(this, '.undo-note', HTMLElement), this.#words.cleared, () => {
      this.#keep(before);
      limitTracks(tracks);
      this.#go(nextQuestion(this.#check, before));
    });
  }

  /** Goes to a question, or to the result: a step of its own in the browser's history, or the one before. */
  #go(question: string | null): void {
    const state: unknown = history.state;
    if (isStep(state) && state.before === question && question !== null) {
      history.back();
      return;
    }
    if (question !== this.#current) {
      writeStep({ question, before: this.#current ?? null } satisfies Step, 'push');
    }
    this.#turnTo(question);
  }

  /** The step to show for an entry of the history: its question if that has an answer, else where the answers lead. */
  #shownFor(question: string | null): string | null {
    const put = relevantQuestions(this.#check, this.#answers);
    const isAnswered = put.some(({ id }) => id === question && this.#answers[id] !== undefined);
    return isAnswered ? question : nextQuestion(this.#check, this.#answers);
  }

  /** Shows a question, or the result, and takes the keyboard and the screen there. */
  #turnTo(question: string | null): void {
    this.#current = question;
    this.#complain('');
    this.#show();
    const to = question === null ? 'h2[data-verdict]:not([hidden])' : `[data-question="${question}"]`;
    part(this, to, HTMLElement).focus();
  }

  #show(): void {
    for (const field of this.querySelectorAll<HTMLElement>('[data-question]')) {
      field.hidden = field.dataset['question'] !== this.#current;
    }
    for (const section of this.querySelectorAll<HTMLElement>('form > section')) {
      section.hidden = !section.querySelector('[data-question]:not([hidden])');
    }
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      input.checked = this.#answers[input.name] === input.value;
    }
    const isDone = this.#current === null;
    part(this, 'form', HTMLElement).hidden = isDone;
    part(this, '[data-action=back]', HTMLElement).hidden = this.#before() === this.#current;
    part(this, '.check-result', HTMLElement).hidden = !isDone;
    if (isDone) this.#showResult(evaluate(this.#check, this.#answers));
    this.#showProgress();
    this.#showAnswers();
  }

  #showProgress(): void {
    const put = relevantQuestions(this.#check, this.#answers);
    const done = put.filter(({ id }) => this.#answers[id] !== undefined).length;
    const bar = part(this, 'progress', HTMLProgressElement);
    bar.max = put.length;
    bar.value = this.#current === null ? put.length : done;
    part(this, '.check-progress', HTMLElement).hidden = this.#current === null;
    part(this, '.check-progress [role=status]', HTMLElement).textContent = fillIn(this.#words.progress, {
      count: done,
      total: put.length - done,
    });
  }

  #showAnswers(): void {
    const put = new Set(relevantQuestions(this.#check, this.#answers).map(({ id }) => id));
    for (const item of this.querySelectorAll<HTMLElement>('[data-answered]')) {
      const id = item.dataset['answered'] ?? '';
      const answer = this.#answers[id];
      item.hidden = answer === undefined || !put.has(id) || id === this.#current;
      const label = this.querySelector(`input[name="${id}"][value="${answer ?? ''}"] + span`);
      part(item, '.answered-answer', HTMLElement).textContent = label?.textContent.trim() ?? '';
    }
    part(this, '.check-answers', HTMLElement).hidden = Object.keys(this.#answers).length === 0;
  }

  #showResult(assessment: Assessment | null): void {
    const verdict = assessment?.verdict ?? 'none';
    for (const each of this.querySelectorAll<HTMLElement>('[data-verdict]')) {
      each.hidden = each.dataset['verdict'] !== verdict;
    }
    const shown = new Set((assessment?.reasons ?? []).map(({ kind, id }) => `${kind} ${id}`));
    for (const item of this.querySelectorAll<HTMLElement>('[data-finding]')) {
      item.hidden = !shown.has(item.dataset['finding'] ?? '');
    }
    const { registration, revised } = this.#check;
    const isClosed = registrationState(registration, now(), earliest(revised)) === 'closed';
    part(this, '.check-closed', HTMLElement).hidden = !isClosed;
    // What can be done before registration closes cannot be done after it.
    for (const remedy of this.querySelectorAll<HTMLElement>('.finding-remedy[data-while]')) {
      remedy.hidden = isClosed !== (remedy.dataset['while'] === 'closed');
    }
    // Remedies send visitors to the committee too.
    const hasRemedy = this.querySelector('[data-finding]:not([hidden]) .finding-remedy:not([hidden])') !== null;
    part(this, '.check-contacts', HTMLElement).hidden = verdict === 'may-enter' && !hasRemedy;
    const isOpen = verdict === 'may-enter' || verdict === 'ask';
    part(this, '.check-reminders', HTMLElement).hidden = !isOpen;
    const tracks = this.#tracks();
    part(this, '.check-tracks', HTMLElement).hidden = !isOpen || tracks.length === this.#check.tracks.length;
    for (const item of this.querySelectorAll<HTMLElement>('[data-track]')) {
      item.hidden = !tracks.includes(item.dataset['track'] ?? '');
    }
    part(this, '.check-date', HTMLElement).textContent = this.#date();
  }

  #tracks(): string[] {
    return suitableTracks(this.#check, this.#answers, this.#check.tracks);
  }

  #narrow(): void {
    this.#say(limitTracks(this.#tracks()) ? this.#words.narrowed : this.#words.notNarrowed);
  }

  /** The day and time of the check, in the edition's zone; of a preview too it is the real one. */
  #date(): string {
    const { timeZone } = this.#check;
    const zone = zoneName(timeZone, pageLanguage());
    return `${formatInstant(Date.now(), pageLanguage(), timeZone)} (${zone})`;
  }

  #markdown(): string {
    /** The words of an element without its buttons. */
    const words = (element: Element | null): string => {
      const copy = element?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const button of copy.querySelectorAll('button')) button.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    };
    const section = (selector: string, lines: string) =>
      Array.from(this.querySelectorAll(`${selector}:not([hidden])`), (element) => ({
        title: words(element.querySelector('h2, h3')),
        lines: Array.from(element.querySelectorAll(lines), words),
      }));
    return eligibilityMarkdown({
      name: this.#check.name,
      date: this.#date(),
      verdict: words(this.querySelector('h2[data-verdict]:not([hidden])')),
      texts: Array.from(
        this.querySelectorAll('.check-result > :is(.check-closed, p[data-verdict]):not([hidden])'),
        words,
      ),
      reasons: Array.from(this.querySelectorAll('[data-finding]:not([hidden])'), (item) => ({
        text: words(item.querySelector('.finding-text')),
        clauses: Array.from(item.querySelectorAll('.clause-link'), words),
        remedy: words(item.querySelector('.finding-remedy:not([hidden])')),
      })),
      sections: [
        ...section('.check-contacts', 'dt, dd'),
        ...section('.check-reminders', 'li:not(li li)'),
        ...section('.check-answers', '[data-answered]:not([hidden])'),
      ],
      note: this.#words.markdown,
    });
  }

  #complain(words: string): void {
    part(this, '.check-error', HTMLElement).textContent = words;
  }

  #say(words: string): void {
    part(this, '.check-status', HTMLElement).textContent = words;
  }
}

customElements.define('eligibility-check', EligibilityCheck);
