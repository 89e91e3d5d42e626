/** Links whose addresses are worth their space on paper; where each word of a line is one, they would drown it. */
const LINKS =
  'main .sl-markdown-content a[href^="/"]:not(.clause-link, :is(.inline-list, .tags, .note, .clause-title) a)';

/**
 * `<page-address>` at the end of a page: before it is printed, writes out the address of the page there, and those of
 * the links to other pages into `data-address`, which the style sheet for print shows.
 */
class PageAddress extends HTMLElement {
  connectedCallback(): void {
    addEventListener('beforeprint', () => {
      this.textContent = `${location.origin}${location.pathname}${location.search}`;
      for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) link.dataset['address'] = link.href;
    });
  }
}

customElements.define('page-address', PageAddress);
