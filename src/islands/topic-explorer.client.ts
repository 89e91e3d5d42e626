import {
  blockingFacets,
  byFacet,
  countFacets,
  explorerParameters,
  FACETS,
  filterTopics,
  NOTHING_CHOSEN,
  parseExplorerState,
  SORTS,
  VIEWS,
  type ExplorerState,
  type FacetedTopic,
} from '../logic/explorer.ts';
import { fillIn } from '../logic/fill-in.ts';
import type { Findings } from '../logic/search/find-topics.ts';
import type { TopicMatch } from '../logic/search/topic-search.ts';
import { moveByArrowKeys } from './arrow-keys.ts';
import { copyText } from './copy-text.ts';
import { explainCard } from './explained-card.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { prepareSearch, searchTopics } from './topic-finder.ts';
import { limitedTracks, limitTracks, onTrackLimitChange } from './track-limit-store.ts';
import { part } from './part.ts';

/** The words the element says, from `data-words`; see the component. */
type Words = Record<
  | 'counted'
  | 'countedOf'
  | 'closest'
  | 'lessRelevant'
  | 'none'
  | 'noneForQuery'
  | 'noneInTracks'
  | 'showAll'
  | 'drop'
  | 'remove'
  | 'alias'
  | 'query'
  | 'loading'
  | 'failed'
  | 'copied'
  | 'notCopied'
  | 'clear',
  string
>;

/** How many cards are explained in one go: as many as are seen without scrolling. */
const AT_ONCE = 4;

interface CardTopic extends FacetedTopic {
  card: HTMLElement;
}

/** `<topic-explorer>` around the search form, the filters and all topics: shows those that are searched and filtered for. */
class TopicExplorer extends HTMLElement {
  #words!: Words;
  #topics: CardTopic[] = [];
  #facets!: FacetBoxes;
  #state!: ExplorerState;
  #findings: Findings | null = null;
  #asked = 0;
  /** Whether the index could not be had for the query that stands in the field. */
  #hasFailed = false;
  /** The topics found last, for the numbers of the filters. */
  #counted: readonly CardTopic[] = [];
  /** Cards whose marks are to be taken away before the next are set. */
  #marked = new Set<HTMLElement>();

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.#topics = this.#all<HTMLElement>('.topic-card').map((card) => ({
      id: card.dataset['topicId'] ?? '',
      card,
      values: byFacet((facet) => (card.dataset[facet] ?? '').split(' ').filter(Boolean)),
    }));
    this.#facets = new FacetBoxes(this);
    this.#listen();
    for (const each of this.#all<HTMLElement>('[data-needs-script]')) each.hidden = false;
    this.#readAddress();
  }

  get #panel(): HTMLDetailsElement {
    return part(this, '.facet-panel', HTMLDetailsElement);
  }

  get #field(): HTMLInputElement {
    return part(this, '[name=q]', HTMLInputElement);
  }

  #all<T extends Element>(selector: string): T[] {
    return [...this.querySelectorAll<T>(selector)];
  }

  #listen(): void {
    const field = this.#field;
    part(this, 'form', HTMLElement).addEventListener('submit', (event) => {
      event.preventDefault();
    });
    field.addEventListener('focus', () => void prepareSearch().catch(() => undefined), { once: true });
    field.addEventListener('input', (event) => {
      if (!event.isComposing) this.#change({ query: field.value }, 'replaceState');
    });
    field.addEventListener('compositionend', () => {
      this.#change({ query: field.value }, 'replaceState');
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || target === field) return;
      this.#change({
        chosen: this.#facets.chosen,
        sort: SORTS.find((sort) => sort === part(this, '[name=sort]', HTMLSelectElement).value) ?? 'relevance',
        view: VIEWS.find((view) => view === part(this, '[name=view]', HTMLSelectElement).value) ?? 'list',
      });
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#press(button);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || this.#state.query === '') return;
      event.preventDefault();
      field.focus();
      this.#change({ query: '' });
    });
    this.#panel.addEventListener('toggle', () => {
      this.#showCounts(this.#counted);
    });
    document.addEventListener('keydown', (event) => {
      const isTyping = document.activeElement?.matches(
        'input:not([type=checkbox]), textarea, select, [contenteditable]',
      );
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.focus();
    });
    moveByArrowKeys(this, field, () => this.#all<HTMLElement>('.topic-card:not([hidden]) .card-title a'));
    window.addEventListener('popstate', () => {
      this.#readAddress();
    });
    onTrackLimitChange(() => {
      this.#show();
    });
  }

  #press(button: HTMLButtonElement): void {
    const { drop, value } = button.dataset;
    const facet = FACETS.find((each) => each === drop);
    if (button.matches('[data-copy]')) void this.#copyLink();
    else if (button.matches('[data-retry]')) void this.#search();
    else if (drop === 'all') this.#change({ query: '', chosen: NOTHING_CHOSEN });
    else if (drop === 'tracks') limitTracks(null);
    else if (drop === 'query') this.#change({ query: '' });
    else if (facet) {
      const rest = value === undefined ? [] : this.#state.chosen[facet].filter((each) => each !== value);
      this.#change({ chosen: { ...this.#state.chosen, [facet]: rest } });
    } else return;
    // The pressed button may be gone: the keyboard goes on from the field.
    if (!button.isConnected) this.#field.focus();
  }

  #readAddress(): void {
    this.#state = parseExplorerState(new URLSearchParams(location.search), this.#facets.known);
    void this.#search();
  }

  #change(change: Partial<ExplorerState>, how: 'pushState' | 'replaceState' = 'pushState'): void {
    const before = this.#state.query;
    this.#state = { ...this.#state, ...change };
    const parameters = explorerParameters(this.#state).toString();
    history[how](null, '', `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`);
    if (before === this.#state.query) this.#show();
    else void this.#search();
  }

  /** Searches for the query and shows what is found; what was asked before and comes later is dropped. */
  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const query = this.#state.query.trim();
    this.#hasFailed = false;
    if (query === '') {
      this.#findings = null;
      this.#show();
      return;
    }
    const isFirst = this.#findings === null;
    if (isFirst) this.#say(this.#words.loading);
    try {
      const findings = await searchTopics(query);
      if (asked !== this.#asked) return;
      this.#findings = findings;
      this.#show();
    } catch {
      if (asked !== this.#asked) return;
      this.#findings = null;
      this.#hasFailed = true;
      this.#show();
    }
  }

  #show(): void {
    const { query, chosen, sort, view } = this.#state;
    if (this.#field.value !== query) this.#field.value = query;
    part(this, '[name=sort]', HTMLSelectElement).value = sort;
    part(this, '[name=view]', HTMLSelectElement).value = view;
    part(this, '[data-retry]', HTMLElement).hidden = !this.#hasFailed;
    this.toggleAttribute('data-compact', view === 'compact');

    const found = this.#found();
    const shown = filterTopics(found, chosen);
    const matches = new Map(this.#findings?.matches.map((match) => [match.id, match]));
    const relevant = new Set(this.#relevantIds());
    const isRanked = this.#findings !== null && sort === 'relevance';
    this.querySelector('.explorer-divider')?.remove();
    this.#arrange(isRanked ? shown : this.#topics.filter((topic) => shown.includes(topic)));
    this.#showDivider(isRanked ? shown.find(({ id }) => !relevant.has(id)) : undefined, shown.length);
    this.#explain(shown, matches);
    this.#facets.chosen = chosen;
    this.#showCounts(found);
    this.#showPills();
    this.#showOutcome(found, shown);
  }

  /** Ids of the topics that are relevant to the query; all where there is no query. */
  #relevantIds(): string[] {
    return (this.#findings?.matches.slice(0, this.#findings.relevant) ?? this.#topics).map(({ id }) => id);
  }

  /** The topics of the tracks that the visitor wants to see after the self-check; else all. */
  get #allowed(): CardTopic[] {
    const tracks = limitedTracks(this.#facets.known.track);
    return tracks ? this.#topics.filter(({ values }) => values.track.some((id) => tracks.includes(id))) : this.#topics;
  }

  /** The topics that the query finds, the best first; all where there is no query. */
  #found(): CardTopic[] {
    if (!this.#findings) return this.#allowed;
    const byId = new Map(this.#allowed.map((topic) => [topic.id, topic]));
    return this.#findings.matches.map(({ id }) => byId.get(id)).filter((topic) => topic !== undefined);
  }

  /** Puts the shown cards first and in order, and hides the rest where they are. */
  #arrange(order: readonly CardTopic[]): void {
    const isShown = new Set(order);
    for (const topic of this.#topics) topic.card.hidden = !isShown.has(topic);
    const list = part(this, '.explorer-results', HTMLElement);
    const current = [...list.children];
    if (order.some(({ card }, at) => card !== current[at])) list.prepend(...order.map(({ card }) => card));
  }

  #showDivider(before: CardTopic | undefined, shown: number): void {
    if (!before || shown === 0) return;
    const divider = document.createElement('li');
    divider.className = 'explorer-divider';
    divider.textContent = this.#words.lessRelevant;
    before.card.before(divider);
  }

  /**
   * Marks the matched words of the shown cards and says which everyday words matched, a few cards at a time: the
   * results themselves are not kept waiting.
   */
  #explain(shown: readonly CardTopic[], matches: ReadonlyMap<string, TopicMatch>): void {
    const explained = new Set(this.#findings ? shown.map(({ card }) => card) : []);
    const stale = [...this.#marked].filter((card) => !explained.has(card));
    this.#marked = explained;
    for (const card of stale) this.#explainCard(card, undefined);
    const { query } = this.#state;
    const explainFrom = (from: number) => {
      if (query !== this.#state.query) return;
      for (const { id, card } of shown.slice(from, from + AT_ONCE)) {
        if (explained.has(card)) this.#explainCard(card, matches.get(id));
      }
      if (from + AT_ONCE < shown.length) setTimeout(explainFrom, 0, from + AT_ONCE);
    };
    setTimeout(explainFrom, 0, 0);
  }

  #explainCard(card: HTMLElement, match: TopicMatch | undefined): void {
    explainCard(card, match, (name) => fillIn(this.#words.alias, { name }));
  }

  /** Tells the number of topics for each value; nobody sees them while the filters are folded away. */
  #showCounts(found: readonly CardTopic[]): void {
    this.#counted = found;
    if (!this.#panel.open) return;
    this.#facets.showCounts(countFacets(found, this.#state.chosen));
  }

  #showPills(): void {
    const { query, chosen } = this.#state;
    const filters = FACETS.flatMap((facet) =>
      chosen[facet].map((value) => ({ drop: facet, value, name: this.#facets.nameOf(facet, value) })),
    );
    const all = [
      ...(query.trim() === '' ? [] : [{ drop: 'query', value: '', name: fillIn(this.#words.query, { query }) }]),
      ...filters,
    ];
    const pills = all.map(({ drop, value, name }) => {
      const pill = this.#button(name, { drop, value });
      pill.classList.add('pill');
      pill.setAttribute('aria-label', fillIn(this.#words.remove, { name }));
      return pill;
    });
    part(this, '.explorer-pills', HTMLElement).replaceChildren(
      ...pills,
      ...(all.length > 1 ? [this.#button(this.#words.clear, { drop: 'all' })] : []),
    );
  }

  #showOutcome(found: readonly CardTopic[], shown: readonly CardTopic[]): void {
    const { query, chosen } = this.#state;
    const isFiltered = shown.length < this.#topics.length;
    const offers = part(this, '.explorer-offers', HTMLElement);
    if (shown.length > 0) {
      offers.replaceChildren();
      const isRelevant = new Set(this.#relevantIds());
      const relevant = shown.filter(({ id }) => isRelevant.has(id)).length;
      const count = fillIn(isFiltered ? this.#words.countedOf : this.#words.counted, { count: relevant });
      this.#say(this.#hasFailed ? this.#words.failed : this.#findings?.isWeak ? this.#words.closest : count);
      return;
    }
    const elsewhere = found.length === 0 ? this.#relevantIds().length : 0;
    if (elsewhere > 0) {
      this.#say(fillIn(this.#words.noneInTracks, { count: elsewhere }));
      offers.replaceChildren(this.#button(this.#words.showAll, { drop: 'tracks' }));
      return;
    }
    if (found.length === 0) {
      this.#say(fillIn(this.#words.noneForQuery, { query }));
      offers.replaceChildren(this.#button(this.#words.clear, { drop: 'all' }));
      return;
    }
    this.#say(this.#words.none);
    const blocking = blockingFacets(found, chosen).map(({ facet, topics }) => {
      const name = chosen[facet].map((value) => this.#facets.nameOf(facet, value)).join(' · ');
      return this.#button(fillIn(this.#words.drop, { name, count: topics }), { drop: facet });
    });
    offers.replaceChildren(...blocking, this.#button(this.#words.clear, { drop: 'all' }));
  }

  #button(words: string, data: Record<string, string>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = words;
    Object.assign(button.dataset, data);
    return button;
  }

  #say(words: string): void {
    const status = part(this, '.explorer-status', HTMLElement);
    if (status.textContent !== words) status.textContent = words;
  }

  async #copyLink(): Promise<void> {
    const copied = await copyText(location.href);
    part(this, '.explorer-copied', HTMLElement).textContent = copied ? this.#words.copied : this.#words.notCopied;
  }
}

customElements.define('topic-explorer', TopicExplorer);
