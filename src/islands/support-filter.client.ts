import { fillIn } from '../logic/fill-in.ts';
import { concernsInAddress, withConcerns } from '../logic/support-matrix.ts';
import { findPart } from './parts/find-part.ts';
import { readParameters } from '../logic/read-parameters.ts';
import { onReturn, writeAddress } from './parts/write-address.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'shown', string>;

/**
 * `<support-filter>` around the check boxes and the matrix of support: shows the ticked columns, and the rows that
 * state something for them; everything if nothing is ticked.
 */
class SupportFilter extends HTMLElement {
  #words!: Words;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    findPart(this, 'form', HTMLFormElement).hidden = false;
    this.addEventListener('change', () => {
      this.#choose(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value));
    });
    this.#showAll.addEventListener('click', () => {
      this.#choose([]);
      // The pressed button is gone: the keyboard goes on from the first box.
      this.#boxes[0]?.focus();
    });
    onReturn(() => {
      this.#show(this.#asked);
    });
    this.#show(this.#asked);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  get #showAll(): HTMLButtonElement {
    return findPart(this, '.support-outcome button', HTMLButtonElement);
  }

  #choose(chosen: readonly string[]): void {
    writeAddress(withConcerns(location.href, chosen));
    this.#show(chosen);
  }

  /** The concerns that the address asks for. */
  get #asked(): string[] {
    const known = this.#boxes.map(({ value }) => value);
    return concernsInAddress(readParameters(location.search), known);
  }

  #show(chosen: readonly string[]): void {
    const isShown = (concern: string) => chosen.length === 0 || chosen.includes(concern);
    for (const box of this.#boxes) box.checked = chosen.includes(box.value);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-concern]')) {
      cell.hidden = !isShown(cell.dataset['concern'] ?? '');
    }
    const rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
    for (const row of rows) {
      const stated = (row.dataset['concerns'] ?? '').split(' ');
      row.hidden = chosen.length > 0 && !stated.some((concern) => chosen.includes(concern));
    }
    const rest = rows.filter(({ hidden }) => hidden).length;
    findPart(this, '[role=status]', HTMLElement).textContent =
      chosen.length === 0 ? '' : fillIn(this.#words.shown, { rows: rows.length - rest, rest });
    this.#showAll.hidden = chosen.length === 0;
  }
}

customElements.define('support-filter', SupportFilter);
