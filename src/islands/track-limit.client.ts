import { limitedTracks, limitTracks, onTrackLimitChange } from './parts/track-limit-store.ts';
import { findPart } from './parts/find-part.ts';

/** `<track-limit>`: names the tracks that alone are shown after the self-check, and lifts the limit. */
class TrackLimit extends HTMLElement {
  connectedCallback(): void {
    findPart(this, 'button', HTMLElement).addEventListener('click', () => {
      limitTracks(null);
      // The pressed button is gone: the keyboard goes on from the top of the page's own part.
      const heading = document.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
    });
    onTrackLimitChange(() => {
      this.#show();
    });
    this.#show();
  }

  #show(): void {
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
    const tracks = limitedTracks(Object.keys(titles));
    this.hidden = tracks === null;
    findPart(this, 'strong', HTMLElement).textContent = (tracks ?? []).map((id) => titles[id] ?? id).join(' · ');
  }
}

customElements.define('track-limit', TrackLimit);
