// As an address: Astro would put the styles of a module fetched later into every page.
import stylesheet from '@pagefind/default-ui/css/ui.css?url';

/**
 * `<site-search>`: a button, Ctrl K or ⌘ K opens the dialog, which fetches Pagefind and its index when first opened.
 * What is typed stays in the browser. `data-failed` holds the words for an index that cannot be fetched,
 * `data-translations` Pagefind's own words as JSON.
 */
class SiteSearch extends HTMLElement {
  #ready: Promise<void> | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.search-button');
    button?.addEventListener('click', () => void this.#open());
    button?.removeAttribute('hidden');
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#open();
    });
    // A click beside the dialog's content, on the backdrop, closes it.
    this.#dialog?.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog?.close();
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  async #open(): Promise<void> {
    if (!this.#dialog?.open) this.#dialog?.showModal();
    const status = this.querySelector('.search-status');
    try {
      await (this.#ready ??= this.#load());
      if (status) status.textContent = '';
      this.querySelector<HTMLInputElement>('.search-panel input')?.focus();
    } catch {
      this.#ready = undefined;
      if (status) status.textContent = this.dataset['failed'] ?? '';
    }
  }

  async #load(): Promise<void> {
    const [{ PagefindUI }] = await Promise.all([
      import('@pagefind/default-ui'),
      // The interface swallows a missing index: ask for it here, where a failure can be told.
      fetch('/pagefind/pagefind.js').then(({ ok }) => {
        if (!ok) throw new Error('There is no search index');
      }),
    ]);
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
    document.head.append(link);
    new PagefindUI({
      element: this.querySelector('.search-panel'),
      bundlePath: '/pagefind/',
      showImages: false,
      showSubResults: true,
      translations: JSON.parse(this.dataset['translations'] ?? '{}') as Record<string, string>,
      // The title of a page is not a place within it: its words are the page's.
      processResult: (result) => ({
        ...result,
        sub_results: result.sub_results.map((place) =>
          place.url.endsWith('#_top') ? { ...place, url: result.url } : place,
        ),
      }),
    });
  }
}

customElements.define('site-search', SiteSearch);
