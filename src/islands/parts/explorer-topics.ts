import type { ExplorerData } from '../../logic/explorer-data.ts';
import type { FacetedTopic } from '../../logic/explorer.ts';
import { topicRowHtml } from '../../logic/topic-row.ts';
import { fetchJson } from './fetch-json.ts';
import { pageLanguage } from './page-language.ts';

/** The topics of the explorer and their rows. */
export interface ExplorerTopics {
  /** All topics by their ids, in the notice's order. */
  all: ReadonlyMap<string, FacetedTopic>;
  /** The rows of topics, in the order of the ids; each is made when it is first asked for. */
  rows: (ids: readonly string[]) => HTMLElement[];
  /** Their briefs by their ids, in that order. */
  briefs: (ids: readonly string[]) => ReadonlyMap<string, string>;
}

/** Fetches all topics from `address`; those of the page's `own` rows keep them. Rejects where they cannot be had. */
export async function fetchTopics(address: string, own: readonly HTMLElement[]): Promise<ExplorerTopics> {
  const { words, topics } = await fetchJson<ExplorerData>(address);
  const all = new Map(topics.map((topic) => [topic.id, topic]));
  const known = new Map(own.map((row) => [row.dataset['topicId'] ?? '', row]));
  const rowOf = (id: string): HTMLElement[] => {
    const topic = all.get(id);
    if (topic && !known.has(id)) known.set(id, elementOf(topicRowHtml(topic, 'row', pageLanguage(), words)));
    return [known.get(id) ?? []].flat();
  };
  return {
    all,
    rows: (ids) => ids.flatMap(rowOf),
    briefs: (ids) => new Map(ids.map((id) => [id, all.get(id)?.line.text ?? ''])),
  };
}

function elementOf(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const [element] = template.content.children;
  if (element instanceof HTMLElement) return element;
  throw new Error('The row of a topic is no element');
}
