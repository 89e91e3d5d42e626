/** `<site-menu>`: the sidebar, which on a phone opens over the page; what it covers cannot be reached meanwhile. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('toggle', (event) => {
      const isOpen = event.newState === 'open';
      for (const covered of document.querySelectorAll('.main-frame, .sl-skip-link')) {
        covered.toggleAttribute('inert', isOpen);
      }
    });
  }
}

customElements.define('site-menu', SiteMenu);
