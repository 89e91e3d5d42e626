import type { Language } from '../model/language.ts';
import type { Phase } from '../model/phase.ts';
import { formatDay, phaseDays, timeOf } from './dates.ts';

/** The words for the dates of a phase. */
type PhaseWords = Record<'morning' | 'afternoon' | 'separator', string>;

/**
 * The first and the last moment of a phase as people write them: the day with its year and weekday, and the half of the day or the
 * time in `timeZone` (an IANA name) where the notice gives it. `last` is null for a phase of a single moment.
 */
export function phaseDates(
  phase: Phase,
  timeZone: string,
  language: Language,
  words: PhaseWords,
): { first: string; last: string | null } {
  const days = phaseDays(phase, timeZone);
  const show = (day: string, moment: string) =>
    [
      formatDay(day, language, { year: true, weekday: true }),
      ...(phase.precision === 'morning' || phase.precision === 'afternoon' ? [words[phase.precision]] : []),
      ...(phase.precision === 'minute' ? [timeOf(moment, timeZone)] : []),
    ].join(words.separator);
  return {
    first: show(days.first, phase.start),
    last: phase.start === phase.end ? null : show(days.last, phase.end),
  };
}
