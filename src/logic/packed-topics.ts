import { byFacet, FACETS, type Facet, type FacetedTopic } from './explorer.ts';

/** What all topics can be filtered by, in a form that is quick to fetch: a value is named by its position in `values`. */
export interface PackedTopics {
  values: [facet: Facet, value: string][];
  /** In the notice's order: the id, then its values. */
  topics: [id: string, ...values: number[]][];
}

/** What the explorer of an edition fetches whose topics do not stand on one page. */
export interface ExplorerData {
  topics: PackedTopics;
  /** The addresses of the cards in the page's language, in parts of `CARDS_IN_FILE`. */
  cards: string[];
}

/** Packs topics for the explorer of an edition whose topics do not stand on one page. */
export function packTopics(topics: readonly FacetedTopic[]): PackedTopics {
  const values: PackedTopics['values'] = [];
  const positions = byFacet(() => new Map<string, number>());
  const positionOf = (facet: Facet, value: string) => {
    const position = positions[facet].get(value) ?? values.push([facet, value]) - 1;
    positions[facet].set(value, position);
    return position;
  };
  const packed = topics.map((topic): PackedTopics['topics'][number] => [
    topic.id,
    ...FACETS.flatMap((facet) => topic.values[facet].map((value) => positionOf(facet, value))),
  ]);
  return { values, topics: packed };
}

/** The topics that `packTopics` packed. */
export function unpackTopics({ values, topics }: PackedTopics): FacetedTopic[] {
  return topics.map(([id, ...positions]) => {
    const own = byFacet((): string[] => []);
    for (const position of positions) {
      const [facet, value] = values[position] ?? [];
      if (facet !== undefined && value !== undefined) own[facet].push(value);
    }
    return { id, values: own };
  });
}
