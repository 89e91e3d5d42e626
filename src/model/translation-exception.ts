import { z } from 'zod';
import { plainText } from './localized.ts';

/** The ways in which a translation is compared with the Chinese. */
const TRANSLATION_RULES = ['numbers', 'latin', 'lines', 'length', 'sentences', 'modality', 'glossary'] as const;

/** A place where a translation rightly breaks a rule. */
export const translationExceptionSchema = z.strictObject({
  file: plainText.meta({ description: 'File of the text, from the content folder.', examples: ['notice/plan.yaml'] }),
  text: plainText.describe('Path of the text in the file, as the report prints it.'),
  rule: z.enum(TRANSLATION_RULES).describe('The rule that it breaks.'),
  words: plainText.describe('The number, word or term that the report would call missing or too much.'),
  reason: plainText.describe('The reason why it is right all the same.'),
});

/** A way in which a translation is compared with the Chinese. */
export type TranslationRule = (typeof TRANSLATION_RULES)[number];
