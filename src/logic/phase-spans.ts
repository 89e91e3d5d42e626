import { TZDate } from '@date-fns/tz';
import type { Phase } from '../model/phase.ts';

/** A phase as a stretch of time. */
export interface PhaseSpan {
  id: string;
  /** First instant that belongs to it, in ms since 1970 (UTC). */
  start: number;
  /** First instant after it, in ms since 1970 (UTC). */
  end: number;
}

/** Hour at which a morning ends and an afternoon starts: the notice says only 上午 and 下午. */
const NOON = 12;

/**
 * The stretch of time of a phase (四、（二）) in the edition's zone `timeZone` (an IANA name), whatever the zone of the
 * machine. Days are whole: the first starts and the last ends at midnight. A phase given to the minute ends with the
 * instant that its end names.
 */
export function phaseSpan(phase: Phase, timeZone: string): PhaseSpan {
  const { id, precision, start, end } = phase;
  if (precision === 'minute') return { id, start: Date.parse(start), end: Date.parse(end) };
  return {
    id,
    start: hourOfDay(start, precision === 'afternoon' ? NOON : 0, timeZone),
    end: hourOfDay(end, precision === 'morning' ? NOON : 24, timeZone),
  };
}

/** The instant, in ms since 1970 (UTC), of an hour of a day (`YYYY-MM-DD`) in a zone; hour 24 is the next midnight. */
export function hourOfDay(day: string, hour: number, timeZone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, hour, timeZone).getTime();
}
