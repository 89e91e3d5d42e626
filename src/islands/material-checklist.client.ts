import {
  checklistChanges,
  hasChanges,
  keptTicks,
  progressText,
  withTicks,
  type ChecklistPoint,
  type KeptChecklist,
  type ProgressWords,
} from '../logic/checklist.ts';
import { keepChecklist, keptChecklist, onChecklistChange } from './parts/checklist-store.ts';
import { pageLanguage } from './parts/page-language.ts';
import { findPart } from './parts/find-part.ts';
import { offerUndo, withdrawUndo } from './parts/undo-note.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = ProgressWords & Record<'failed' | 'cleared', string>;

/**
 * `<material-checklist>` around the boxes of what a team hands in: keeps the ticks in the browser, counts them, the
 * examples of the notice apart, and tells what came and went since they were kept.
 */
class MaterialChecklist extends HTMLElement {
  #words!: Words;
  #boxes!: HTMLInputElement[];
  /** As the page came: browsers that translate it change the labels afterwards. */
  #points!: ChecklistPoint[];

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#points = this.#boxes.map(({ value, labels }) => ({
      id: value,
      name: labels?.[0]?.textContent.trim() ?? value,
    }));
    this.addEventListener('change', () => {
      withdrawUndo(this.#undoNote);
      this.#keep(withTicks(keptChecklist(), this.#now));
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
      if (button) this.#act(button.dataset['action'] ?? '');
    });
    const show = () => {
      this.#show();
    };
    onChecklistChange(show);
    // After a reload some browsers tick boxes by themselves, and a page from their memory may be out of date.
    window.addEventListener('pageshow', show);
    for (const hidden of this.querySelectorAll<HTMLElement>('[data-needs-script]')) hidden.hidden = false;
    show();
  }

  /** The list as it stands on the page. */
  get #now(): KeptChecklist {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    return { ticked, points: this.#points, language: pageLanguage() };
  }

  #act(action: string): void {
    if (action === 'print') print();
    else if (action === 'reset') this.#reset();
    else if (action === 'dismiss') {
      this.#keep(this.#now);
      // The button that had the focus is gone.
      findPart(this, '.checklist-total', HTMLElement).focus();
    }
  }

  get #undoNote(): HTMLElement {
    return findPart(this, '.undo-note', HTMLElement);
  }

  #reset(): void {
    const before = this.#now;
    this.#keep(null);
    if (before.ticked.length === 0) return;
    offerUndo(this.#undoNote, this.#words.cleared, () => {
      this.#keep(before);
      findPart(this, '.checklist-total', HTMLElement).focus();
    });
  }

  #keep(checklist: KeptChecklist | null): void {
    const isSaved = keepChecklist(checklist);
    findPart(this, '.checklist-failed', HTMLElement).textContent =
      isSaved || checklist === null ? '' : this.#words.failed;
  }

  #show(): void {
    const kept = keptChecklist();
    const ticks = keptTicks(kept, this.#points);
    for (const box of this.#boxes) box.checked = ticks.includes(box.value);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      this.#count(group, findPart(group, '.checklist-count', HTMLElement));
    }
    const { done, all } = this.#count(this, findPart(this, '.checklist-total', HTMLElement));
    const bar = findPart(this, 'progress', HTMLProgressElement);
    bar.max = all;
    bar.value = done;
    this.#tell(kept);
  }

  /** Writes into `output` how many boxes of an element are ticked; returns the numbers without examples. */
  #count(element: HTMLElement, output: HTMLElement): { done: number; all: number } {
    const boxes = this.#boxes.filter((box) => element.contains(box));
    const progress = (isExample: boolean) => {
      const some = boxes.filter((box) => (box.closest('[data-examples]') !== null) === isExample);
      return { count: some.filter(({ checked }) => checked).length, total: some.length };
    };
    const required = progress(false);
    const words = progressText(this.#words, required, progress(true));
    // The same words again would be announced again.
    if (output.textContent !== words) output.textContent = words;
    return { done: required.count, all: required.total };
  }

  #tell(kept: KeptChecklist | null): void {
    const changes = checklistChanges(kept, this.#points);
    findPart(this, '.checklist-changes', HTMLElement).hidden = !hasChanges(changes);
    for (const kind of ['added', 'removed'] as const) {
      const list = findPart(this, `[data-changes=${kind}]`, HTMLElement);
      list.hidden = changes[kind].length === 0;
      list
        .querySelector('ul')
        ?.replaceChildren(
          ...changes[kind].map(({ name }) => Object.assign(document.createElement('li'), { textContent: name })),
        );
    }
    // What is gone is named as it was seen, perhaps on a page in another language.
    findPart(this, '[data-changes=removed] ul', HTMLElement).lang = kept?.language ?? '';
  }
}

customElements.define('material-checklist', MaterialChecklist);
