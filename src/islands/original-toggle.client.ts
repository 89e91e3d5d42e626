import { ORIGINAL_KEY } from '../logic/kept-names.ts';
import { keptText } from './parts/kept-text.ts';

const kept = keptText(ORIGINAL_KEY);

/** `<original-toggle>` around a checkbox: remembers it for the next page, where the browser saves it. */
class OriginalToggle extends HTMLElement {
  connectedCallback(): void {
    const checkbox = this.querySelector('input');
    if (!checkbox) return;
    checkbox.checked = kept.read() === 'yes';
    checkbox.addEventListener('change', () => {
      kept.write(checkbox.checked ? 'yes' : null);
    });
  }
}

customElements.define('original-toggle', OriginalToggle);
