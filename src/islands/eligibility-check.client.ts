import { nextQuestion, suitableTracks } from '../logic/eligibility.ts';
import { relevantQuestions, type Answers } from '../logic/eligibility-questions.ts';
import { keptAnswers, parseAnswers } from '../logic/kept-answers.ts';
import { ELIGIBILITY_KEY } from '../logic/kept-names.ts';
import { showResult, resultMarkdown } from './parts/eligibility-result.ts';
import { showQuestion, type Check, type Words } from './parts/eligibility-view.ts';
import { findPart } from './parts/find-part.ts';
import { keptText } from './parts/kept-text.ts';
import { saveFile } from './parts/save-file.ts';
import { limitedTracks, limitTracks } from './parts/track-limit-store.ts';
import { offerUndo, withdrawUndo } from './parts/undo-note.ts';
import { dropPlace, writeStep } from './parts/write-address.ts';

const kept = keptText(ELIGIBILITY_KEY);

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
 * verdict. The answers stay in the browser. Longer than other files, because questions, history and undo share one state.
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
    findPart(this, '.check-progress', HTMLElement).removeAttribute('data-needs-script');
    findPart(this, 'form .toolbar', HTMLElement).hidden = false;
    findPart(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
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
    findPart(this, 'form .button-main', HTMLButtonElement).disabled = false;
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
    this.#takeAnswers();
    this.#reload();
    this.#startHistory();
  }

  /** A link may come with answers, such as what kind of entrant asks; the others stay as they are kept. */
  #takeAnswers(): void {
    const { edition } = this.#check;
    const answers = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    const known = parseAnswers(this.#check, edition, keptAnswers(edition, answers));
    if (Object.keys(known).length === 0) return;
    kept.write(keptAnswers(edition, { ...parseAnswers(this.#check, edition, kept.read()), ...known }));
    dropPlace();
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
    withdrawUndo(findPart(this, '.undo-note', HTMLElement));
    this.#go(nextQuestion(this.#check, this.#answers));
  }

  #press({ dataset: { action, change } }: HTMLButtonElement): void {
    if (change !== undefined) this.#go(change);
    else if (action === 'back') this.#go(this.#before());
    else if (action === 'restart') this.#restart();
    else if (action === 'print') print();
    else if (action === 'save') this.#save();
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
    offerUndo(findPart(this, '.undo-note', HTMLElement), this.#words.cleared, () => {
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
    findPart(this, to, HTMLElement).focus();
  }

  #show(): void {
    showQuestion(this, { check: this.#check, words: this.#words, answers: this.#answers, current: this.#current });
    const isDone = this.#current === null;
    findPart(this, 'form', HTMLElement).hidden = isDone;
    findPart(this, '[data-action=back]', HTMLElement).hidden = this.#before() === this.#current;
    findPart(this, '.check-result', HTMLElement).hidden = !isDone;
    if (isDone) showResult(this, this.#check, this.#answers);
  }

  #tracks(): string[] {
    return suitableTracks(this.#check, this.#answers, this.#check.tracks);
  }

  #narrow(): void {
    this.#say(limitTracks(this.#tracks()) ? this.#words.narrowed : this.#words.notNarrowed);
  }

  #save(): void {
    saveFile('eligibility.md', 'text/markdown', resultMarkdown(this, this.#check, this.#words.markdown));
  }

  #complain(words: string): void {
    findPart(this, '.check-error', HTMLElement).textContent = words;
  }

  #say(words: string): void {
    findPart(this, '.check-status', HTMLElement).textContent = words;
  }
}

customElements.define('eligibility-check', EligibilityCheck);
