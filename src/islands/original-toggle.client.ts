import { ORIGINAL_KEY } from '../logic/kept-names.ts';

/** `<original-toggle>` around a checkbox: remembers it for the next page. */
class OriginalToggle extends HTMLElement {
  connectedCallback(): void {
    const checkbox = this.querySelector('input');
    if (!checkbox) return;
    try {
      checkbox.checked = localStorage.getItem(ORIGINAL_KEY) === 'yes';
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
    checkbox.addEventListener('change', () => {
      try {
        if (checkbox.checked) localStorage.setItem(ORIGINAL_KEY, 'yes');
        else localStorage.removeItem(ORIGINAL_KEY);
      } catch {
        // As above.
      }
    });
  }
}

customElements.define('original-toggle', OriginalToggle);
