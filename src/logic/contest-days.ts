import type { Phase } from '../model/phase.ts';
import { addDays, countDays, phaseDays } from './dates.ts';
import { hasEnd, isExact } from './phase-precision.ts';

/** A day of the contest as pictures of the schedule show it. */
export interface ContestDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** Which it is of the week; 0 is Monday. */
  weekday: number;
  /** Phases that have the day, in the notice's order. */
  phases: Phase[];
  /**
   * How it is coloured, so that neighbours can be told apart: the first and the last phase, those between in turns, a phase
   * whose days the notice does not name, and a day of no phase.
   */
  tone: 'edge' | 'even' | 'odd' | 'vague' | 'gap';
}

/** More days cannot be told apart in a picture. */
const MOST_DAYS = 200;

/**
 * Every day from the first of the contest to its last, in the edition's zone `timeZone` (an IANA name). None where there are
 * too many for a picture, or only one. What is open at its end is in no picture, and of what is open at its start the last
 * day alone; of phases at the same time the later one gives the colour.
 */
export function contestDays(all: readonly Phase[], timeZone: string): ContestDay[] {
  const spans = all.filter(hasEnd).map((phase) => ({ phase, ...phaseDays(phase, timeZone) }));
  const first = spans.map((span) => span.first).sort()[0];
  const last = spans
    .map((span) => span.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const total = countDays(first, last);
  if (total < 2 || total > MOST_DAYS) return [];
  return Array.from({ length: total }, (_none, at) => {
    const day = addDays(first, at);
    const has = (span: (typeof spans)[number]) => span.first <= day && day <= span.last;
    const number = spans.findLastIndex(has);
    return {
      day,
      weekday: (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7,
      phases: spans.filter(has).map(({ phase }) => phase),
      tone: toneOf(number, spans.length, spans[number]?.phase) ?? 'gap',
    };
  });
}

/** The days in rows of seven from Monday to Sunday; null where a week has a day that is not the contest's. */
export function contestWeeks(days: readonly ContestDay[]): (ContestDay | null)[][] {
  const cells = [...Array<null>(days[0]?.weekday ?? 0).fill(null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_none, week) =>
    Array.from({ length: 7 }, (_day, at) => cells[week * 7 + at] ?? null),
  );
}

/** The year that all days of the schedule are in, so that it need be said once; null where there are several, or no day. */
export function commonYear(phases: readonly Phase[], timeZone: string): string | null {
  const years = new Set(
    phases.filter(hasEnd).flatMap((phase) => Object.values(phaseDays(phase, timeZone)).map((day) => day.slice(0, 4))),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The colour of a phase in the pictures of the schedule, in a zone (an IANA name); undefined where it is in none. */
export function phaseTone(all: readonly Phase[], phase: Phase, timeZone: string): ContestDay['tone'] | undefined {
  if (contestDays(all, timeZone).length === 0) return undefined;
  const shown = all.filter(hasEnd);
  return toneOf(
    shown.findIndex(({ id }) => id === phase.id),
    shown.length,
    hasEnd(phase) ? phase : undefined,
  );
}

function toneOf(at: number, phases: number, phase: Phase | undefined): ContestDay['tone'] | undefined {
  if (!phase) return undefined;
  if (phase.start !== undefined && !isExact(phase)) return 'vague';
  if (at === 0 || at === phases - 1) return 'edge';
  return at % 2 === 0 ? 'even' : 'odd';
}
