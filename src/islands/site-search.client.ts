import styles from '../styles/search-dialog.css?inline';
import { fillIn } from '../logic/fill-in.ts';
import { isComposed, moveByArrowKeys } from './parts/arrow-keys.ts';
import { failure } from './parts/failure.ts';
import { findPart } from './parts/find-part.ts';
import { prepareSearch } from './parts/search-client.ts';
import {
  fetchNames,
  findPages,
  findQuestions,
  findTopics,
  type Names,
  type TopicResult,
} from './parts/site-findings.ts';
import { pageItems, topicItems } from './parts/site-result-items.ts';

/** The pause in typing after which pages are searched, in ms: Pagefind fetches parts of its index by query. */
const PAUSE = 150;

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'label' | 'close' | 'retry' | 'failed', string>;

/** The content of the dialog; `data-word` names the words of an element. */
const CONTENT = `
  <div class="search-head">
    <form method="dialog"><button class="search-close" data-word="close"></button></form>
    <div role="search">
      <label class="search-field">
        <span data-word="label"></span>
        <input type="search" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="300">
      </label>
    </div>
  </div>
  <p class="note" data-word="hint"></p>
  <div class="search-message">
    <p class="search-status" role="status"></p>
    <button class="search-retry button" type="button" data-word="retry" hidden></button>
  </div>
  <section class="search-questions" hidden><h2 data-word="questions"></h2><ul></ul></section>
  <section class="search-topics" hidden><h2 data-word="topics"></h2><ul></ul></section>
  <section class="search-pages" hidden><h2 data-word="pages"></h2><ul></ul></section>`;

/**
 * `<site-search>` around a button: it, Ctrl K or ⌘ K opens the dialog. The first opening fetches what searches: topics and
 * questions come from our data, everything else from Pagefind. What is typed stays in the browser. Longer than other files, because the
 * dialog, its field and what was asked last belong together.
 */
class SiteSearch extends HTMLElement {
  #words!: Words;
  readonly #dialog = document.createElement('dialog');
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #names: Promise<Names> | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const button = findPart(this, '.search-button', HTMLElement);
    this.append(this.#dialogWithWords(button.textContent.trim()));
    button.addEventListener('click', () => {
      this.#open();
    });
    document.addEventListener('keydown', (event) => {
      // Browsers that fill in fields tell of keys without a name.
      if (!['k', 'K'].includes(event.key) || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#open();
    });
    // A click beside the dialog, on the backdrop, closes it.
    this.#dialog.addEventListener('click', ({ target, clientX, clientY }) => {
      const { left, right, top, bottom } = this.#dialog.getBoundingClientRect();
      const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      if (target === this.#dialog && !isInside) this.#dialog.close();
    });
    this.#field.addEventListener('input', () => {
      this.#search();
    });
    // WebKit's search field keeps Escape to itself.
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || isComposed(event)) return;
      event.preventDefault();
      if (this.#field.value === '') this.#dialog.close();
      else {
        this.#field.value = '';
        this.#search();
      }
    });
    findPart(this, '.search-retry', HTMLElement).addEventListener('click', () => {
      this.#search();
    });
    moveByArrowKeys(this.#dialog, this.#field, () => [
      ...this.#dialog.querySelectorAll<HTMLElement>('.search-result a'),
    ]);
    findPart(this, '.search-unavailable', HTMLElement).remove();
    if (this.dataset['wanted'] !== undefined) this.#open();
  }

  #dialogWithWords(name: string): HTMLDialogElement {
    this.#dialog.className = 'search-dialog';
    this.#dialog.ariaLabel = name;
    this.#dialog.innerHTML = CONTENT;
    this.#write(this.#words);
    return this.#dialog;
  }

  /** Writes words into the elements that `data-word` names. */
  #write(words: Readonly<Partial<Record<string, string>>>): void {
    for (const element of this.#dialog.querySelectorAll<HTMLElement>('[data-word]')) {
      element.textContent = words[element.dataset['word'] ?? ''] ?? element.textContent;
    }
  }

  get #field(): HTMLInputElement {
    return findPart(this, 'input', HTMLInputElement);
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    const prepare = async () => {
      const { index, words } = await this.#loadNames();
      this.#write(words);
      await prepareSearch(index);
    };
    prepare().catch(() => {
      void this.#fail();
    });
  }

  /** Searches topics at once and pages after a pause; what was asked before and comes later is dropped. */
  #search(): void {
    const asked = ++this.#asked;
    const query = this.#field.value.trim();
    clearTimeout(this.#pause);
    findPart(this, '.search-retry', HTMLElement).hidden = true;
    if (query === '') {
      this.#showTopics([], '', '');
      this.#list('.search-questions', []);
      this.#list('.search-pages', []);
      this.#say('');
      return;
    }
    const names = this.#loadNames();
    const questions = names.then((all) => {
      const results = findQuestions(all, query);
      if (asked === this.#asked) this.#list('.search-questions', pageItems(results));
      return results.length;
    });
    const topics = names
      .then((all) => findTopics(all, query))
      .then(({ results, all }) => {
        if (asked === this.#asked) this.#showTopics(results, query, all);
        return results.length;
      });
    const pages = new Promise((resolve) => (this.#pause = setTimeout(resolve, PAUSE)))
      .then(() => (asked === this.#asked ? names.then((all) => findPages(all, query)) : []))
      .then((results) => {
        if (asked === this.#asked) this.#list('.search-pages', pageItems(results));
        return results.length;
      });
    void Promise.allSettled([questions, topics, pages]).then(async (settled) => {
      if (asked !== this.#asked) return;
      const count = settled.reduce((sum, each) => sum + (each.status === 'fulfilled' ? each.value : 0), 0);
      if (settled.some(({ status }) => status === 'rejected')) return this.#fail();
      const { words } = await this.#loadNames();
      if (asked === this.#asked) this.#say(count === 0 ? words.nothing : fillIn(words.counted, { count }));
    });
  }

  /** Loads the names that the search shows, of the site's current release. */
  #loadNames(): Promise<Names> {
    this.#names ??= fetchNames(this.dataset['topics'] ?? '');
    // The next request tries again.
    this.#names.catch(() => (this.#names = undefined));
    return this.#names;
  }

  #showTopics(results: readonly TopicResult[], query: string, title: string): void {
    const address = `${this.dataset['topics'] ?? ''}?${new URLSearchParams({ q: query }).toString()}`;
    this.#list('.search-topics', topicItems(results, { address, title }));
  }

  #list(selector: string, items: readonly HTMLElement[]): void {
    const list = findPart(this, selector, HTMLElement);
    list.hidden = items.length === 0;
    list.querySelector('ul')?.replaceChildren(...items);
  }

  async #fail(): Promise<void> {
    const asked = this.#asked;
    findPart(this, '.search-retry', HTMLElement).hidden = false;
    const said = await failure(this.#words.failed);
    if (asked === this.#asked) findPart(this, '.search-status', HTMLElement).replaceChildren(...said);
  }

  #say(words: string): void {
    findPart(this, '.search-status', HTMLElement).textContent = words;
  }
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
customElements.define('site-search', SiteSearch);
