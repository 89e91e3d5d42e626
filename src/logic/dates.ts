import type { Language } from '../model/language.ts';
import { INTL, WEEKDAY_NAMES } from '../model/language-traits.ts';
import type { EndedPhase, Phase } from '../model/phase.ts';
import { isDated, isExact } from './phase-precision.ts';

/**
 * A calendar day as people write it. `day` is `YYYY-MM-DD`; it is never converted between zones, so that the day of
 * the notice is the day on every device. With `year` the year is written too, and the weekday as `weekday` says.
 */
export function formatDay(
  day: string,
  language: Language,
  { year = false, weekday }: { year?: boolean; weekday?: 'long' | 'short' } = {},
): string {
  return new Intl.DateTimeFormat(INTL[language], {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(year ? { year: 'numeric' } : {}),
    ...(weekday === undefined ? {} : { weekday }),
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The name of a day's weekday, as short as it stands beside a day; `day` is `YYYY-MM-DD`. */
export function weekdayName(day: string, language: Language): string {
  return new Intl.DateTimeFormat(INTL[language], { timeZone: 'UTC', weekday: WEEKDAY_NAMES[language] }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/**
 * The first and the last day of a phase, `YYYY-MM-DD`, in the edition's zone `timeZone` (an IANA name). A phase that starts
 * on no day that the notice names has its last day alone.
 */
export function phaseDays({ start, end }: Pick<EndedPhase, 'start' | 'end'>, timeZone: string) {
  const last = lastMoment(end, timeZone).day;
  return { first: start === undefined ? last : dayOf(start, timeZone), last };
}

/**
 * The day and the hour (`hh:mm`, empty where the notice gives none) with which a phase ends, in a zone: midnight is the end
 * of the day before, 24:00. `timeZone` is an IANA name.
 */
export function lastMoment(end: string, timeZone: string): { day: string; time: string } {
  const day = dayOf(end, timeZone);
  if (isDay(end)) return { day, time: '' };
  const time = timeOf(end, timeZone);
  return time === '00:00' ? { day: addDays(day, -1), time: '24:00' } : { day, time };
}

/** Number of days from `first` to `last`, both included. Both are `YYYY-MM-DD`. */
export function countDays(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000) + 1;
}

/** The hour and minute of an instant in a zone, `09:00`. */
export function timeOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** Whether a text is a day alone, `YYYY-MM-DD`, and no instant. */
export function isDay(text: string): boolean {
  return !text.includes('T');
}

/** The day of an instant in a zone, `YYYY-MM-DD`, or the day itself. `timeZone` is an IANA name. */
export function dayOf(instant: string | Date, timeZone: string): string {
  if (typeof instant === 'string' && isDay(instant)) return instant;
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );
}

/**
 * The stretches of whole days between phases that belong to none; both ends included. Where a phase is vague nobody can
 * say which days belong to none.
 */
export function daysBetweenPhases(phases: readonly Phase[], timeZone: string): { first: string; last: string }[] {
  if (!phases.every(isExact)) return [];
  const days = phases
    .filter(isDated)
    .map((phase) => phaseDays(phase, timeZone))
    .sort((a, b) => a.first.localeCompare(b.first));
  return days.slice(1).flatMap((next, at) => {
    const before =
      days
        .slice(0, at + 1)
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? next.first;
    const [first, last] = [addDays(before, 1), addDays(next.first, -1)];
    return first <= last ? [{ first, last }] : [];
  });
}

/** The name of a zone, e.g. 中国标准时间 or China Standard Time. `timeZone` is an IANA name. */
export function zoneName(timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The day `days` after a day; both are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** An instant (ms since 1970, UTC) as people write it, to the minute, in a zone; without one in the device's. */
export function formatInstant(instant: number, language: Language, timeZone?: string): string {
  return new Intl.DateTimeFormat(INTL[language], {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(instant);
}
