import type { Phase } from '../model/phase.ts';
import { hasEnd } from './phase-precision.ts';
import { addDays, countDays, daysBetweenPhases, phaseDays } from './dates.ts';
import { hourOfDay, phaseSpan } from './phase-spans.ts';

const DAY = 86_400_000;

/** A bar of the timeline. */
interface TimelineBar {
  /** The phase, or null for days that belong to none. */
  phase: Phase | null;
  /** First and last day, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** Its start, in days from the start of the timeline. */
  from: number;
  /** Its length in days; a half-day is half of one. */
  length: number;
}

/** A picture of the schedule: bars and the first days of months, on a scale of days. */
export interface Timeline {
  /** The width of the picture in days. */
  days: number;
  bars: TimelineBar[];
  /** As many first days of months as have room to be named; a late one is named to the left of its place. */
  months: { day: string; at: number; isLate: boolean }[];
}

/** The share of the picture that the name of a day may take. */
const NAME_SHARE = 1 / 5;

/**
 * The timeline of the phases that have days, those days included that belong to none. `timeZone` is an IANA name. Without
 * such phases there is nothing to see.
 */
export function timeline(all: readonly Phase[], timeZone: string): Timeline {
  const phases = all.filter(hasEnd);
  const days = phases.map((phase) => phaseDays(phase, timeZone));
  const start = days.map(({ first }) => first).sort()[0];
  if (start === undefined) return { days: 0, bars: [], months: [] };
  const total = countDays(
    start,
    days
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? start,
  );
  const offset = (day: string) => countDays(start, day) - 1;
  const origin = hourOfDay(start, 0, timeZone);
  const bars = phases.map((phase, at): TimelineBar => {
    const { first, last } = days[at] ?? { first: start, last: start };
    const span = phaseSpan(phase, timeZone);
    // What starts on no day that the notice names is there from the start of the picture.
    const from = Math.max(span.start, origin);
    return { phase, first, last, from: (from - origin) / DAY, length: (span.end - from) / DAY };
  });
  const gaps = daysBetweenPhases(all, timeZone).map(({ first, last }): TimelineBar => ({
    phase: null,
    first,
    last,
    from: offset(first),
    length: countDays(first, last),
  }));
  const firstDays = Array.from({ length: total }, (_none, at) => addDays(start, at)).filter((day) =>
    day.endsWith('-01'),
  );
  const months: Timeline['months'] = [];
  let end = 0;
  for (const day of firstDays) {
    const at = offset(day);
    const isLate = at > total * (1 - NAME_SHARE);
    const from = isLate ? at - total * NAME_SHARE : at;
    if (from < end) continue;
    months.push({ day, at, isLate });
    end = from + total * NAME_SHARE;
  }
  return {
    days: total,
    bars: [...bars, ...gaps].sort((a, b) => a.from - b.from),
    months,
  };
}
