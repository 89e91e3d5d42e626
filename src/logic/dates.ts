import type { Language } from '../model/localized.ts';
import type { Phase } from '../model/phase.ts';

/**
 * A calendar day as people write it. `day` is `YYYY-MM-DD`; it is never converted between zones, so that the day of
 * the notice is the day on every device. With `year` the year is written too.
 */
export function formatDay(day: string, language: Language, { year = false, weekday = false } = {}): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(year ? { year: 'numeric' } : {}),
    ...(weekday ? { weekday: 'long' } : {}),
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The first and the last day of a phase, `YYYY-MM-DD`, in the edition's zone `timeZone` (an IANA name). */
export function phaseDays(phase: Phase, timeZone: string): { first: string; last: string } {
  if (phase.precision !== 'minute') return { first: phase.start, last: phase.end };
  return { first: dayOf(phase.start, timeZone), last: dayOf(phase.end, timeZone) };
}

/** Number of days from `first` to `last`, both included. Both are `YYYY-MM-DD`. */
export function countDays(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000) + 1;
}

/** The hour and minute of an instant in a zone, `09:00`. */
export function timeOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

function dayOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );
}
