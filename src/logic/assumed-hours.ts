import type { Edition } from '../model/edition.ts';
import type { Phase } from '../model/phase.ts';
import { isDay } from './dates.ts';

/** The sentences on hours that this site assumes because the notice gives none. */
export type HourWords = Record<'wholeDay' | 'lastDay' | 'halfDay', string>;

interface Schedule {
  edition: Pick<Edition, 'registration'>;
  phases: readonly Phase[];
}

/**
 * The sentence on how the last day of registration is counted if the notice gives it no hour; it stands wherever that
 * day does.
 */
export function lastDayNote({ edition, phases }: Schedule, { lastDay }: Pick<HourWords, 'lastDay'>): string | null {
  const registration = phases.find(({ id }) => id === edition.registration);
  return registration?.end !== undefined && isDay(registration.end) ? lastDay : null;
}

/** Every assumption on hours that the schedule needs: none where the notice gives all to the minute. */
export function hourNotes(schedule: Schedule, words: HourWords): string[] {
  const { phases } = schedule;
  return [
    phases.some(({ precision }) => precision === 'day') ? words.wholeDay : null,
    lastDayNote(schedule, words),
    phases.some(({ precision }) => precision === 'morning' || precision === 'afternoon') ? words.halfDay : null,
  ].filter((note) => note !== null);
}
