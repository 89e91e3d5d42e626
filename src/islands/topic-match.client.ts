import { fillIn } from '../logic/fill-in.ts';
import { MATCH_TEXT_KEY } from '../logic/kept-names.ts';
import { groupMatches, isClose, languagesOf, type Sureness, type TextMatch } from '../logic/search/match-text.ts';
import { readDocument, type DocumentFault } from './read-document.ts';
import { matchProject, prepareSearch } from './topic-finder.ts';
import { part } from './part.ts';
import { limitedTracks, onTrackLimitChange } from './track-limit-store.ts';

/** Shortest text that is matched, in characters. */
const MINIMUM = 6;

/** Most tracks and sub-tracks shown. */
const GROUPS = 5;

/** The words the element says, from `data-words`; see the component. */
export interface Words extends Record<
  | 'close'
  | 'nothing'
  | 'evidence'
  | 'counter'
  | 'empty'
  | 'short'
  | 'long'
  | 'foreign'
  | DocumentFault
  | 'failed'
  | 'noneInTracks',
  string
> {
  sureness: Record<Sureness, string>;
}

/**
 * `<topic-match>` around a form for the description of a project and the groups of all topics: shows the groups and
 * topics that fit. The text stays in the browser; it is kept there only if the visitor asks.
 */
class TopicMatch extends HTMLElement {
  #words!: Words;
  #asked = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const form = part(this, 'form', HTMLElement);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#match();
    });
    form.addEventListener('reset', () => {
      // The form is empty only after the event.
      setTimeout(() => {
        this.#changed();
        this.#hideResults();
        this.#say('');
      });
    });
    form.addEventListener('input', () => {
      this.#changed();
    });
    this.#field.addEventListener('focus', () => void prepareSearch().catch(() => undefined), { once: true });
    part(this, '[type=file]', HTMLInputElement).addEventListener('change', ({ target }) => {
      const [file] = (target as HTMLInputElement).files ?? [];
      if (file) void this.#read(file);
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.#read(file);
    });
    part(this, '[data-retry]', HTMLElement).addEventListener('click', () => void this.#match());
    onTrackLimitChange(() => {
      if (!part(this, '.match-results', HTMLElement).hidden) void this.#match();
    });
    this.#restore();
    this.#count();
  }

  get #field(): HTMLTextAreaElement {
    return part(this, 'textarea', HTMLTextAreaElement);
  }

  get #keep(): HTMLInputElement {
    return part(this, '[name=keep]', HTMLInputElement);
  }

  get #maximum(): number {
    return Number(this.dataset['maximum']);
  }

  #restore(): void {
    try {
      const kept = localStorage.getItem(MATCH_TEXT_KEY);
      this.#keep.checked = kept !== null;
      this.#field.value = kept ?? '';
    } catch {
      // Storage is switched off: nothing was kept.
    }
  }

  #changed(): void {
    this.#count();
    try {
      if (this.#keep.checked) localStorage.setItem(MATCH_TEXT_KEY, this.#field.value);
      else localStorage.removeItem(MATCH_TEXT_KEY);
    } catch {
      // Storage is switched off or full: it cannot be kept, and the box must not say so.
      this.#keep.checked = false;
    }
  }

  #count(): void {
    const count = this.#field.value.trim().length;
    part(this, '#match-count', HTMLElement).textContent = fillIn(this.#words.counter, { count, total: this.#maximum });
  }

  async #read(file: File): Promise<void> {
    try {
      const found = await readDocument(file);
      if ('fault' in found) {
        this.#say(this.#words[found.fault]);
        return;
      }
      this.#field.value = found.text;
    } catch {
      this.#say(this.#words.failed);
      // Browsers do not tell of the same file twice.
      part(this, '[type=file]', HTMLInputElement).value = '';
      return;
    }
    this.#changed();
    await this.#match();
  }

  /** Why a text cannot be matched; null when it can. */
  #refusal(text: string): string | null {
    if (text === '') return this.#words.empty;
    if (text.length > this.#maximum) return fillIn(this.#words.long, { total: this.#maximum });
    if ((text.match(/[\p{L}\p{N}]/gu) ?? []).length < MINIMUM) return this.#words.short;
    return languagesOf(text).length === 0 ? this.#words.foreign : null;
  }

  async #match(): Promise<void> {
    const asked = ++this.#asked;
    const text = this.#field.value.trim();
    part(this, '[data-retry]', HTMLElement).hidden = true;
    const refusal = this.#refusal(text);
    if (refusal !== null) {
      this.#hideResults();
      this.#say(refusal);
      return;
    }
    try {
      const { matches } = await matchProject(text);
      if (asked === this.#asked) this.#show(matches);
    } catch {
      if (asked !== this.#asked) return;
      this.#hideResults();
      this.#say(this.#words.failed);
      part(this, '[data-retry]', HTMLElement).hidden = false;
    }
  }

  #hideResults(): void {
    part(this, '.match-results', HTMLElement).hidden = true;
  }

  #show(matches: readonly TextMatch[]): void {
    const sections = new Map(
      Array.from(this.querySelectorAll<HTMLElement>('.match-group'), (section) => [
        section.dataset['group'] ?? '',
        section,
      ]),
    );
    const groupOf = (id: string) => this.#card(id)?.closest<HTMLElement>('.match-group')?.dataset['group'] ?? '';
    const trackOf = (group: string) => sections.get(group)?.dataset['track'] ?? '';
    const tracks = limitedTracks([...sections.keys()].map(trackOf));
    const all = groupMatches(matches, groupOf);
    const groups = all.filter(({ group }) => !tracks || tracks.includes(trackOf(group))).slice(0, GROUPS);
    for (const each of this.querySelectorAll<HTMLElement>('.match-group, .topic-card')) each.hidden = true;
    const results = part(this, '.match-results', HTMLElement);
    for (const { group, matches: own } of groups) {
      const section = sections.get(group);
      if (!section) continue;
      section.hidden = false;
      results.append(section);
      const best = section.querySelector('.match-sureness');
      if (best && own[0]) best.textContent = this.#words.sureness[own[0].sureness];
      for (const match of own) this.#showCard(match, section);
    }
    results.hidden = groups.length === 0;
    const [first, second] = groups.map(
      ({ group }) => sections.get(group)?.querySelector('h2 a')?.textContent.trim() ?? '',
    );
    if (groups.length === 0 && all.length > 0)
      this.#say(fillIn(this.#words.noneInTracks, { count: all.reduce((sum, each) => sum + each.matches.length, 0) }));
    else if (groups.every(({ matches: own }) => own.every(({ sureness }) => sureness === 'low')))
      this.#say(this.#words.nothing);
    else this.#say(isClose(groups) ? fillIn(this.#words.close, { name: first ?? '', other: second ?? '' }) : '');
  }

  #card(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.topic-card[data-topic-id="${CSS.escape(id)}"]`);
  }

  #showCard({ id, sureness, evidence }: TextMatch, section: HTMLElement): void {
    const card = this.#card(id);
    if (!card) return;
    card.hidden = false;
    section.querySelector('ul')?.append(card);
    const note = card.querySelector('.match-evidence') ?? document.createElement('p');
    note.className = 'match-evidence note';
    const marks = evidence.map((words) => Object.assign(document.createElement('mark'), { textContent: words }));
    note.replaceChildren(
      `${this.#words.sureness[sureness]} · ${this.#words.evidence} `,
      ...marks.flatMap((marked, at) => (at === 0 ? [marked] : [' ', marked])),
    );
    card.querySelector('.card-title')?.after(note);
  }

  #say(words: string): void {
    part(this, '.match-status', HTMLElement).textContent = words;
  }
}

customElements.define('topic-match', TopicMatch);
