/** `<page-address>` at the end of a page: before it is printed, writes out the whole address of the page there. */
class PageAddress extends HTMLElement {
  connectedCallback(): void {
    addEventListener('beforeprint', () => {
      this.textContent = `${location.origin}${location.pathname}${location.search}`;
    });
  }
}

customElements.define('page-address', PageAddress);
