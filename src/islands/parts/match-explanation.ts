import type { TopicMatch } from '../../logic/search/topic-matches.ts';
import { markTerms } from './mark-terms.ts';

/** The most everyday words on a card. */
const MAXIMUM_ALIASES = 3;

/** The number of cards explained at once: as many as are seen without scrolling. */
const AT_ONCE = 4;

/** Explains the cards of the results, a few at a time: the results themselves are not kept waiting. */
export class ExplainedCards {
  /** Cards whose marks are to be taken away before the next are set. */
  #marked = new Set<HTMLElement>();
  #next: ReturnType<typeof setTimeout> | undefined;
  readonly #tell: (names: string) => string;

  /** `tell` puts everyday words into a sentence. */
  constructor(tell: (names: string) => string) {
    this.#tell = tell;
  }

  /** Explains these cards, the first ones first, by what each topic matched, and no others. */
  explain(cards: readonly HTMLElement[], matches: readonly TopicMatch[]): void {
    clearTimeout(this.#next);
    const byId = new Map(matches.map((match) => [match.id, match]));
    const explained = new Set(matches.length === 0 ? [] : cards);
    for (const card of this.#marked) if (!explained.has(card)) explainCard(card, undefined, this.#tell);
    this.#marked = explained;
    const explainFrom = (from: number) => {
      for (const card of [...explained].slice(from, from + AT_ONCE)) {
        explainCard(card, byId.get(card.dataset['topicId'] ?? ''), this.#tell);
      }
      if (from + AT_ONCE < explained.size) this.#next = setTimeout(explainFrom, 0, from + AT_ONCE);
    };
    this.#next = setTimeout(explainFrom, 0, 0);
  }
}

/**
 * Marks the words of a topic's card that matched, and tells the everyday words that did: `tell` puts them into a
 * sentence. Without a match the card is as it was.
 */
function explainCard(card: HTMLElement, match: TopicMatch | undefined, tell: (names: string) => string): void {
  for (const each of card.querySelectorAll('.card-title a, .card-line, .tag-list li')) {
    // A text that is not translated stands in an element with its language.
    markTerms(each.querySelector('[lang]') ?? each, match?.terms ?? []);
  }
  const known = card.querySelector('.card-alias');
  const aliases = match?.aliases.slice(0, MAXIMUM_ALIASES) ?? [];
  if (aliases.length === 0) {
    known?.remove();
    return;
  }
  const note = known ?? document.createElement('p');
  note.className = 'card-alias note';
  note.textContent = tell(aliases.join(' · '));
  if (!known) card.querySelector('.card-title')?.after(note);
}
