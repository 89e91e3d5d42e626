import {
  countFacets,
  explorerParameters,
  FACETS,
  NOTHING_CHOSEN,
  parseExplorerState,
  SORTS,
  type ExplorerState,
  type FacetedTopic,
} from '../logic/explorer.ts';
import { ROWS_AT_ONCE } from '../logic/explorer-data.ts';
import { explorerResults } from '../logic/search/explorer-results.ts';
import { fillIn } from '../logic/fill-in.ts';
import { MATCH_SWITCH_KEY } from '../logic/kept-names.ts';
import type { Ranking } from '../logic/search/find-topics.ts';
import { readParameters } from '../logic/read-parameters.ts';
import { isComposed, moveByArrowKeys } from './parts/arrow-keys.ts';
import { copyAnywhere } from './parts/copy-anywhere.ts';
import type { ExplainedRows } from './parts/match-explanation.ts';
import { conditionPills, outcome, type ExplorerWords } from './parts/result-message.ts';
import type { ExplorerTopics } from './parts/explorer-topics.ts';
import { FacetBoxes } from './parts/facet-boxes.ts';
import { failure } from './parts/failure.ts';
import { explainTopics, prepareSearch, searchTopics } from './parts/search-client.ts';
import { limitedTracks, limitTracks, onTrackLimitChange } from './parts/track-limit-store.ts';
import { findPart } from './parts/find-part.ts';
import { keepPlace, keptPlace } from './parts/kept-place.ts';
import { onNearEnd } from './parts/near-end.ts';
import { onReturn, writeAddress } from './parts/write-address.ts';

/**
 * `<topic-explorer>` around the search form, the filters and the topics: shows those that are searched and filtered for.
 * Longer than other files, because form, address and results share one state.
 */
class TopicExplorer extends HTMLElement {
  #words!: ExplorerWords;
  /** The rows that the page came with. */
  #own: HTMLElement[] = [];
  #topics: Promise<ExplorerTopics> | undefined;
  #facets!: FacetBoxes;
  /** Says why rows are there; fetched with the first search. */
  #explained: ExplainedRows | undefined;
  #state!: ExplorerState;
  /** What the search found for the query of the state; null without a query, and until it answers. */
  #ranking: Ranking | null = null;
  #isSearching = false;
  /** Whether what the results need could not be had. */
  #hasFailed = false;
  /** Counts what was asked to be shown: what comes late is not. */
  #turn = 0;
  /** How many rows of the results are wanted. */
  #wanted = ROWS_AT_ONCE;
  /** The topics found last, for the numbers of the filters. */
  #counted: readonly FacetedTopic[] | null = null;
  /** Stands before the less relevant results. */
  readonly #divider = document.createElement('li');
  /** Whether there is room for the filters beside the results. */
  readonly #wide = matchMedia('(min-width: 64rem)');
  /** Has the end of the rows watched: when it comes near, more are shown. */
  readonly #watchEnd = onNearEnd(() => void this.#showMore());

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ExplorerWords;
    this.#own = this.#rows;
    this.#facets = new FacetBoxes(this);
    this.#divider.className = 'explorer-divider';
    this.#divider.textContent = this.#words.lessRelevant;
    this.#listen();
    for (const each of this.#all<HTMLElement>('[data-needs-script]')) each.hidden = false;
    this.#readAddress();
  }

  /** Has the filters on a phone. */
  get #dialog(): HTMLDialogElement {
    return findPart(this, '.facet-dialog', HTMLDialogElement);
  }

  get #field(): HTMLInputElement {
    return findPart(this, '[name=q]', HTMLInputElement);
  }

  get #index(): string {
    return this.dataset['index'] ?? '';
  }

  get #query(): string {
    return this.#state.query.trim();
  }

  /** The rows that are shown. */
  get #rows(): HTMLElement[] {
    return this.#all('.topic-row');
  }

  #all<T extends HTMLElement>(selector: string): T[] {
    return [...this.querySelectorAll<T>(selector)];
  }

  /** All topics, fetched when they are first needed. Rejects where they cannot be had. */
  #load(): Promise<ExplorerTopics> {
    this.#topics ??= import('./parts/explorer-topics.ts').then(({ fetchTopics }) =>
      fetchTopics(this.dataset['topics'] ?? '', this.#own),
    );
    // The next request tries again.
    this.#topics.catch(() => (this.#topics = undefined));
    return this.#topics;
  }

  #listen(): void {
    const field = this.#field;
    findPart(this, 'form', HTMLElement).addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const prepare = () => void Promise.all([prepareSearch(this.#index), this.#load()]).catch(() => undefined);
    field.addEventListener('focus', prepare, { once: true });
    // What an input method composes is searched as it is typed: `qi'xiang'yu`, and English on phones.
    field.addEventListener('input', () => {
      if (field.value !== this.#state.query) this.#change({ query: field.value }, 'replace');
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || target === field) return;
      this.#change({
        chosen: this.#facets.chosen,
        sort: SORTS.find((sort) => sort === findPart(this, '[name=sort]', HTMLSelectElement).value) ?? 'relevance',
      });
    });
    this.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest('button, a[data-match]') : null;
      if (pressed instanceof HTMLButtonElement) this.#press(pressed);
      else if (pressed) takeAlong(this.#query);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || isComposed(event) || this.#state.query === '') return;
      event.preventDefault();
      field.focus();
      this.#change({ query: '' });
    });
    this.#placeFacets();
    this.#wide.addEventListener('change', () => {
      this.#dialog.close();
      this.#placeFacets();
    });
    moveByArrowKeys(this, field, () => this.#all('.topic-row .row-title a, [data-more]:not([hidden])'));
    onReturn(() => {
      this.#readAddress();
    });
    onTrackLimitChange(() => {
      this.#wanted = ROWS_AT_ONCE;
      void this.#show();
    });
    addEventListener('pagehide', () => {
      keepPlace(this.#rows.length);
    });
  }

  #press(button: HTMLButtonElement): void {
    const { drop, only, value } = button.dataset;
    const facet = FACETS.find((each) => each === (drop ?? only));
    if (button.matches('[data-copy]')) void this.#copyLink();
    else if (button.matches('[data-filters]')) this.#openFilters();
    else if (button.matches('[data-close]')) this.#dialog.close();
    else if (button.matches('[data-retry]')) void this.#search();
    else if (button.matches('[data-more]')) void this.#showMore(button);
    else if (drop === 'all') this.#change({ query: '', chosen: NOTHING_CHOSEN });
    else if (drop === 'tracks') limitTracks(null);
    else if (drop === 'query') this.#change({ query: '' });
    else if (facet && only !== undefined) {
      this.#change({ query: '', chosen: { ...NOTHING_CHOSEN, [facet]: [value] } });
    } else if (facet) {
      const rest = value === undefined ? [] : this.#state.chosen[facet].filter((each) => each !== value);
      this.#change({ chosen: { ...this.#state.chosen, [facet]: rest } });
    }
    // What drops a condition goes with it: the keyboard goes on from the field.
    if (drop !== undefined || only !== undefined) this.#field.focus();
  }

  #placeFacets(): void {
    (this.#wide.matches ? findPart(this, '.facet-rail', HTMLElement) : this.#dialog).prepend(
      findPart(this, '.facets', HTMLElement),
    );
  }

  #openFilters(): void {
    this.#load().catch(() => undefined);
    this.#dialog.showModal();
    this.#showCounts();
  }

  #readAddress(): void {
    this.#state = parseExplorerState(readParameters(location.search), this.#facets.known);
    const { rows, top } = keptPlace();
    this.#wanted = Math.max(rows, ROWS_AT_ONCE);
    this.#showState();
    void this.#search().then(() => {
      // The browser could not go back to rows that were not there.
      if (rows > ROWS_AT_ONCE) scrollTo({ top, behavior: 'instant' });
    });
  }

  #change(change: Partial<ExplorerState>, how: 'push' | 'replace' = 'push'): void {
    const before = this.#state.query;
    this.#state = { ...this.#state, ...change };
    this.#wanted = ROWS_AT_ONCE;
    if (how === 'push') keepPlace(this.#rows.length);
    const parameters = explorerParameters(this.#state).toString();
    writeAddress(`${location.pathname}${parameters === '' ? '' : `?${parameters}`}`, how);
    this.#showState();
    if (before === this.#state.query) void this.#show();
    else void this.#search();
  }

  /** Searches for the query and shows what is found. One search is on at a time; what was typed meanwhile comes next. */
  async #search(): Promise<void> {
    const query = this.#query;
    this.#hasFailed = false;
    if (query === '') {
      this.#ranking = null;
      await this.#show();
      return;
    }
    if (this.#isSearching) return;
    this.#isSearching = true;
    if (this.#ranking === null) this.#say(this.#words.loading);
    const ranking = await searchTopics(this.#index, query).catch(() => null);
    this.#isSearching = false;
    if (query !== this.#query) {
      if (this.#query !== '') await this.#search();
      return;
    }
    this.#ranking = ranking;
    this.#hasFailed = ranking === null;
    await this.#show();
  }

  /** Shows what is asked for, before it is found. */
  #showState(): void {
    const { query, chosen, sort } = this.#state;
    if (this.#field.value !== query) this.#field.value = query;
    findPart(this, '[name=sort]', HTMLSelectElement).value = sort;
    this.#facets.chosen = chosen;
    const pills = conditionPills(this.#words, this.#state, this.#facets);
    const filters = FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);
    findPart(this, '.filter-count', HTMLElement).textContent = filters === 0 ? '' : String(filters);
    findPart(this, '.explorer-pills', HTMLElement).replaceChildren(...pills);
  }

  /** Shows the results, unless others are asked for before they can be had. */
  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { chosen, sort } = this.#state;
    const [ranking, hasFailed] = [this.#ranking, this.#hasFailed];
    const tracks = limitedTracks(this.#facets.known.track);
    const isAll = ranking === null && tracks === null && FACETS.every((facet) => chosen[facet].length === 0);
    findPart(this, '[data-retry]', HTMLElement).hidden = !hasFailed;
    if (isAll && this.#wanted <= this.#own.length) {
      this.#showAll();
      return;
    }
    try {
      const topics = await this.#load();
      if (turn !== this.#turn) return;
      const results = explorerResults(topics.all, { ranking, tracks, chosen, sort });
      const ids = results.shown.slice(0, this.#wanted).map(({ id }) => id);
      this.#showCounts(results.found);
      const cards = topics.rows(ids);
      this.#arrange(cards, results.divided, ids.length < results.shown.length);
      this.#sayShown(results.shown.length);
      void this.#explain(cards, topics.briefs(ids));
      const about = { all: topics.all, isWeak: false, sectors: [], ...ranking, facets: this.#facets };
      const { says, offers } = outcome(this.#words, this.#state, results, about);
      findPart(this, '.explorer-offers', HTMLElement).replaceChildren(...offers);
      if (hasFailed && cards.length > 0) await this.#fail(turn);
      else this.#say(says);
    } catch {
      if (turn === this.#turn) await this.#fail(turn);
    }
  }

  /** Shows the page as it came: the first of all topics. */
  #showAll(): void {
    const turn = this.#turn;
    const total = this.dataset['total'] ?? '';
    this.#arrange(this.#own, null, this.#own.length < Number(total));
    this.#explained?.explain([], [], new Map());
    this.#sayShown(Number(total));
    findPart(this, '.explorer-offers', HTMLElement).replaceChildren();
    const count = fillIn(this.#words.counted, { count: total });
    if (this.#hasFailed) void this.#fail(turn);
    else this.#say(count);
    // As long as nothing was asked for, the numbers of the filters are right as they came.
    void this.#topics?.then(({ all }) => {
      if (turn === this.#turn) this.#showCounts([...all.values()]);
    });
  }

  /** Shows the next rows. Whoever pressed the `button` goes on at the first of them, and so does who is on it when it goes. */
  async #showMore(button?: HTMLButtonElement): Promise<void> {
    const before = this.#rows.length;
    const focused = document.activeElement;
    this.#wanted = before + ROWS_AT_ONCE;
    if (button && !this.#topics) this.#say(this.#words.loading);
    await this.#show();
    if (button || focused?.matches('[data-more][hidden]')) this.#rows[before]?.querySelector('a')?.focus();
  }

  /** Puts the rows into the list in their order, with the divider before one of them, and leaves those that are right. */
  #arrange(cards: readonly HTMLElement[], divided: number | null, hasMore: boolean): void {
    const list = findPart(this, '.explorer-results', HTMLElement);
    const at = divided !== null && divided < cards.length ? divided : null;
    const wanted = at === null ? cards : [...cards.slice(0, at), this.#divider, ...cards.slice(at)];
    const current = [...list.children];
    const same = current.findIndex((each, index) => each !== wanted[index]);
    const kept = same === -1 ? current.length : same;
    for (const gone of current.slice(kept)) gone.remove();
    list.append(...wanted.slice(kept));
    const end = this.querySelector('[data-more]');
    end?.toggleAttribute('hidden', !hasMore);
    this.#watchEnd(end);
  }

  /** Marks what matched; the results do not wait for it. */
  async #explain(cards: readonly HTMLElement[], briefs: ReadonlyMap<string, string>): Promise<void> {
    const turn = this.#turn;
    const ids = [...briefs.keys()];
    const matches = this.#ranking ? await explainTopics(this.#index, this.#query, ids).catch(() => []) : [];
    // The rows are right without their reasons, if these cannot be had.
    const module = matches.length > 0 ? await import('./parts/match-explanation.ts').catch(() => null) : null;
    if (module) this.#explained ??= new module.ExplainedRows(this.#words);
    if (turn === this.#turn) this.#explained?.explain(cards, matches, briefs);
  }

  /** Tells on the way out of the filters how many topics they leave. */
  #sayShown(count: number): void {
    findPart(this, '[data-close]', HTMLElement).textContent = fillIn(this.#words.showResults, { count });
  }

  /** Tells the number of topics for each value; nobody sees them while the filters of a phone are closed. */
  #showCounts(found = this.#counted): void {
    this.#counted = found;
    if (found && (this.#wide.matches || this.#dialog.open))
      this.#facets.showCounts(countFacets(found, this.#state.chosen));
  }

  /** Says that what the results need could not be had, unless others are asked for meanwhile. */
  async #fail(turn: number): Promise<void> {
    findPart(this, '[data-retry]', HTMLElement).hidden = false;
    const said = await failure(this.#words.failed);
    if (turn === this.#turn) findPart(this, '.explorer-status', HTMLElement).replaceChildren(...said);
  }

  #say(words: string): void {
    const status = findPart(this, '.explorer-status', HTMLElement);
    if (status.textContent !== words) status.textContent = words;
  }

  async #copyLink(): Promise<void> {
    const copied = await copyAnywhere(location.href);
    findPart(this, '.explorer-copied', HTMLElement).textContent = copied ? this.#words.copied : this.#words.notCopied;
  }
}

/** What was searched for stands in the field of the page that matches descriptions, if the browser keeps it until then. */
function takeAlong(query: string): void {
  try {
    if (query !== '') sessionStorage.setItem(MATCH_SWITCH_KEY, query);
  } catch {
    // Storage is switched off.
  }
}

customElements.define('topic-explorer', TopicExplorer);
