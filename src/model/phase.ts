import { z } from 'zod';
import { calendarDate, moment } from './date.ts';
import { clauseId, ordinal, slug } from './ids.ts';
import { localizedText } from './localized.ts';
import { scope } from './scope.ts';

const when = localizedText.describe(
  'The words of the clause for its time; needed where they name no day, for pages show them instead of days.',
);
const common = {
  id: slug,
  number: ordinal.describe('Its place in the order of the notice.'),
  name: localizedText.describe('Name of the phase, in the words of the clause.'),
  clause: clauseId,
  quote: localizedText.optional().describe('What happens in the phase, in the words of the clause.'),
  when: when.optional(),
  ...scope,
  statedDays: ordinal.optional().describe('How many days the notice says the phase lasts, where it says so.'),
};

/** The precisions of a time that has days: whole days, a half of one, or instants. */
const DAYS = ['day', 'morning', 'afternoon'] as const;

/** The precisions of a time whose days the notice does not name: a third of a month, or whole months. */
const VAGUE = ['period', 'month'] as const;

const START = 'First day, or its first instant; the first day that vague words can mean.';
const END =
  'Last day, included, or its last instant. Where the notice states no hour, a day counts to 24:00, a morning to noon.';
const start = calendarDate.describe(START);
const end = calendarDate.describe(END);

const precision = <Schema extends z.ZodType>(schema: Schema) =>
  schema.describe(
    '`day`, `morning`, `afternoon`: days without an hour; `minute`: instants; `period` (上旬 …), `month`: vague; `open`: a day is left open.',
  );

/**
 * A phase of the schedule. `start` and `end` are both included. With `precision` day, morning or afternoon they are
 * days in the edition's time zone and the notice states no hour; with `minute` they are instants, or a day at the end
 * that has no hour. Whoever needs an hour has to assume one: this site counts days from 0:00 to 24:00, and parts morning
 * and afternoon at noon. With `period` (上旬, 中旬, 下旬) and `month` they are the first and the last day that the words
 * can mean; with `open` the notice leaves one of them, or both, open.
 */
export const phaseSchema = z.discriminatedUnion('precision', [
  z.strictObject({ ...common, precision: precision(z.enum(DAYS)), start, end }),
  z.strictObject({
    ...common,
    precision: precision(z.literal('minute')),
    start: moment.describe(START),
    end: moment.describe(END),
  }),
  z.strictObject({ ...common, precision: precision(z.enum(VAGUE)), start, end, when }),
  z.strictObject({
    ...common,
    precision: precision(z.literal('open')),
    start: start.optional(),
    end: moment.optional().describe(END),
    when,
  }),
]);

/** A phase of the schedule. */
export type Phase = z.infer<typeof phaseSchema>;

/** A phase of which there is a first and a last day, be they the outer bounds of a vague time. */
export type DatedPhase = Exclude<Phase, { precision: 'open' }>;

/** A phase of which there is a last day; one that starts on no day (即日起至…) has no first. */
export type EndedPhase = DatedPhase | (Extract<Phase, { precision: 'open' }> & { end: string });
