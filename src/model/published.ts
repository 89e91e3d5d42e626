import { z } from 'zod';
import { calendarDate } from './date.ts';
import { plainText } from './localized.ts';

/** A published id or address, which means the same thing for ever. */
export const publishedSchema = z.strictObject({
  kind: plainText.describe('The kind of thing; `addresses` for pages and files without an id.'),
  id: plainText.describe('Its id, or its address where it has none.'),
  address: plainText.optional().describe('The address of its page or place, without the language.'),
  words: plainText
    .optional()
    .describe("The notice's own words for it, by which another thing under its id is found out."),
  withdrawn: z
    .strictObject({ date: calendarDate.describe('Day of the withdrawal.'), reason: plainText.describe('Why.') })
    .optional()
    .describe('Written where the thing is gone for good; its id stays taken.'),
});

/** A published id or address. */
export type Published = z.infer<typeof publishedSchema>;
