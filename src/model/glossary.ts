import { z } from 'zod';
import { slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

/** A term of the notice, or a word of this site, and how the English edition renders it. */
export const glossaryEntrySchema = z
  .strictObject({
    id: slug,
    term: plainText.describe('The term as the notice writes it, or a word of this site.'),
    ownWord: localizedText
      .optional()
      .describe(
        'What a word of this site stands for; absent where the term is the notice’s. The notice does not have the word.',
      ),
    en: plainText
      .optional()
      .describe(
        'The main rendering in the English edition; … in it stands for a few words of the sentence. An edition without English has none.',
      ),
    variants: z.array(plainText).default([]).describe('Other renderings in the English edition.'),
    note: localizedText
      .optional()
      .describe('Why, where the choice is not obvious; without English, what the term means, in our words.'),
  })
  .refine(
    ({ en, ownWord, note }) => (en ?? ownWord ?? note) !== undefined,
    'needs en, or a note that says what it means',
  );

/** A term of the notice, or a word of this site, and its English. */
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
