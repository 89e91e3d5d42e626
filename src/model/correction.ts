import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

const reading = z.strictObject({ text: plainText, clauses: z.array(clauseId).min(1) });
const common = {
  id: slug,
  title: localizedText,
  reason: localizedText,
};

/**
 * A place where the source disagrees with itself (`conflict`), reads oddly and is left as it stands (`kept`),
 * or was changed by us (`repair`).
 */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('conflict'),
    readings: z.array(reading).min(2),
    followed: plainText
      .nullable()
      .describe("The reading this site's own data follow; null where the reader has to ask."),
  }),
  z.strictObject({ ...common, kind: z.literal('kept'), readings: z.array(reading).min(1) }),
  z.strictObject({
    ...common,
    kind: z.literal('repair'),
    repairs: z
      .array(
        z.strictObject({
          clause: clauseId,
          source: plainText.describe('What the source prints.'),
          content: plainText.describe('What this site prints instead.'),
        }),
      )
      .min(1),
  }),
]);

/** A place where the source disagrees with itself, reads oddly or was repaired. */
export type Correction = z.infer<typeof correctionSchema>;
