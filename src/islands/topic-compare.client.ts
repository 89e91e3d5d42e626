import { fillIn } from '../logic/fill-in.ts';
import { readParameters } from '../logic/read-parameters.ts';
import { MAXIMUM_COMPARED, sharedParameters, topicsInAddress, type NamedTopics } from '../logic/shared-topics.ts';
import { failure } from './parts/failure.ts';
import { findPart } from './parts/find-part.ts';
import { topicPages } from './parts/topic-pages.ts';
import { onReturn, writeAddress } from './parts/write-address.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'remove' | 'none' | 'full' | 'firstOnly' | 'failed' | 'unknown', string>;

/** `<topic-compare>` around an empty table: fills a column for each topic of the address, from the topic's own page. */
class TopicCompare extends HTMLElement {
  #words!: Words;
  #asked = 0;
  /** The topics that the address names. */
  #named: NamedTopics = { ids: [], unknown: [] };
  #load!: (id: string) => Promise<Document>;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#load = topicPages(this.dataset['topics'] ?? '', this.dataset['release'] ?? '');
    const form = findPart(this, 'form', HTMLFormElement);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = findPart(this, 'select', HTMLSelectElement).value;
      if (this.#ids.length >= MAXIMUM_COMPARED && !this.#ids.includes(chosen)) this.#say(this.#words.full);
      else this.#change([...this.#ids, chosen]);
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const removed = button?.dataset['remove'];
      if (removed !== undefined) this.#change(this.#ids.filter((id) => id !== removed));
      else if (button?.matches('[data-retry]')) void this.#show();
    });
    const follow = () => {
      this.#named = this.#inAddress;
      void this.#show();
    };
    onReturn(follow);
    follow();
  }

  get #inAddress(): NamedTopics {
    const known = new Set(Array.from(this.querySelectorAll('option'), ({ value }) => value));
    return topicsInAddress(readParameters(location.search), known);
  }

  get #ids(): string[] {
    return this.#named.ids.slice(0, MAXIMUM_COMPARED);
  }

  #change(ids: readonly string[]): void {
    this.#named = { ids: [...new Set(ids)], unknown: [] };
    writeAddress(`${location.pathname}${sharedParameters(this.#named.ids)}`);
    void this.#show();
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const ids = this.#ids;
    const { ids: named, unknown } = this.#named;
    findPart(this, '.compare-failed', HTMLElement).hidden = true;
    findPart(this, '.compare-empty', HTMLElement).hidden = ids.length + unknown.length > 0;
    if (unknown.length > 0) this.#say(fillIn(this.#words.unknown, { count: unknown.length, ids: unknown.join(', ') }));
    else this.#say(named.length > ids.length ? this.#words.firstOnly : '');
    try {
      const pages = await Promise.all(ids.map((id) => this.#load(id)));
      if (asked !== this.#asked) return;
      this.#fill(ids, pages);
      findPart(this, '.table-scroll', HTMLElement).hidden = ids.length === 0;
    } catch {
      const said = await failure(this.#words.failed);
      if (asked !== this.#asked) return;
      findPart(this, '.compare-failed', HTMLElement).hidden = false;
      findPart(this, '.compare-failed span', HTMLElement).replaceChildren(...said);
    }
  }

  #fill(ids: readonly string[], pages: readonly Document[]): void {
    for (const cell of this.querySelectorAll('thead th, td')) cell.remove();
    for (const head of this.querySelectorAll('tbody th')) head.setAttribute('colspan', String(Math.max(1, ids.length)));
    const tagsOf = (page: Document) => [...page.querySelectorAll<HTMLElement>('[data-tag]')];
    const shared = new Set(
      pages
        .slice(1)
        .reduce(
          (ids, page) => ids.filter((id) => tagsOf(page).some(({ dataset }) => dataset['tag'] === id)),
          pages[0] ? tagsOf(pages[0]).map(({ dataset }) => dataset['tag'] ?? '') : [],
        ),
    );
    for (const [at, page] of pages.entries()) this.#addColumn(ids[at] ?? '', page, shared);
    const row = findPart(this, '[data-row=shared]', HTMLElement);
    const cell = document.createElement('td');
    cell.colSpan = Math.max(1, pages.length);
    const common = pages[0] ? tagsOf(pages[0]).filter(({ dataset }) => shared.has(dataset['tag'] ?? '')) : [];
    cell.textContent =
      common.length === 0
        ? this.#words.none
        : common.map((tag) => tag.querySelector('a')?.textContent.trim()).join(' · ');
    row.append(cell);
  }

  #addColumn(id: string, page: Document, shared: ReadonlySet<string>): void {
    const head = document.createElement('th');
    head.scope = 'col';
    const title = page.querySelector('h1')?.textContent.trim() ?? id;
    const link = Object.assign(document.createElement('a'), {
      href: `${this.dataset['topics'] ?? ''}${id}/`,
      textContent: title,
    });
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button',
      textContent: this.#words.remove,
    });
    button.dataset['remove'] = id;
    button.setAttribute('aria-label', `${this.#words.remove} ${title}`);
    head.append(link, button);
    findPart(this, '[data-row=topic]', HTMLElement).append(head);
    for (const row of this.querySelectorAll<HTMLElement>('tbody [data-row]:not([data-row=shared])')) {
      const cell = document.createElement('td');
      const part = page.querySelector(`[data-part=${row.dataset['row'] ?? ''}]`);
      if (part) cell.append(...Array.from(part.childNodes, (node) => document.importNode(node, true)));
      for (const tag of cell.querySelectorAll<HTMLElement>('[data-tag]')) {
        tag.toggleAttribute('data-shared', shared.has(tag.dataset['tag'] ?? ''));
      }
      row.append(cell);
    }
  }

  #say(words: string): void {
    findPart(this, '.compare-status', HTMLElement).textContent = words;
  }
}

customElements.define('topic-compare', TopicCompare);
