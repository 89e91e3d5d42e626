import type { TopicMatch } from '../logic/search/topic-search.ts';
import { mark } from './mark.ts';

/** How many everyday words a card tells at most. */
const MAXIMUM_ALIASES = 3;

/**
 * Marks the words of a topic's card that matched, and tells the everyday words that did: `tell` puts them into a
 * sentence. Without a match the card is as it was.
 */
export function explainCard(card: HTMLElement, match: TopicMatch | undefined, tell: (names: string) => string): void {
  for (const each of card.querySelectorAll('.card-title a, .card-line, .tag-list li')) {
    // A text that is not translated stands in an element with its language.
    mark(each.querySelector('[lang]') ?? each, match?.terms ?? []);
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
