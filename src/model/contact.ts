import { z } from 'zod';
import { clauseId, slug } from './ids.ts';
import { localizedText } from './localized.ts';

/** An office that answers questions. */
export const contactSchema = z.strictObject({
  organization: slug.describe('Organisation id; an office has one entry.'),
  clause: clauseId,
  people: z
    .array(
      z.strictObject({
        name: localizedText,
        telephone: z
          .string('put the number in quotes')
          .regex(/^[0-9]+(-[0-9]+)*$/, 'must be digits and hyphens')
          .describe('Digits and hyphens, as printed.'),
      }),
    )
    .min(1),
});
