import { z } from 'zod';
import { slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** A term of the notice and how the English edition renders it. */
export const glossaryEntrySchema = z.strictObject({
  id: slug,
  /** The term as the notice writes it. */
  term: plainText,
  /** The English chosen. */
  en: plainText,
  /** Other renderings allowed; one that ends in `*` is the beginning of a word. */
  variants: z.array(plainText),
  /** Why, where the choice is not obvious. */
  note: localizedText.optional(),
});

/** A term of the notice and its English. */
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
