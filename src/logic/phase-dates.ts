import type { Language } from '../model/language.ts';
import type { DatedPhase } from '../model/phase.ts';
import { dayOf, formatDay, isDay, lastMoment, timeOf } from './dates.ts';

/** The words for the dates of a phase. */
type PhaseWords = Record<'morning' | 'afternoon' | 'separator', string>;

/**
 * The first and the last moment of a phase as people write them: the day as `write` has it, with its year and weekday if nothing
 * is said, and the half of the day or the time in `timeZone` (an IANA name) where the notice gives it. `last` is null for a phase of a single moment. Only for
 * phases of which the notice names the days; the others have its own words.
 */
export function phaseDates(
  phase: DatedPhase,
  timeZone: string,
  language: Language,
  words: PhaseWords,
  write = (day: string) => formatDay(day, language, { year: true, weekday: 'long' }),
): { first: string; last: string | null } {
  const show = ({ day, time }: { day: string; time: string }) =>
    [
      write(day),
      ...(phase.precision === 'morning' || phase.precision === 'afternoon' ? [words[phase.precision]] : []),
      ...(time === '' ? [] : [time]),
    ].join(words.separator);
  const { start, end } = phase;
  const first = { day: dayOf(start, timeZone), time: isDay(start) ? '' : timeOf(start, timeZone) };
  return { first: show(first), last: start === end ? null : show(lastMoment(end, timeZone)) };
}
