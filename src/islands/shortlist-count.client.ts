import { onShortlistChange, starredTopics } from './parts/shortlist-store.ts';

/** `<shortlist-count>`: how many topics are on the shortlist; nothing while there are none. */
class ShortlistCount extends HTMLElement {
  connectedCallback(): void {
    const show = () => {
      const count = starredTopics().length;
      this.textContent = count === 0 ? '' : String(count);
    };
    onShortlistChange(show);
    show();
  }
}

customElements.define('shortlist-count', ShortlistCount);
