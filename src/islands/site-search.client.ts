import styles from '../styles/search-dialog.css?inline';
import { fillIn } from '../logic/fill-in.ts';
import { createClauseFinder, type NamedClause, type SearchNames } from '../logic/search/search-names.ts';
import { isComposed, moveByArrowKeys } from './parts/arrow-keys.ts';
import { currentRelease } from './parts/current-release.ts';
import { failure } from './parts/failure.ts';
import { fetchJson } from './parts/fetch-json.ts';
import { mark } from './parts/mark-terms.ts';
import { pageLanguage } from './parts/page-language.ts';
import { searchPages, type PageResult } from './parts/page-search.ts';
import { explainTopics, prepareSearch, searchTopics } from './parts/search-client.ts';
import { part } from './parts/find-part.ts';

/** Most topics and pages shown; the explorer has all topics. */
const TOPICS = 6;
const PAGES = 8;

/** The pause in typing after which pages are searched, in ms: Pagefind fetches parts of its index by query. */
const PAUSE = 150;

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'label' | 'close' | 'retry' | 'failed', string>;

/** The data fetched when the dialog first opens, which no page has to carry. */
interface Names extends Pick<SearchNames, 'words'> {
  /** The address of the index of the page's language. */
  index: string;
  /** By id. */
  topics: ReadonlyMap<string, { address: string; title: string }>;
  /** The clauses that are called as a query is. */
  clauses: (query: string) => NamedClause[];
}

/** A topic in the list of results. */
interface TopicResult {
  address: string;
  title: string;
  terms: string[];
  note: string;
}

/** The content of the dialog; `data-word` names the words of an element. */
const CONTENT = `
  <form method="dialog"><button class="search-close" data-word="close"></button></form>
  <div role="search">
    <label class="search-field">
      <span data-word="label"></span>
      <input type="search" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="300">
    </label>
    <p class="note" data-word="hint"></p>
  </div>
  <p class="search-status note" role="status"></p>
  <button class="search-retry button" type="button" data-word="retry" hidden></button>
  <section class="search-topics" hidden><h2 data-word="topics"></h2><ul></ul></section>
  <section class="search-pages" hidden><h2 data-word="pages"></h2><ul></ul></section>`;

/**
 * `<site-search>` around a button: it, Ctrl K or ⌘ K opens the dialog. The first opening fetches what searches: topics come
 * from our index, everything else from Pagefind. What is typed stays in the browser.
 */
class SiteSearch extends HTMLElement {
  #words!: Words;
  readonly #dialog = document.createElement('dialog');
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #names: Promise<Names> | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const button = part(this, '.search-button', HTMLElement);
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
    // A click beside the dialog's content, on the backdrop, closes it.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
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
    part(this, '.search-retry', HTMLElement).addEventListener('click', () => {
      this.#search();
    });
    moveByArrowKeys(this.#dialog, this.#field, () => [
      ...this.#dialog.querySelectorAll<HTMLElement>('.search-result a'),
    ]);
    part(this, '.search-unavailable', HTMLElement).remove();
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
    return part(this, 'input', HTMLInputElement);
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
    part(this, '.search-retry', HTMLElement).hidden = true;
    if (query === '') {
      this.#showTopics([], '', '');
      this.#showPages([]);
      this.#say('');
      return;
    }
    const topics = this.#findTopics(query).then(({ results, all }) => {
      if (asked === this.#asked) this.#showTopics(results, query, all);
      return results.length;
    });
    const pages = new Promise((resolve) => (this.#pause = setTimeout(resolve, PAUSE)))
      .then(() => (asked === this.#asked ? this.#findPages(query) : []))
      .then((results) => {
        if (asked === this.#asked) this.#showPages(results);
        return results.length;
      });
    void Promise.allSettled([topics, pages]).then(async (settled) => {
      if (asked !== this.#asked) return;
      const count = settled.reduce((sum, each) => sum + (each.status === 'fulfilled' ? each.value : 0), 0);
      if (settled.some(({ status }) => status === 'rejected')) return this.#fail();
      const { words } = await this.#loadNames();
      if (asked === this.#asked) this.#say(count === 0 ? words.nothing : fillIn(words.counted, { count }));
    });
  }

  /** The topics for a query, and the name of the link to all of them. */
  async #findTopics(query: string): Promise<{ results: TopicResult[]; all: string }> {
    const { index, topics, words, clauses } = await this.#loadNames();
    // Whoever names a clause looks for no topic.
    if (clauses(query).length > 0) return { results: [], all: words.allTopics };
    const { ids, relevant } = await searchTopics(index, query);
    const matches = await explainTopics(index, query, ids.slice(0, Math.min(relevant, TOPICS)));
    const results = matches.flatMap(({ id, terms, aliases }) => {
      const topic = topics.get(id);
      return topic ? [{ ...topic, terms, note: aliases.slice(0, 2).join(' · ') }] : [];
    });
    return { results, all: words.allTopics };
  }

  /** Clauses that are called so, then pages and clauses that say so. */
  async #findPages(query: string): Promise<PageResult[]> {
    const [{ clauses }, pages] = await Promise.all([this.#loadNames(), searchPages(query, PAGES)]);
    const named = clauses(query).map(({ address, reference }) => ({ address, title: reference, excerpt: '' }));
    return [...named, ...pages.filter(({ address }) => named.every((each) => each.address !== address))];
  }

  /** Loads the names that the search shows, of the site's current release. */
  #loadNames(): Promise<Names> {
    this.#names ??= fetchNames(this.dataset['topics'] ?? '');
    // The next request tries again.
    this.#names.catch(() => (this.#names = undefined));
    return this.#names;
  }

  #showTopics(results: readonly TopicResult[], query: string, allTopics: string): void {
    const items = results.map(({ address, title, terms, note }) => {
      const item = resultItem(address, title, note);
      const link = item.querySelector('a');
      if (link) mark(link, terms);
      return item;
    });
    const all = resultItem(
      `${this.dataset['topics'] ?? ''}?${new URLSearchParams({ q: query }).toString()}`,
      allTopics,
      '',
    );
    this.#list('.search-topics', results.length === 0 ? [] : [...items, all]);
  }

  #showPages(results: readonly PageResult[]): void {
    this.#list(
      '.search-pages',
      results.map(({ title, address, excerpt }) => {
        const item = resultItem(address, title, '');
        const note = document.createElement('p');
        note.className = 'note';
        note.append(...markedNodes(excerpt));
        if (excerpt !== '') item.append(note);
        return item;
      }),
    );
  }

  #list(selector: string, items: readonly HTMLElement[]): void {
    const list = part(this, selector, HTMLElement);
    list.hidden = items.length === 0;
    list.querySelector('ul')?.replaceChildren(...items);
  }

  async #fail(): Promise<void> {
    const asked = this.#asked;
    part(this, '.search-retry', HTMLElement).hidden = false;
    const said = await failure(this.#words.failed);
    if (asked === this.#asked) part(this, '.search-status', HTMLElement).replaceChildren(...said);
  }

  #say(words: string): void {
    part(this, '.search-status', HTMLElement).textContent = words;
  }
}

/** Fetches it. `folder` is the address of all topics. Rejects if the fetch fails. */
async function fetchNames(folder: string): Promise<Names> {
  const { search, names } = await currentRelease();
  const { titles, clauses, words } = await fetchJson<SearchNames>(names);
  return {
    ...{ words, index: search[pageLanguage()] },
    clauses: createClauseFinder(clauses),
    topics: new Map(Object.entries(titles).map(([id, title]) => [id, { address: `${folder}${id}/`, title }])),
  };
}

function resultItem(address: string, title: string, note: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  if (note !== '') {
    const small = document.createElement('small');
    small.textContent = note;
    item.append(' ', small);
  }
  return item;
}

/** Text and marks of an excerpt; any other markup would be a fault and shows as its text. */
function markedNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return Array.from(body.childNodes, (node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(node.textContent ?? '');
    const marked = document.createElement('mark');
    marked.textContent = node.textContent;
    return marked;
  });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
customElements.define('site-search', SiteSearch);
