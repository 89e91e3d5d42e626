import { TZDate } from '@date-fns/tz';
import type { Phase } from '../model/phase.ts';
import { phaseDays, timeOf } from './dates.ts';

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

/** The start and the end of a phase as the notice gives them, in the edition's zone `timeZone` (an IANA name). */
export function phaseMoments(phase: Phase, timeZone: string): { start: PhaseMoment; end: PhaseMoment } {
  const { precision } = phase;
  const { first, last } = phaseDays(phase, timeZone);
  if (precision === 'minute') {
    return {
      start: { day: first, kind: 'time', time: timeOf(phase.start, timeZone) },
      end: { day: last, kind: 'time', time: timeOf(phase.end, timeZone) },
    };
  }
  const starts = { day: 'startOfDay', morning: 'startOfMorning', afternoon: 'startOfAfternoon' } as const;
  return {
    start: { day: first, kind: starts[precision], time: '' },
    end: { day: last, kind: precision === 'morning' ? 'endOfMorning' : 'endOfDay', time: '' },
  };
}
