import type { FacetedTopic } from '../../logic/explorer.ts';
import { CARDS_IN_FILE, RESULTS_AT_ONCE } from '../../logic/explorer-pages.ts';
import { unpackTopics, type ExplorerData } from '../../logic/packed-topics.ts';
import type { FetchedCard } from '../../logic/topic-card.ts';
import type { ExplorerTopics } from './explorer-topics.ts';
import type { FacetBoxes } from './facet-boxes.ts';
import { fetchJson } from './fetch-json.ts';
import { topicCard } from './topic-card.ts';

/**
 * The topics of an edition that has further pages: what they can be filtered by is fetched now from `address`, each card
 * when it is to be shown, if it is not one of the page's `own`. Rejects where the topics cannot be had.
 */
export async function fetchedTopics(
  address: string,
  own: readonly HTMLElement[],
  facets: FacetBoxes,
): Promise<ExplorerTopics> {
  const data = await fetchJson<ExplorerData>(address);
  const topics = unpackTopics(data.topics);
  const positions = new Map(topics.map(({ id }, at) => [id, at]));
  const cards = new Map(own.map((card) => [card.dataset['topicId'] ?? '', card]));
  const files = new Map<number, Promise<FetchedCard[]>>();
  const [pattern] = own;

  function textsOf(part: number): Promise<FetchedCard[]> {
    const texts = files.get(part) ?? fetchJson<FetchedCard[]>(data.cards[part] ?? '');
    files.set(part, texts);
    // The next request tries again.
    texts.catch(() => files.delete(part));
    return texts;
  }

  async function cardOf(topic: FacetedTopic, at: number): Promise<HTMLElement> {
    const texts = cards.has(topic.id) ? [] : await textsOf(Math.floor(at / CARDS_IN_FILE));
    const text = texts[at % CARDS_IN_FILE];
    const card = cards.get(topic.id) ?? (pattern && text && topicCard(topic, text, pattern, facets));
    if (!card) throw new Error(`${topic.id} has no card`);
    cards.set(topic.id, card);
    return card;
  }

  return {
    all: new Map(topics.map((topic) => [topic.id, topic])),
    atOnce: RESULTS_AT_ONCE,
    cards: (ids) =>
      Promise.all(
        ids.flatMap((id) => {
          const at = positions.get(id) ?? -1;
          const topic = topics[at];
          return topic ? [cardOf(topic, at)] : [];
        }),
      ),
  };
}
