import { copyAnywhere } from './parts/copy-anywhere.ts';
import { part } from './parts/find-part.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'copied' | 'notCopied', string>;

/** `<calendar-subscription>` around a link to a calendar: writes its whole address out, copies it, and opens it as `webcal:`. */
class CalendarSubscription extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const feed = part(this, '[data-feed]', HTMLAnchorElement);
    feed.textContent = feed.href;
    part(this, '[data-open]', HTMLAnchorElement).href = feed.href.replace(/^https?:/, 'webcal:');
    part(this, '.toolbar', HTMLElement).hidden = false;
    part(this, 'button', HTMLElement).addEventListener('click', () => {
      void copyAnywhere(feed.href).then((copied) => {
        part(this, '[role=status]', HTMLElement).textContent = copied ? words.copied : words.notCopied;
      });
    });
  }
}

customElements.define('calendar-subscription', CalendarSubscription);
