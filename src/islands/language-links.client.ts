/** `<language-links>` around links to the same page in other languages: takes query and fragment along. */
class LanguageLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link) return;
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}

customElements.define('language-links', LanguageLinks);
