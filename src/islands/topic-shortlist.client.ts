import { fillIn } from '../logic/fill-in.ts';
import { readParameters } from '../logic/read-parameters.ts';
import {
  COMPARISON,
  comparedTopics,
  sharedParameters,
  topicsInAddress,
  type NamedTopics,
} from '../logic/shared-topics.ts';
import { shortlistMarkdown, type ExportedTopic } from '../logic/shortlist-export.ts';
import { COMPARED } from './parts/comparison-view.ts';
import { copyAnywhere } from './parts/copy-anywhere.ts';
import { saveFile } from './parts/save-file.ts';
import { onShortlistChange, setStarredTopics, starredTopics } from './parts/shortlist-store.ts';
import { findPart } from './parts/find-part.ts';
import { offerUndo, withdrawUndo } from './parts/undo-note.ts';
import { onReturn, writeAddress } from './parts/write-address.ts';

/** The words the element says, from `data-words`; see the component. */
export interface Words extends Record<'failed' | 'notMade' | 'copied' | 'notCopied' | 'removed' | 'unknown', string> {
  columns: Record<keyof ExportedTopic, string>;
}

/**
 * `<topic-shortlist>` around the rows of all topics and the comparison: shows the starred ones, or those of a shared
 * address, in their order, as a list or side by side, and lets them be shared, printed, exported and cleared. Longer than
 * other files, because all of these work on the list that is shown.
 */
class TopicShortlist extends HTMLElement {
  #words!: Words;
  readonly #cards = new Map<string, HTMLElement>();
  /** The starred topics as they were when they were shown last. */
  #starred: string[] = [];

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    for (const card of this.querySelectorAll<HTMLElement>('.topic-row')) {
      this.#cards.set(card.dataset['topicId'] ?? '', card);
    }
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
      if (button) void this.#act(button.dataset['action'] ?? '');
    });
    onShortlistChange(() => {
      const before = this.#starred;
      this.#show();
      this.#offerWhatIsGone(before);
    });
    const show = () => {
      this.#show();
    };
    onReturn(show);
    window.addEventListener('hashchange', show);
    this.addEventListener(COMPARED, show);
    this.#show();
  }

  /** The topics that the address shares, and ids in it that no topic has; null on one's own list. */
  get #shared(): NamedTopics | null {
    const named = topicsInAddress(readParameters(location.search), new Set(this.#cards.keys()));
    return named.ids.length + named.unknown.length > 0 ? named : null;
  }

  get #ids(): string[] {
    return this.#shared?.ids ?? starredTopics().filter((id) => this.#cards.has(id));
  }

  get #isCompared(): boolean {
    return location.hash === `#${COMPARISON}`;
  }

  /** The address that shares what is shown. */
  get #address(): string {
    const { ids } = comparedTopics(this.#shared?.ids ?? [], starredTopics());
    const shown = this.#isCompared ? `${sharedParameters(ids)}#${COMPARISON}` : sharedParameters(this.#ids);
    return location.origin + location.pathname + shown;
  }

  #show(): void {
    const ids = this.#ids;
    const shared = this.#shared;
    this.#showView();
    const list = findPart(this, 'ul.topic-rows', HTMLElement);
    for (const [id, card] of this.#cards) card.hidden = !ids.includes(id);
    list.append(...ids.flatMap((id) => this.#cards.get(id) ?? []));
    findPart(this, '.shortlist-empty', HTMLElement).hidden = ids.length > 0 || shared !== null;
    findPart(this, '.shortlist-actions', HTMLElement).hidden = ids.length === 0;
    const starred = starredTopics();
    this.#starred = starred;
    findPart(this, '.shortlist-shared', HTMLElement).hidden =
      shared === null || ids.every((id) => starred.includes(id));
    const code = findPart(this, 'qr-code', HTMLElement);
    code.dataset['address'] = this.#address;
    this.#sayUnknown(shared?.unknown ?? []);
  }

  /** Shows the list or the comparison, as the address says. */
  #showView(): void {
    const isCompared = this.#isCompared;
    findPart(this, '#list', HTMLElement).hidden = isCompared;
    findPart(this, `#${COMPARISON}`, HTMLElement).hidden = !isCompared;
    const views = findPart(this, '.views', HTMLElement);
    views.hidden = false;
    for (const link of views.querySelectorAll('a')) {
      if ((link.hash === `#${COMPARISON}`) === isCompared) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Offers to restore a removed topic at its place. */
  #offerWhatIsGone(before: readonly string[]): void {
    const note = findPart(this, '.undo-note', HTMLElement);
    const now = starredTopics();
    const count = before.filter((id) => !now.includes(id)).length;
    if (count === 0) {
      withdrawUndo(note);
      return;
    }
    offerUndo(note, fillIn(this.#words.removed, { count }), () => {
      this.#star([...before, ...starredTopics().filter((id) => !before.includes(id))]);
      this.querySelector<HTMLElement>('.topic-row:not([hidden]) a')?.focus();
    });
    // What had the focus may be hidden now.
    if (document.activeElement?.closest('topic-shortlist [hidden]')) findPart(note, 'button', HTMLElement).focus();
  }

  async #act(action: string): Promise<void> {
    if (action === 'keep') this.#star([...starredTopics(), ...this.#ids.filter((id) => !starredTopics().includes(id))]);
    else if (action === 'clear') this.#star([]);
    else if (action === 'print') print();
    else if (action === 'share') await this.#share();
    else if (action === 'csv') await this.#saveCsv();
    else if (action === 'markdown') saveFile('shortlist.md', 'text/markdown', shortlistMarkdown(this.#exported()));
  }

  #star(ids: readonly string[]): void {
    const isSaved = setStarredTopics(ids);
    // The address would go on showing what was shared.
    if (this.#shared) writeAddress(location.pathname + location.hash);
    this.#show();
    this.#say(isSaved ? '' : this.#words.failed);
  }

  async #share(): Promise<void> {
    const address = this.#address;
    this.#say((await copyAnywhere(address)) ? this.#words.copied : `${this.#words.notCopied} ${address}`);
  }

  async #saveCsv(): Promise<void> {
    try {
      saveFile('shortlist.csv', 'text/csv', await this.#csv());
      this.#say('');
    } catch {
      this.#say(this.#words.notMade);
    }
  }

  /** The list as a table for spreadsheets. Rejects if the fetch of the writer fails. */
  async #csv(): Promise<string> {
    const { csvText } = await import('../logic/csv.ts');
    const { columns } = this.#words;
    // An edition without tracks has no word for the place of a topic.
    const names = (['id', 'title', 'place', 'address'] as const).filter((name) => columns[name] !== '');
    const rows = this.#exported().map((topic) => names.map((name) => topic[name]));
    return csvText(
      names.map((name) => columns[name]),
      rows,
    );
  }

  #exported(): ExportedTopic[] {
    return this.#ids.map((id) => {
      const card = this.#cards.get(id);
      const link = card?.querySelector<HTMLAnchorElement>('.row-title a');
      const place = card?.querySelector('.row-place')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      return { id, title: link?.textContent.trim() ?? id, place, address: link?.href ?? '' };
    });
  }

  #sayUnknown(ids: readonly string[]): void {
    const unknown = findPart(this, '.shortlist-unknown', HTMLElement);
    unknown.textContent = fillIn(this.#words.unknown, { count: ids.length, ids: ids.join(', ') });
    unknown.hidden = ids.length === 0;
  }

  #say(words: string): void {
    findPart(this, '.shortlist-status', HTMLElement).textContent = words;
  }
}

customElements.define('topic-shortlist', TopicShortlist);
