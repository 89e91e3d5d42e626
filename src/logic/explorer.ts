import { arrivedIds } from './arrived-text.ts';
import { paths } from './paths.ts';
import type { VocabularyName } from '../model/vocabulary.ts';

/** What topics can be filtered by, in the order of the filters on the page; also the parameters' names in addresses. */
export const FACETS = [
  'sector',
  'entrant',
  'track',
  'subtrack',
  'technique',
  'source',
  'benefit',
  'organization',
] as const;
export type Facet = (typeof FACETS)[number];

/** The facet of each vocabulary. */
export const VOCABULARY_FACETS = {
  sectors: 'sector',
  techniques: 'technique',
  dataSources: 'source',
} as const satisfies Record<VocabularyName, Facet>;

/** Values by facet: those of a topic, or those chosen. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Orders of the results. Without a query there is no relevance: the notice's order then stands. */
export const SORTS = ['relevance', 'notice'] as const;

/** What the address of the explorer says. */
export interface ExplorerState {
  query: string;
  chosen: FacetValues;
  sort: (typeof SORTS)[number];
}

/** A topic as far as filters know it. */
export interface FacetedTopic {
  id: string;
  values: FacetValues;
}

/** Longest query that an address carries, in characters. */
const MAXIMUM_ADDRESS_QUERY = 300;

/** No filter. */
export const NOTHING_CHOSEN: FacetValues = byFacet(() => []);

/** Something for each facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/** Reads the state from an address; what it does not understand or the edition does not have, it leaves out. */
export function parseExplorerState(parameters: URLSearchParams, known: FacetValues): ExplorerState {
  const sort = SORTS.find((each) => each === parameters.get('sort'));
  return {
    query: addressQuery(parameters.get('q') ?? ''),
    chosen: byFacet((facet) => {
      const written = parameters.getAll(facet);
      const asked = new Set([...written, ...arrivedIds(written)]);
      return known[facet].filter((value) => asked.has(value));
    }),
    sort: sort ?? 'relevance',
  };
}

/** Writes the state as the parameters of an address, without what is the default. */
export function explorerParameters({ query, chosen, sort }: ExplorerState): URLSearchParams {
  return new URLSearchParams([
    ...(query.trim() === '' ? [] : [['q', addressQuery(query)]]),
    ...FACETS.flatMap((facet) => chosen[facet].map((value) => [facet, value])),
    ...(sort === 'relevance' ? [] : [['sort', sort]]),
  ]);
}

/** The path of the explorer with filters, without the language. */
export function explorerPath(chosen: Readonly<Partial<Record<Facet, string>>>): string {
  return `${paths.topics}?${new URLSearchParams(chosen).toString()}`;
}

/** The topics that have, of every facet with a choice, one of the chosen values. */
export function filterTopics<T extends FacetedTopic>(topics: readonly T[], chosen: FacetValues): T[] {
  // Of thousands of topics, most of the time none is to be left out.
  if (FACETS.every((facet) => chosen[facet].length === 0)) return [...topics];
  const failing = failingFacets(chosen);
  return topics.filter((topic) => failing(topic).length === 0);
}

/** For each value of each facet how many topics there would be if it were chosen, the other facets as they are. */
export function countFacets(topics: readonly FacetedTopic[], chosen: FacetValues): Record<Facet, Map<string, number>> {
  const counts = byFacet(() => new Map<string, number>());
  const failing = failingFacets(chosen);
  for (const topic of topics) {
    const [facet, ...others] = failing(topic);
    if (others.length > 0) continue;
    // A topic that fails one facet alone would be there if another of that facet's values were chosen.
    for (const open of facet === undefined ? FACETS : [facet]) {
      for (const value of topic.values[open]) counts[open].set(value, (counts[open].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** When no topic passes: the facets without whose choice some would, and how many; those that free the most first. */
export function blockingFacets(
  topics: readonly FacetedTopic[],
  chosen: FacetValues,
): { facet: Facet; topics: number }[] {
  return FACETS.filter((facet) => chosen[facet].length > 0)
    .map((facet) => ({ facet, topics: filterTopics(topics, { ...chosen, [facet]: [] }).length }))
    .filter((each) => each.topics > 0)
    .sort((a, b) => b.topics - a.topics);
}

/** As much of a query as an address carries; a character of two halves is not cut in the middle. */
function addressQuery(query: string): string {
  return query.slice(0, MAXIMUM_ADDRESS_QUERY).replace(/[\uD800-\uDBFF]$/, '');
}

/** Tells of a topic which facets have a choice that none of its values is in. */
function failingFacets(chosen: FacetValues): (topic: FacetedTopic) => Facet[] {
  const choices = FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => ({
    facet,
    wanted: new Set(chosen[facet]),
  }));
  return ({ values }) =>
    choices.flatMap(({ facet, wanted }) => (values[facet].some((value) => wanted.has(value)) ? [] : [facet]));
}
