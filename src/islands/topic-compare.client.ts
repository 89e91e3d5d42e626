import { readParameters } from '../logic/read-parameters.ts';
import {
  COMPARISON,
  comparedTopics,
  MAXIMUM_COMPARED,
  sharedParameters,
  topicsInAddress,
} from '../logic/shared-topics.ts';
import { COMPARED, fillComparison } from './parts/comparison-view.ts';
import { failure } from './parts/failure.ts';
import { findPart } from './parts/find-part.ts';
import { onShortlistChange, starredTopics } from './parts/shortlist-store.ts';
import { topicPages } from './parts/topic-pages.ts';
import { onReturn, writeAddress } from './parts/write-address.ts';

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<'remove' | 'none' | 'full' | 'firstOnly' | 'firstOfList' | 'failed', string>;

/**
 * `<topic-compare>` around an empty table: fills a column for each topic that the address names, or of the shortlist, from
 * the topic's own page. Nothing is fetched before the comparison is the part of the page that is asked for.
 */
class TopicCompare extends HTMLElement {
  #words!: Words;
  #asked = 0;
  #ids: string[] = [];
  #options = new Map<string, HTMLOptionElement>();
  #load!: (id: string) => Promise<Document>;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#load = topicPages(this.dataset['topics'] ?? '', this.dataset['release'] ?? '');
    for (const option of this.querySelectorAll('option'))
      if (option.value !== '') this.#options.set(option.value, option);
    findPart(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      const { value } = findPart(this, 'select', HTMLSelectElement);
      if (value !== '') this.#add(value);
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const { add, remove } = button?.dataset ?? {};
      if (add !== undefined) this.#add(add);
      else if (remove !== undefined) this.#remove(remove);
      else if (button?.matches('[data-retry]')) void this.#show();
    });
    const follow = () => {
      if (location.hash === `#${COMPARISON}`) this.#follow();
    };
    onReturn(follow);
    window.addEventListener('hashchange', follow);
    onShortlistChange(() => {
      this.#offerOthers();
    });
    follow();
  }

  /** Shows what the address asks for. */
  #follow(): void {
    const named = topicsInAddress(readParameters(location.search), new Set(this.#options.keys()));
    const { ids, isCut } = comparedTopics(named.ids, this.#starred);
    this.#ids = ids;
    if (isCut) this.#say(named.ids.length > ids.length ? this.#words.firstOnly : this.#words.firstOfList);
    else this.#say('');
    void this.#show();
  }

  get #starred(): string[] {
    return starredTopics().filter((id) => this.#options.has(id));
  }

  #add(id: string): void {
    if (this.#ids.includes(id)) return;
    if (this.#ids.length >= MAXIMUM_COMPARED) this.#say(this.#words.full);
    else this.#change([...this.#ids, id]);
  }

  #remove(id: string): void {
    this.#change(this.#ids.filter((each) => each !== id));
    // What had the focus is gone.
    (this.querySelector<HTMLElement>('[data-remove]') ?? findPart(this, 'select', HTMLSelectElement)).focus();
  }

  #change(ids: readonly string[]): void {
    this.#ids = [...ids];
    this.#say('');
    writeAddress(`${location.pathname}${sharedParameters(ids)}#${COMPARISON}`);
    this.dispatchEvent(new Event(COMPARED, { bubbles: true }));
    void this.#show();
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const ids = this.#ids;
    const [failed, table] = [
      findPart(this, '.compare-failed', HTMLElement),
      findPart(this, '.compare-table', HTMLElement),
    ];
    failed.hidden = true;
    findPart(this, '.compare-empty', HTMLElement).hidden = ids.length > 0;
    this.#offerOthers();
    try {
      const topics = await Promise.all(
        ids.map(async (id) => ({ id, ...this.#nameOf(id), page: await this.#load(id) })),
      );
      if (asked !== this.#asked) return;
      fillComparison(table, topics, this.#words);
      table.hidden = ids.length === 0;
      this.#showMore();
    } catch {
      const said = await failure(this.#words.failed);
      if (asked !== this.#asked) return;
      failed.hidden = false;
      this.#showMore();
      findPart(this, '.compare-failed span', HTMLElement).replaceChildren(...said);
    }
  }

  /** Shows what adds topics: not before the table, which would push it away. */
  #showMore(): void {
    findPart(this, '.compare-more', HTMLElement).hidden = false;
  }

  /** Topics of the shortlist that do not stand side by side yet, each a button. */
  #offerOthers(): void {
    const others = this.#starred.filter((id) => !this.#ids.includes(id));
    const own = findPart(this, '.compare-own', HTMLElement);
    own.hidden = others.length === 0;
    const items = others.map((id) => {
      const item = document.createElement('li');
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button' });
      button.textContent = `＋ ${this.#nameOf(id).title}`;
      button.dataset['add'] = id;
      item.append(button);
      return item;
    });
    findPart(own, 'ul', HTMLElement).replaceChildren(...items);
  }

  #nameOf(id: string): { title: string; place: string; href: string } {
    const option = this.#options.get(id);
    const place = option?.parentElement instanceof HTMLOptGroupElement ? option.parentElement.label : '';
    return { title: option?.text ?? id, place, href: `${this.dataset['topics'] ?? ''}${id}/` };
  }

  #say(words: string): void {
    findPart(this, '.compare-status', HTMLElement).textContent = words;
  }
}

customElements.define('topic-compare', TopicCompare);
