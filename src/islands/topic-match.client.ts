import { fillIn } from '../logic/fill-in.ts';
import { MATCH_SWITCH_KEY, MATCH_TEXT_KEY } from '../logic/kept-names.ts';
import { failure } from './parts/failure.ts';
import { findPart } from './parts/find-part.ts';
import { showMarked } from './parts/match-marked.ts';
import { showMatches, type Words } from './parts/match-results.ts';
import { onFile } from './parts/on-file.ts';
import { inFewLines, refusal } from './parts/project-text.ts';
import { readDocument } from './parts/read-document.ts';
import { matchProject, prepareSearch } from './parts/search-client.ts';
import { onTrackLimitChange } from './parts/track-limit-store.ts';
import { offerUndo, withdrawUndo } from './parts/undo-note.ts';

/**
 * `<topic-match>` around a form for the description of a project and the groups of all topics: shows the groups and
 * topics that fit. The text stays in the browser; it is kept there only if the visitor asks. Longer than other files,
 * because all that writes into the field goes through its count, its undo and what is kept.
 */
class TopicMatch extends HTMLElement {
  #words!: Words;
  #asked = 0;
  #files = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const form = findPart(this, 'form', HTMLElement);
    findPart(this, '.match-page', HTMLElement).hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#match({ isAsked: true });
    });
    form.addEventListener('reset', () => {
      const restore = this.#wayBack();
      // The form is empty only after the event.
      setTimeout(() => {
        this.#changed();
        this.#hideResults();
        this.#say('');
        this.#offer(this.#words.cleared, restore);
      });
    });
    form.addEventListener('input', ({ target }) => {
      // Of a file only what is read counts.
      if (target === this.#file) return;
      withdrawUndo(this.#undoNote);
      this.#changed();
    });
    this.#field.addEventListener('beforeinput', (event) => {
      this.#insert(event);
    });
    this.#field.addEventListener('focus', () => void prepareSearch(this.#index).catch(() => undefined), { once: true });
    onFile(this.#file, (file) => void this.#read(file));
    document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
      const isHere = !ctrlKey && !metaKey && !shiftKey;
      if (isHere && target instanceof Element && target.closest('language-links a')) this.#takeAlong();
    });
    findPart(this, '[data-retry]', HTMLElement).addEventListener('click', () => void this.#match({ isAsked: true }));
    onTrackLimitChange(() => {
      if (!findPart(this, '.match-results', HTMLElement).hidden) void this.#match();
    });
    this.#restore();
    this.#count();
  }

  get #field(): HTMLTextAreaElement {
    return findPart(this, 'textarea', HTMLTextAreaElement);
  }

  get #file(): HTMLInputElement {
    return findPart(this, '[type=file]', HTMLInputElement);
  }

  get #keep(): HTMLInputElement {
    return findPart(this, '[name=keep]', HTMLInputElement);
  }

  get #index(): string {
    return this.dataset['index'] ?? '';
  }

  get #maximum(): number {
    return Number(this.dataset['maximum']);
  }

  get #undoNote(): HTMLElement {
    return findPart(this, '.undo-note', HTMLElement);
  }

  /** Puts the text there that is kept, or that was taken along from the page in the other language. */
  #restore(): void {
    try {
      const kept = localStorage.getItem(MATCH_TEXT_KEY);
      const taken = sessionStorage.getItem(MATCH_SWITCH_KEY);
      sessionStorage.removeItem(MATCH_SWITCH_KEY);
      this.#keep.checked = kept !== null;
      this.#field.value = taken ?? kept ?? '';
      if (taken !== null && refusal(taken.trim(), this.#maximum, this.#words) === null) void this.#match();
    } catch {
      // Storage is switched off: nothing was kept.
    }
  }

  #takeAlong(): void {
    try {
      if (this.#field.value !== '') sessionStorage.setItem(MATCH_SWITCH_KEY, this.#field.value);
    } catch {
      // Storage is switched off or full: the text stays here.
    }
  }

  /** A function that restores the current text; undefined if there is none. */
  #wayBack(): (() => void) | undefined {
    const text = this.#field.value;
    const isKept = this.#keep.checked;
    if (text.trim() === '') return undefined;
    return () => {
      this.#field.value = text;
      this.#keep.checked = isKept;
      this.#changed();
      this.#hideResults();
      this.#say('');
      this.#field.focus();
    };
  }

  #offer(said: string, restore: (() => void) | undefined): void {
    if (restore) offerUndo(this.#undoNote, said, restore);
    else withdrawUndo(this.#undoNote);
  }

  #changed(): void {
    this.#count();
    try {
      if (this.#keep.checked) localStorage.setItem(MATCH_TEXT_KEY, this.#field.value);
      else localStorage.removeItem(MATCH_TEXT_KEY);
    } catch {
      // Storage is switched off or full: it cannot be kept, and the box must not say so.
      this.#keep.checked = false;
    }
  }

  #count(): void {
    const count = this.#field.value.trim().length;
    findPart(this, '#match-count', HTMLElement).textContent = fillIn(this.#words.counter, {
      count,
      total: this.#maximum,
    });
  }

  /** Keeps out what would take the browser many seconds: a text to be cut off, or many lines. */
  #insert(event: InputEvent): void {
    const text = event.data ?? '';
    const { selectionStart, selectionEnd, maxLength } = this.#field;
    if (text.length > maxLength) {
      event.preventDefault();
      this.#say(fillIn(this.#words.long, { total: this.#maximum }));
    } else if (inFewLines(text) !== text) {
      event.preventDefault();
      this.#field.setRangeText(inFewLines(text), selectionStart, selectionEnd, 'end');
      this.#field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  async #read(file: File): Promise<void> {
    const number = ++this.#files;
    findPart(this, 'output', HTMLElement).textContent = file.name;
    this.#say(this.#words.reading);
    try {
      const found = await readDocument(file);
      if (number !== this.#files) return;
      if ('fault' in found) {
        this.#say(this.#words.files[found.fault]);
        return;
      }
      const { text, isPartial } = found;
      if (text.length > this.#maximum) {
        this.#say(fillIn(this.#words.longFile, { count: text.length, total: this.#maximum }));
        return;
      }
      const restore = this.#wayBack();
      this.#field.value = inFewLines(text);
      this.#changed();
      this.#offer(this.#words.replaced, restore);
      await this.#match({ isAsked: true });
      if (isPartial) this.#say(`${findPart(this, '.match-status', HTMLElement).textContent} ${this.#words.partial}`);
    } catch {
      this.#say(...(await failure(this.#words.failed)));
    }
  }

  /** Matches the text; a visitor who asked for it is taken to what is found. */
  async #match({ isAsked = false } = {}): Promise<void> {
    const asked = ++this.#asked;
    const text = this.#field.value.trim();
    findPart(this, '[data-retry]', HTMLElement).hidden = true;
    const reason = refusal(text, this.#maximum, this.#words);
    if (reason !== null) {
      this.#hideResults();
      this.#say(reason);
      return;
    }
    try {
      const { matches } = await matchProject(this.#index, text);
      if (asked !== this.#asked) return;
      this.#say('');
      showMarked(findPart(this, '.match-marked', HTMLDetailsElement), text, showMatches(this, matches, this.#words));
      if (isAsked) goToResults(findPart(this, '.match-results h2', HTMLElement));
    } catch {
      if (asked !== this.#asked) return;
      const said = await failure(this.#words.failed);
      if (asked !== this.#asked) return;
      this.#hideResults();
      this.#say(...said);
      findPart(this, '[data-retry]', HTMLElement).hidden = false;
    }
  }

  /** Hides the results, and drops those that are still on their way: they are another text's. */
  #hideResults(): void {
    this.#asked++;
    for (const part of ['.match-results', '.match-marked']) findPart(this, part, HTMLElement).hidden = true;
  }

  #say(...words: (string | Node)[]): void {
    findPart(this, '.match-status', HTMLElement).replaceChildren(...words);
  }
}

/** Has the heading of the results read out, and the first of them on the screen. */
function goToResults(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  const { top } = heading.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 3) heading.scrollIntoView();
}

customElements.define('topic-match', TopicMatch);
