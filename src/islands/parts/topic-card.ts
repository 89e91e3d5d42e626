import type { FacetedTopic } from '../../logic/explorer.ts';
import type { ShownText } from '../../logic/localize.ts';
import type { FetchedCard } from '../../logic/topic-card.ts';
import type { FacetBoxes } from './facet-boxes.ts';
import { pageLanguage } from './page-language.ts';

/**
 * The card of a topic that the page does not have, such as `TopicCard.astro` would make it. `pattern` is one that the
 * page has, for the words and addresses; the names of tracks and tags are those of the filters.
 */
export function topicCard(
  topic: FacetedTopic,
  { title, line, colour, label }: FetchedCard,
  pattern: HTMLElement,
  facets: FacetBoxes,
): HTMLElement {
  const { id, values } = topic;
  const names = (facet: 'track' | 'subtrack' | 'sector' | 'technique' | 'source') =>
    values[facet].map((value) => facets.shownName(facet, value));
  const [place, subplace] = [names('track'), names('subtrack')];
  const card = made('li', pattern.className);
  Object.assign(card.dataset, { topicId: id, colour: String(colour) });

  const link = made('a', '', shown(title));
  link.href = addressLike(pattern.querySelector('a'), id);
  const where = made('span', 'card-place', ...place, ...subplace.flatMap((name) => [' · ', name]));
  const first = made('p', 'card-line', line.text);
  if (line.language !== pageLanguage()) first.lang = line.language;
  const tags = [...names('sector'), ...names('technique'), ...names('source')].map((name) => made('li', '', name));
  const star = document.createElement('topic-star');
  const words = Object.entries(pattern.querySelector<HTMLElement>('topic-star')?.dataset ?? {});
  Object.assign(star.dataset, Object.fromEntries(words), { topicId: id, title: title.text });

  card.append(
    made('p', 'card-title', link),
    made('p', 'note', where, ` · ${label}`),
    first,
    made('ul', 'tag-list', ...tags),
    star,
  );
  return card;
}

/** The address of a topic beside that of another. */
function addressLike(link: HTMLAnchorElement | null, id: string): string {
  return new URL(`../${id}/`, link?.href).pathname;
}

/** A text, in an element with its language where that is not the page's. */
function shown({ text, language }: ShownText): Node {
  if (language === pageLanguage()) return document.createTextNode(text);
  const foreign = made('span', '', text);
  foreign.lang = language;
  return foreign;
}

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
