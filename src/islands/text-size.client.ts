import { TEXT_SIZE_KEY } from '../logic/kept-names.ts';
import { keptText } from './parts/kept-text.ts';
import { findPart } from './parts/find-part.ts';

/** The size of text that the visitor chose. `ThemeProvider.astro` applies it before the page is painted. */
const kept = keptText(TEXT_SIZE_KEY);

/** `<text-size>` around a button: switches large text on and off, on this page, the next ones and in other tabs. */
class TextSize extends HTMLElement {
  connectedCallback(): void {
    const button = findPart(this, 'button', HTMLButtonElement);
    const show = () => {
      const large = kept.read() === 'large';
      button.setAttribute('aria-pressed', String(large));
      if (large) document.documentElement.dataset['text'] = 'large';
      else delete document.documentElement.dataset['text'];
    };
    show();
    kept.onChange(show);
    button.addEventListener('click', () => {
      kept.write(kept.read() === 'large' ? null : 'large');
    });
  }
}

customElements.define('text-size', TextSize);
