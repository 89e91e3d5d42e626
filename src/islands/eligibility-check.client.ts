import { nextQuestion, suitableTracks } from '../logic/eligibility.ts';
import type { Answers } from '../logic/eligibility-questions.ts';
import {
  completesScreen,
  nextScreen,
  openOn,
  screensPut,
  withShortcut,
  type Screen,
} from '../logic/eligibility-screens.ts';
import { fillIn } from '../logic/fill-in.ts';
import { keptAnswers, parseAnswers } from '../logic/kept-answers.ts';
import { ELIGIBILITY_KEY } from '../logic/kept-names.ts';
import { showResult, resultMarkdown } from './parts/eligibility-result.ts';
import { showScreen, type Check, type Words } from './parts/eligibility-view.ts';
import { findPart } from './parts/find-part.ts';
import { keptText } from './parts/kept-text.ts';
import { saveFile } from './parts/save-file.ts';
import { limitedTracks, limitTracks } from './parts/track-limit-store.ts';
import { offerUndo, withdrawUndo } from './parts/undo-note.ts';
import { dropPlace, writeStep } from './parts/write-address.ts';

const kept = keptText(ELIGIBILITY_KEY);

/** A step of the self-check in the browser's history: never an answer. */
interface Step {
  /** The screen that is shown, by id; null for the result. */
  screen: string | null;
  /** The step shown before it. */
  before?: string | null;
}

function isStep(state: unknown): state is Step {
  return typeof state === 'object' && state !== null && 'screen' in state;
}

/**
 * `<eligibility-check>` around the questions and every possible reason: puts one screen of questions at a time, then shows
 * the verdict. The answers stay in the browser. Longer than other files, because screens, history and undo share one state.
 */
class EligibilityCheck extends HTMLElement {
  #check!: Check;
  #words!: Words;
  #answers: Answers = {};
  /** The screen that is shown, by id; null for the result, undefined before anything is shown. */
  #current: string | null | undefined;
  /** The question to go to on the screen that is shown next; else to its heading. */
  #wanted: string | undefined;

  connectedCallback(): void {
    this.#check = JSON.parse(this.dataset['check'] ?? '{}') as Check;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    for (const details of this.querySelectorAll('form details')) details.removeAttribute('open');
    // From here on, what is hidden takes no room.
    findPart(this, '.check-progress', HTMLElement).removeAttribute('data-needs-script');
    for (const part of this.querySelectorAll<HTMLElement>('form .toolbar, .check-shortcut')) part.hidden = false;
    findPart(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#next();
    });
    this.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const button = target?.closest('button');
      const input = target?.closest('label')?.querySelector('input');
      if (button) this.#press(button);
      // Keys and the label's own click on its input come with no count of clicks: they go on by the button alone.
      else if (input && event.detail > 0) {
        if (target !== input) event.preventDefault();
        this.#answer(input, true);
      }
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#answer(target, false);
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
      if (isStep(state)) this.#turnTo(this.#shownFor(state.screen));
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
      this.#current = this.#shownFor(state.screen);
      this.#show();
    } else writeStep({ screen: this.#current ?? null } satisfies Step, 'replace');
  }

  /** Takes the answers as they are kept, perhaps changed in another tab, and goes on from there. */
  #reload(): void {
    const answers = parseAnswers(this.#check, this.#check.edition, kept.read());
    if (this.#current !== undefined && JSON.stringify(answers) === JSON.stringify(this.#answers)) return;
    this.#answers = answers;
    this.#current = this.#following();
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

  /** Takes an answer; one that was pressed and that the screen lacked leads on. */
  #answer(input: HTMLInputElement, isPressed: boolean): void {
    const { name, value } = input;
    const screen = this.#screen();
    if (!screen) return;
    const before = this.#answers;
    this.#keep({ ...before, [name]: value });
    this.#complain('');
    withdrawUndo(findPart(this, '.undo-note', HTMLElement));
    if (isPressed && completesScreen(this.#check, screen, name, { before, after: this.#answers })) {
      this.#go(this.#following());
    } else {
      this.#show();
      input.focus({ preventScroll: true });
    }
  }

  /** Goes on, once every question of the screen has an answer or the answers bar the entry anyway. */
  #next(): void {
    const screen = this.#screen();
    if (!screen) return;
    const open = openOn(this.#check, screen, this.#answers);
    if (open.length > 0 && nextQuestion(this.#check, this.#answers) !== null) {
      this.#complain(fillIn(this.#words.choose, { count: open.length }));
      // As they stand on the screen, which need not be the order in which they are put.
      const fields = this.querySelectorAll<HTMLElement>('[data-question]:not([hidden])');
      const first = [...fields].find(({ dataset }) => open.includes(dataset['question'] ?? ''));
      first?.querySelector('input')?.focus();
    } else this.#go(this.#following());
  }

  #press({ dataset: { action, change } }: HTMLButtonElement): void {
    if (change !== undefined) this.#edit(change);
    else if (action === 'back') this.#go(this.#before());
    else if (action === 'apply') this.#apply();
    else if (action === 'restart') this.#restart();
    else if (action === 'print') print();
    else if (action === 'save') this.#save();
    else if (action === 'narrow') this.#narrow();
  }

  #screen(): Screen | undefined {
    return this.#check.screens.find(({ id }) => id === this.#current);
  }

  /** The screen that the answers lead to. */
  #following(): string | null {
    return nextScreen(this.#check, this.#check.screens, this.#answers);
  }

  /** The screen before the current one. */
  #before(): string | null {
    const put = screensPut(this.#check, this.#check.screens, this.#answers).map(({ id }) => id);
    const at = this.#current ? put.indexOf(this.#current) : put.length;
    return put[at - 1] ?? this.#current ?? null;
  }

  /** Goes to the screen of an answer, and there to its question. */
  #edit(question: string): void {
    this.#wanted = question;
    this.#go(this.#check.screens.find(({ questions }) => questions.includes(question))?.id ?? null);
  }

  #apply(): void {
    const screen = this.#screen();
    if (!screen) return;
    const before = Object.keys(this.#answers).length;
    this.#keep(withShortcut(this.#check, screen, this.#answers));
    this.#complain('');
    this.#show();
    this.#say(fillIn(this.#words.applied, { count: Object.keys(this.#answers).length - before }));
  }

  #restart(): void {
    const before = this.#answers;
    const tracks = limitedTracks(this.#check.tracks);
    this.#keep({});
    limitTracks(null);
    this.#go(this.#following());
    offerUndo(findPart(this, '.undo-note', HTMLElement), this.#words.cleared, () => {
      this.#keep(before);
      limitTracks(tracks);
      this.#go(this.#following());
    });
  }

  /** Goes to a screen, or to the result: a step of its own in the browser's history, or the one before. */
  #go(screen: string | null): void {
    const state: unknown = history.state;
    if (isStep(state) && state.before === screen && screen !== null) {
      history.back();
      return;
    }
    if (screen !== this.#current) writeStep({ screen, before: this.#current ?? null } satisfies Step, 'push');
    this.#turnTo(screen);
  }

  /** The step to show for an entry of the history: its screen if that has an answer, else where the answers lead. */
  #shownFor(id: string | null): string | null {
    const put = screensPut(this.#check, this.#check.screens, this.#answers);
    const isAnswered = put.some(
      (each) => each.id === id && each.questions.some((name) => this.#answers[name] !== undefined),
    );
    return isAnswered ? id : this.#following();
  }

  /** Shows a screen, or the result, and takes the keyboard and the page there. */
  #turnTo(screen: string | null): void {
    this.#current = screen;
    this.#complain('');
    this.#show();
    const heading = screen === null ? 'h2[data-verdict]:not([hidden])' : `[data-screen="${screen}"] h2`;
    findPart(this, this.#wanted ? `[data-question="${this.#wanted}"]` : heading, HTMLElement).focus();
    this.#wanted = undefined;
  }

  #show(): void {
    showScreen(this, { check: this.#check, words: this.#words, answers: this.#answers, current: this.#current });
    const isDone = this.#current === null;
    findPart(this, 'form', HTMLElement).hidden = isDone;
    findPart(this, '[data-action=back]', HTMLElement).hidden = this.#before() === this.#current;
    findPart(this, '.check-result', HTMLElement).hidden = !isDone;
    if (isDone) showResult(this, this.#check, this.#words, this.#answers);
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
