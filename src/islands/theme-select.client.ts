import { keptText } from './parts/kept-text.ts';
import { findPart } from './parts/find-part.ts';

/** The theme that the visitor chose, under the name that Starlight gave it; none follows the system. */
const kept = keptText('starlight-theme');
const light = matchMedia('(prefers-color-scheme: light)');

/** `<theme-select>` around a list: light, dark, or as the system has it; on this page, the next ones and in other tabs. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = findPart(this, 'select', HTMLSelectElement);
    const show = () => {
      const theme = kept.read() ?? '';
      select.value = theme === '' ? 'auto' : theme;
      document.documentElement.dataset['theme'] = theme === '' ? (light.matches ? 'light' : 'dark') : theme;
    };
    show();
    kept.onChange(show);
    light.addEventListener('change', show);
    select.addEventListener('change', () => {
      kept.write(select.value === 'auto' ? null : select.value);
    });
  }
}

customElements.define('theme-select', ThemeSelect);
