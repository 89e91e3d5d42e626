/**
 * `<language-links>` around links to the same page in other languages: takes the query along, and the place at the top of the
 * window, or the one that the address names.
 */
class LanguageLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (!link) return;
      link.search = location.search;
      // At the top there is no place to keep.
      link.hash = (scrollY > 0 ? placeRead() : undefined) ?? location.hash;
    });
  }
}

/** The id of the place at the top of the window, where a link to it would show it. */
function placeRead(): string | undefined {
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 1;
  return [...document.querySelectorAll('main [id]')].findLast(
    (place) => (place.getClientRects()[0]?.top ?? edge) < edge,
  )?.id;
}

customElements.define('language-links', LanguageLinks);
