import { copyAnywhere } from './parts/copy-anywhere.ts';
import { findPart } from './parts/find-part.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'copied' | 'notCopied', string>;

/** `<code-example>` around a program: puts the address of this site in it, and offers to copy it. */
class CodeExample extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    for (const place of this.querySelectorAll('[data-site]')) place.textContent = location.origin;
    const code = findPart(this, 'code', HTMLElement);
    findPart(this, '.toolbar', HTMLElement).hidden = false;
    findPart(this, 'button', HTMLElement).addEventListener('click', () => {
      void copyAnywhere(code.textContent).then((copied) => {
        findPart(this, '[role=status]', HTMLElement).textContent = copied ? words.copied : words.notCopied;
      });
    });
  }
}

customElements.define('code-example', CodeExample);
