import type { Language } from '../model/language.ts';
import type { DatedPhase } from '../model/phase.ts';
import { dayOf, formatDay, isDay, lastMoment, timeOf } from './dates.ts';

/** The words for the dates of a phase; `isShort` leaves out the year and the weekdays. */
type PhaseWords = Record<'morning' | 'afternoon' | 'separator', string> & { isShort?: boolean };

/**
 * The first and the last moment of a phase as people write them: the day with its year and weekday, and the half of the day or the
 * time in `timeZone` (an IANA name) where the notice gives it. `last` is null for a phase of a single moment. Only for
 * phases of which the notice names the days; the others have its own words.
 */
export function phaseDates(
  phase: DatedPhase,
  timeZone: string,
  language: Language,
  words: PhaseWords,
): { first: string; last: string | null } {
  const show = ({ day, time }: { day: string; time: string }) =>
    [
      formatDay(day, language, words.isShort ? {} : { year: true, weekday: 'long' }),
      ...(phase.precision === 'morning' || phase.precision === 'afternoon' ? [words[phase.precision]] : []),
      ...(time === '' ? [] : [time]),
    ].join(words.separator);
  const { start, end } = phase;
  const first = { day: dayOf(start, timeZone), time: isDay(start) ? '' : timeOf(start, timeZone) };
  return { first: show(first), last: start === end ? null : show(lastMoment(end, timeZone)) };
}
