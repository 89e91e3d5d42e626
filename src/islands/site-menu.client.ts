/** `<site-menu>`: the sidebar, which on a phone opens over the page; what it covers cannot be reached meanwhile. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('beforetoggle', (event) => {
      const isOpen = event.newState === 'open';
      for (const covered of document.querySelectorAll('.main-frame, .sl-skip-link')) {
        covered.toggleAttribute('inert', isOpen);
      }
    });
    // Who comes back finds the page, not the menu that led away from it.
    addEventListener('pagehide', () => {
      (this as Partial<HTMLElement>).hidePopover?.();
    });
  }
}

customElements.define('site-menu', SiteMenu);
