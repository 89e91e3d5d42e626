import { z } from 'zod';
import { slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** A term of the notice and how the English edition renders it. */
export const glossaryEntrySchema = z.strictObject({
  id: slug,
  term: plainText.describe('The term as the notice writes it.'),
  en: plainText.describe('The English chosen.'),
  variants: z.array(plainText).describe('Other renderings allowed; one that ends in `*` is the beginning of a word.'),
  note: localizedText.optional().describe('Why, where the choice is not obvious.'),
});

/** A term of the notice and its English. */
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
