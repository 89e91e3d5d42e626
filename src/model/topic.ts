import { z } from 'zod';
import { ordinal, slug } from './ids.ts';
import { aliasesSchema, localizedText, plainText } from './localized.ts';

/** A term of a vocabulary that a topic carries, with the exact words of its brief that justify it. */
export const tagSchema = z.strictObject({
  id: slug,
  evidence: z.array(plainText).min(1),
});

/** A topic (赛题): the problem a project answers. Every project names exactly one. */
export const topicSchema = z.strictObject({
  /** `<track>-<nn>`, or `<sub-track>-<nn>` in a track that has sub-tracks: the file's folder and name. */
  id: slug,
  track: slug,
  /** Null in a track without sub-tracks. */
  subtrack: slug.nullable(),
  /** The number the notice gives it within its track or sub-track. */
  number: ordinal,
  title: localizedText,
  brief: localizedText,
  /** Terms of `vocabulary/sectors.yaml`, the most important first. */
  sectors: z.array(tagSchema).min(1),
  /** Terms of `vocabulary/techniques.yaml`. */
  techniques: z.array(tagSchema),
  /** Terms of `vocabulary/data-sources.yaml`. */
  dataSources: z.array(tagSchema),
  /** Everyday words by which people look for the topic; they never appear as the notice's words. */
  aliases: aliasesSchema,
});

/** A term that a topic carries. */
export type Tag = z.infer<typeof tagSchema>;

/** A topic. */
export type Topic = z.infer<typeof topicSchema>;
