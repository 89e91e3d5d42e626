import { fillIn } from '../logic/fill-in.ts';
import { findPart } from './parts/find-part.ts';

/** The words the element says, from `data-words`: how many terms are shown, `{count}` in it; that none is. */
export type Words = Record<'shown' | 'none', string>;

/** `<glossary-filter>` around the glossary: shows the terms in which the typed words stand, under their initials. */
class GlossaryFilter extends HTMLElement {
  #words!: Words;
  /** Each term, with all that is said of it as it is compared. */
  #terms: { element: HTMLElement; text: string }[] = [];

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#terms = [...this.querySelectorAll<HTMLElement>('.term')].map((element) => ({
      element,
      text: fold(element.textContent),
    }));
    const form = findPart(this, 'form', HTMLFormElement);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const input = findPart(this, 'input', HTMLInputElement);
    input.addEventListener('input', () => {
      this.#show(input.value);
    });
    // A browser that goes back keeps what was typed.
    if (input.value) this.#show(input.value);
  }

  #show(query: string): void {
    const words = fold(query).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { element, text } of this.#terms) {
      element.hidden = !words.every((word) => text.includes(word));
      if (!element.hidden) count += 1;
    }
    for (const section of this.querySelectorAll<HTMLElement>('.initial')) {
      section.hidden = !section.querySelector('.term:not([hidden])');
      const link = this.querySelector<HTMLElement>(`[href="#${section.querySelector('h2')?.id ?? ''}"]`);
      if (link) link.hidden = section.hidden;
    }
    const told = count === 0 ? this.#words.none : fillIn(this.#words.shown, { count });
    findPart(this, '[role=status]', HTMLElement).textContent = words.length === 0 ? '' : told;
  }
}

/** A text as it is compared: full-width letters narrow, all small. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

customElements.define('glossary-filter', GlossaryFilter);
