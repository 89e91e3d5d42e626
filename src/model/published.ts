import { z } from 'zod';
import { calendarDate } from './date.ts';
import { plainText } from './localized.ts';

/** An id or an address that was published once, and so means the same thing for ever. */
export const publishedSchema = z.strictObject({
  /** What the id is of, as the report of the check calls it; `addresses` for pages and files without an id. */
  kind: plainText,
  id: plainText,
  /** Where a thing with a page or a place of its own was published, without the language. */
  address: plainText.optional(),
  /** The notice's own words for the thing, by which another thing under its id would be found out. */
  words: plainText.optional(),
  /** When and why the thing was taken away. Its id stays taken. */
  withdrawn: z.strictObject({ date: calendarDate, reason: plainText }).optional(),
});

/** An id or an address that was published once. */
export type Published = z.infer<typeof publishedSchema>;
