import { z } from 'zod';
import { calendarDate } from './date.ts';
import { ordinal } from './ids.ts';
import { localizedText } from './localized.ts';

/** A revision of the content: calendars and feeds tell by it that something changed. */
export const revisionSchema = z.strictObject({
  number: ordinal.describe('Counted from 1; never taken back.'),
  date: calendarDate.describe("Day of the revision, in the edition's time zone."),
  summary: localizedText.describe('What changed, for visitors.'),
});

/** A revision of the content. */
export type Revision = z.infer<typeof revisionSchema>;
