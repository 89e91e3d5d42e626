import type { Topic } from '../model/topic.ts';
import type { Catalog } from './catalog.ts';
import type { FacetValues } from './explorer.ts';

/** What a topic can be filtered by. `benefit` tells whether its track has special support beside the general. */
export function topicFacets({ track, benefits }: Catalog, topic: Topic): FacetValues {
  return {
    track: [topic.track],
    subtrack: topic.subtrack === null ? [] : [topic.subtrack],
    organization: track(topic.track).guidingOrganizations,
    sector: topic.sectors.map(({ id }) => id),
    technique: topic.techniques.map(({ id }) => id),
    source: topic.dataSources.map(({ id }) => id),
    benefit: [benefits.special.some((benefit) => benefit.track === topic.track) ? 'yes' : 'no'],
  };
}
