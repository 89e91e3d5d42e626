import { z } from 'zod';
import { calendarDate } from './date.ts';
import { ordinal } from './ids.ts';
import { localizedText } from './localized.ts';

/** A revision of the content: calendars and feeds tell by it that something changed. */
export const revisionSchema = z.strictObject({
  /** Counted from 1; never taken back. */
  number: ordinal,
  /** Day of the revision, in the edition's time zone. */
  date: calendarDate,
  /** What changed, for visitors. */
  summary: localizedText,
});

/** A revision of the content. */
export type Revision = z.infer<typeof revisionSchema>;
