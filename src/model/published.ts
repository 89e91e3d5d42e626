import { z } from 'zod';
import { calendarDate } from './date.ts';
import { plainText } from './localized.ts';

/** A published id or address, which means the same thing for ever. */
export const publishedSchema = z.strictObject({
  /** The kind of thing, as the report of the check calls it; `addresses` for pages and files without an id. */
  kind: plainText,
  id: plainText,
  /** The address of a thing with a page or a place of its own, without the language. */
  address: plainText.optional(),
  /** The notice's own words for the thing, by which another thing under its id would be found out. */
  words: plainText.optional(),
  /** The day and reason of the withdrawal. The id stays taken. */
  withdrawn: z.strictObject({ date: calendarDate, reason: plainText }).optional(),
});

/** A published id or address. */
export type Published = z.infer<typeof publishedSchema>;
