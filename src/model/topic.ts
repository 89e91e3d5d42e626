import { z } from 'zod';
import { ordinal, slug } from './ids.ts';
import { aliasesSchema, localizedText, plainText } from './localized.ts';
import { ownLabel } from './printing.ts';
import { otherBodiesSchema } from './track.ts';

/** A term of a vocabulary that a topic carries, with the exact words of its title or brief that justify it. */
const tagSchema = z.strictObject({
  id: slug,
  evidence: z.array(plainText).min(1).describe('Words of the title or the brief that justify the tag.'),
});

/** A sector that a topic is about, or also serves. */
const sectorTagSchema = tagSchema.extend({
  also: z
    .literal(true)
    .optional()
    .describe('The topic also serves the sector; those it is mainly about stand before it.'),
});

/** A topic (赛题): the problem a project answers. Every project names exactly one. */
export const topicSchema = z.strictObject({
  id: slug.describe(
    "`<track>-<nn>`, or `<sub-track>-<nn>` in a track that has sub-tracks: the file's folder and name.",
  ),
  track: slug.describe('Id of its track.'),
  subtrack: slug.nullable().describe('Id of its sub-track; null in a track without sub-tracks.'),
  number: ordinal.describe(
    'The number the notice gives it within its track or sub-track, or its position where it gives none.',
  ),
  label: ownLabel,
  title: localizedText.describe('Title as printed, without its number.'),
  brief: localizedText
    .optional()
    .describe('What the notice says of it below its title, one paragraph on a line; none where there is only a title.'),
  sectors: z
    .array(sectorTagSchema)
    .default([])
    .describe('Terms of `vocabulary/sectors.yaml`, the most important first.'),
  techniques: z.array(tagSchema).default([]).describe('Terms of `vocabulary/techniques.yaml`.'),
  dataSources: z.array(tagSchema).default([]).describe('Terms of `vocabulary/data-sources.yaml`.'),
  otherBodies: otherBodiesSchema.describe(
    'Bodies with a part in this topic alone, by what its title or brief calls them: 出题单位 …',
  ),
  aliases: aliasesSchema.describe(
    'Everyday words of ours by which people look for the topic; they are not quoted from the notice.',
  ),
});

/** A term that a topic carries. */
export type Tag = z.infer<typeof tagSchema>;

/** A topic. */
export type Topic = z.infer<typeof topicSchema>;
