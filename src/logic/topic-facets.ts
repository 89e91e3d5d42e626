import type { Topic } from '../model/topic.ts';
import type { Catalog } from './catalog.ts';
import { entrantsByTrack } from './entrants.ts';
import type { FacetValues } from './explorer.ts';
import { bodiesOf } from './track-bodies.ts';

/**
 * The values of a topic for each facet. `entrant` are those of whom the self-check says that they can enter,
 * `benefit` is `yes` if its track has special support.
 */
export function topicFacets(catalog: Catalog, topic: Topic): FacetValues {
  const { track, benefits } = catalog;
  const groups = entrantsByTrack(catalog).get(topic.track) ?? [];
  return {
    entrant: groups.flatMap(({ verdict, entrants }) => (verdict === 'may-enter' ? entrants.map(({ id }) => id) : [])),
    track: [topic.track],
    subtrack: topic.subtrack === null ? [] : [topic.subtrack],
    organization: [...new Set([track(topic.track), topic].flatMap(bodiesOf))],
    sector: topic.sectors.map(({ id }) => id),
    technique: topic.techniques.map(({ id }) => id),
    source: topic.dataSources.map(({ id }) => id),
    benefit: [benefits.special.some((benefit) => benefit.track === topic.track) ? 'yes' : 'no'],
  };
}
