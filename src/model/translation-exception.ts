import { z } from 'zod';
import { plainText } from './localized.ts';

/** The ways in which a translation is compared with the Chinese. */
const TRANSLATION_RULES = ['numbers', 'latin', 'lines', 'length', 'sentences', 'modality', 'glossary'] as const;

/** A place where a translation rightly breaks a rule. */
export const translationExceptionSchema = z.strictObject({
  /** File of the text, from the content folder. */
  file: plainText,
  /** Path of the text in the file, as the report prints it. */
  text: plainText,
  rule: z.enum(TRANSLATION_RULES),
  /** The number, word or term that the report would call missing or too much. */
  words: plainText,
  /** The reason why it is right all the same. */
  reason: plainText,
});

/** A way in which a translation is compared with the Chinese. */
export type TranslationRule = (typeof TRANSLATION_RULES)[number];
