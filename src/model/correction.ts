import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText, plainText } from './localized.ts';

const reading = z.strictObject({
  text: plainText.describe('The words of the notice.'),
  clauses: z.array(clauseId).min(1).describe('Every clause that has them.'),
});
const kind = <Kind extends string>(name: Kind) =>
  z
    .literal(name)
    .describe('`conflict`: the notice disagrees with itself; `kept`: it reads oddly; `repair`: we changed it.');
const common = {
  id: slug,
  title: localizedText.describe('What it is about, in a few words.'),
  reason: localizedText.describe('Why it is odd, and what this site does about it.'),
};

/**
 * A place where the source disagrees with itself (`conflict`), reads oddly and is left as it stands (`kept`),
 * or was changed by us (`repair`).
 */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: kind('conflict'),
    readings: z.array(reading).min(2).describe('The readings that disagree.'),
    followed: plainText
      .nullable()
      .describe("The reading this site's own data follow; null where the reader has to ask."),
  }),
  z.strictObject({
    ...common,
    kind: kind('kept'),
    readings: z.array(reading).min(1).describe('The words that are left as they stand.'),
  }),
  z.strictObject({
    ...common,
    kind: kind('repair'),
    repairs: z
      .array(
        z.strictObject({
          clause: clauseId,
          source: plainText.describe('What the source prints.'),
          content: plainText.describe('What this site prints instead.'),
        }),
      )
      .min(1)
      .describe('The places that were changed.'),
  }),
]);

/** A place where the source disagrees with itself, reads oddly or was repaired. */
export type Correction = z.infer<typeof correctionSchema>;
