import { TZDate } from '@date-fns/tz';
import type { Phase } from '../model/phase.ts';
import { dayOf, isDay, lastMoment, timeOf } from './dates.ts';
import { isCounted } from './phase-precision.ts';

/** A phase as a stretch of time. */
export interface PhaseSpan {
  id: string;
  /** First instant that belongs to it, in ms since 1970 (UTC). */
  start: number;
  /** First instant after it, in ms since 1970 (UTC). */
  end: number;
}

/** The end of what the notice leaves open: the last instant that a date can name, in ms since 1970 (UTC). */
export const LAST_INSTANT = 8_640_000_000_000_000;

/** Hour at which a morning ends and an afternoon starts: the notice says only 上午 and 下午. */
const NOON = 12;

/**
 * The stretch of time of a phase in the edition's zone `timeZone` (an IANA name), whatever the zone of the machine. Days
 * are whole: the first starts and the last ends at midnight. A moment given to the minute is the instant that it names.
 * What the notice leaves open has no start (the first instant there is) or no end (the last); a phase that is open
 * altogether is always still to come.
 */
export function phaseSpan({ id, precision, start, end }: Phase, timeZone: string): PhaseSpan {
  const at = (moment: string, hour: number) => (isDay(moment) ? hourOfDay(moment, hour, timeZone) : Date.parse(moment));
  const open = end === undefined ? LAST_INSTANT : 0;
  return {
    id,
    start: start === undefined ? open : at(start, precision === 'afternoon' ? NOON : 0),
    end: end === undefined ? LAST_INSTANT : at(end, precision === 'morning' ? NOON : 24),
  };
}

/** The instant, in ms since 1970 (UTC), of an hour of a day (`YYYY-MM-DD`) in a zone; hour 24 is the next midnight. */
export function hourOfDay(day: string, hour: number, timeZone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, hour, timeZone).getTime();
}

/** The midnight with which a day (`YYYY-MM-DD`) starts in a zone, as RFC 3339 with the zone's offset. */
export function midnight(day: string, timeZone: string): string {
  return new TZDate(hourOfDay(day, 0, timeZone), timeZone).toISOString().replace('.000', '');
}

/** The start or end of a phase, as the notice gives it. */
export interface PhaseMoment {
  /** `YYYY-MM-DD` */
  day: string;
  kind: 'startOfDay' | 'endOfDay' | 'startOfMorning' | 'endOfMorning' | 'startOfAfternoon' | 'time';
  /** `hh:mm`; empty where the notice gives no hour. */
  time: string;
}

/**
 * The start and the end of a phase, as the notice gives them, in the edition's zone `timeZone` (an IANA name). Null where it
 * names no day, so that nobody can count to it.
 */
export function phaseMoments(phase: Phase, timeZone: string): { start: PhaseMoment | null; end: PhaseMoment | null } {
  const { precision, start, end } = phase;
  if (!isCounted(phase)) return { start: null, end: null };
  const moment = (day: string, time: string, kind: PhaseMoment['kind']): PhaseMoment => ({
    day,
    kind: time === '' ? kind : 'time',
    time,
  });
  const starts = { morning: 'startOfMorning', afternoon: 'startOfAfternoon' } as const;
  const startKind = precision in starts ? starts[precision as keyof typeof starts] : 'startOfDay';
  const last = end === undefined ? null : lastMoment(end, timeZone);
  return {
    start:
      start === undefined
        ? null
        : moment(dayOf(start, timeZone), isDay(start) ? '' : timeOf(start, timeZone), startKind),
    end: last && moment(last.day, last.time, precision === 'morning' ? 'endOfMorning' : 'endOfDay'),
  };
}
