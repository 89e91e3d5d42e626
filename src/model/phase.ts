import { z } from 'zod';
import { calendarDate, instant } from './date.ts';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText } from './localized.ts';

const common = {
  id: slug,
  number: ordinal,
  name: localizedText,
  clause: clauseId,
  quote: localizedText.optional().describe('What happens in the phase, in the words of the clause.'),
  statedDays: ordinal.optional().describe('How many days the notice says the phase lasts, where it says so.'),
};

/**
 * A phase of the schedule. `start` and `end` are both included. With `precision` day, morning or afternoon they are
 * days in the edition's time zone and the notice states no hour; with `minute` they are instants. Whoever needs an hour
 * has to assume one: this site counts days from 0:00 to 24:00, and parts morning and afternoon at noon.
 */
export const phaseSchema = z.discriminatedUnion('precision', [
  z.strictObject({
    ...common,
    precision: z.enum(['day', 'morning', 'afternoon']),
    start: calendarDate,
    end: calendarDate.describe(
      'Last day, included. The notice states no hour; this site counts it to 24:00, or a morning to noon.',
    ),
  }),
  z.strictObject({ ...common, precision: z.literal('minute'), start: instant, end: instant }),
]);

/** A phase of the schedule. */
export type Phase = z.infer<typeof phaseSchema>;
