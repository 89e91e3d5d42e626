import type { Topic } from '../model/topic.ts';
import type { Catalog } from './catalog.ts';
import type { FacetValues } from './explorer.ts';
import { bodiesOf } from './track-bodies.ts';

/** The values of a topic for each facet. `benefit` is `yes` if its track has special support. */
export function topicFacets({ track, benefits }: Catalog, topic: Topic): FacetValues {
  return {
    track: [topic.track],
    subtrack: topic.subtrack === null ? [] : [topic.subtrack],
    organization: bodiesOf(track(topic.track)),
    sector: topic.sectors.map(({ id }) => id),
    technique: topic.techniques.map(({ id }) => id),
    source: topic.dataSources.map(({ id }) => id),
    benefit: [benefits.special.some((benefit) => benefit.track === topic.track) ? 'yes' : 'no'],
  };
}
