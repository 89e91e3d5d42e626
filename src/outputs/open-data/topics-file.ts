import { z } from 'zod';
import { jsonTitles } from '../../i18n/json-files.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { paths } from '../../logic/paths.ts';
import { clauseId, ordinal, slug } from '../../model/ids.ts';
import { plainText } from '../../model/localized.ts';
import { topicSchema, type Tag, type Topic } from '../../model/topic.ts';
import { trackSchema } from '../../model/track.ts';
import { VOCABULARIES } from '../../model/vocabulary.ts';
import { dataFile, urls, urlsSchema } from './data-file.ts';

const tagIds = (words: string) => z.array(slug).describe(`Term ids, the most important first. ${words}`);

const shape = topicSchema.omit({ aliases: true }).extend({
  track: slug.nullable().describe('Id of its track; null where the notice has none.'),
  trackNumber: ordinal.nullable().describe('Number of the track; null where the notice has none.'),
  subtrackNumber: ordinal.nullable().describe('Number of the sub-track, or null where the track has none.'),
  sectors: tagIds('Industries and fields.'),
  alsoSectors: z
    .array(slug)
    .describe('Those of the sectors that the topic also serves; it is mainly about the others, which stand first.'),
  techniques: tagIds('Techniques.'),
  dataSources: tagIds('Sources of data.'),
  evidence: z
    .record(z.enum(VOCABULARIES), z.record(slug, z.array(plainText).min(1)))
    .describe('The words of the brief that justify each term, by vocabulary and term id.'),
  guidingOrganizations: trackSchema.shape.guidingOrganizations,
  url: urlsSchema,
  clause: clauseId.describe('Clause of the topic in the annex.'),
});

/** `topics.json`: all that the model knows of a topic, with ids for tags and, apart, the words that justify each. */
export const topicsFile = dataFile(jsonTitles.topics, z.array(shape), (catalog) =>
  catalog.topics.map((topic) => published(topic, catalog)),
);

function published(topic: Topic, catalog: Catalog): z.infer<typeof shape> {
  const { id, track, subtrack, aliases, ...rest } = topic;
  const { sectors, techniques, dataSources } = topic;
  const printed = catalog.track(track).printed ? catalog.track(track) : null;
  return {
    id,
    track: printed?.id ?? null,
    subtrack,
    trackNumber: printed?.number ?? null,
    subtrackNumber: catalog.subtrack(topic)?.number ?? null,
    ...rest,
    sectors: ids(sectors),
    alsoSectors: ids(sectors.filter(({ also }) => also)),
    techniques: ids(techniques),
    dataSources: ids(dataSources),
    evidence: {
      sectors: evidence(sectors),
      techniques: evidence(techniques),
      dataSources: evidence(dataSources),
    },
    guidingOrganizations: catalog.track(track).guidingOrganizations,
    url: urls(catalog, paths.topic(id)),
    clause: catalog.clauseIdOf(topic),
  };
}

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const evidence = (tags: readonly Tag[]): Record<string, string[]> =>
  Object.fromEntries(tags.map((tag) => [tag.id, tag.evidence]));
