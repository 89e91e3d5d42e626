import { byFacet, type FacetedTopic } from '../../logic/explorer.ts';

/** The topics of the explorer and their cards. */
export interface ExplorerTopics {
  /** All topics by their ids, in the notice's order. */
  all: ReadonlyMap<string, FacetedTopic>;
  /** How many results are shown before the visitor asks for more. */
  atOnce: number;
  /** The cards of topics, in the order of the ids. Rejects where they cannot be had. */
  cards: (ids: readonly string[]) => Promise<HTMLElement[]>;
}

/** The topics of an edition that has all its cards on the page. */
export function topicsOnPage(cards: readonly HTMLElement[]): ExplorerTopics {
  const byId = new Map(cards.map((card) => [card.dataset['topicId'] ?? '', card]));
  const topics = Array.from(byId, ([id, card]): [string, FacetedTopic] => [
    id,
    { id, values: byFacet((facet) => (card.dataset[facet] ?? '').split(' ').filter(Boolean)) },
  ]);
  return {
    all: new Map(topics),
    atOnce: cards.length,
    cards: (ids) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? [])),
  };
}
