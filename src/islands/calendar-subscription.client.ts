import { copyAnywhere } from './parts/copy-anywhere.ts';
import { findPart } from './parts/find-part.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'copied' | 'notCopied', string>;

/** `<calendar-subscription>` around a link to a calendar: writes its whole address out, copies it, and opens it as `webcal:`. */
class CalendarSubscription extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const feed = findPart(this, '[data-feed]', HTMLAnchorElement);
    feed.textContent = feed.href;
    findPart(this, '[data-open]', HTMLAnchorElement).href = feed.href.replace(/^https?:/, 'webcal:');
    findPart(this, '.toolbar', HTMLElement).hidden = false;
    findPart(this, 'button', HTMLElement).addEventListener('click', () => {
      void copyAnywhere(feed.href).then((copied) => {
        findPart(this, '[role=status]', HTMLElement).textContent = copied ? words.copied : words.notCopied;
      });
    });
  }
}

customElements.define('calendar-subscription', CalendarSubscription);
