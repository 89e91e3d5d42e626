import { z } from 'zod';
import { slug } from './ids.ts';
import { aliasesSchema, localizedText } from './localized.ts';

/** A term of a controlled vocabulary. */
export const termSchema = z.strictObject({ id: slug, name: localizedText.describe('Name of the term.') });

/** An industry or field, with the everyday words by which people look for every topic of it. */
export const sectorSchema = termSchema.extend({
  summary: localizedText.optional().describe('One sentence of ours: what the topics of this edition are about in it.'),
  aliases: aliasesSchema.describe('Everyday words of ours by which people look for its topics.'),
});

/** A term of a controlled vocabulary. */
export type Term = z.infer<typeof termSchema>;

/** The vocabularies, named as the fields of a topic that use them. */
export const VOCABULARIES = ['sectors', 'techniques', 'dataSources'] as const;

/** Name of a vocabulary. */
export type VocabularyName = (typeof VOCABULARIES)[number];
