import { countDays, isDay, phaseDays, timeOf } from '../../../src/logic/dates.ts';
import { phaseSpan } from '../../../src/logic/phase-spans.ts';
import { isDated } from '../../../src/logic/phase-precision.ts';
import type { DatedPhase } from '../../../src/model/phase.ts';
import { problemsOf } from './problems-of.ts';
import type { Check } from './types.ts';

/** Each phase ends after it starts, in the edition's zone, and lasts as many days as it says; phases may overlap. */
export const schedule: Check = {
  name: 'schedule',
  isLocal: true,
  run: ({ catalog, paths }) =>
    catalog.phases.filter(isDated).flatMap((phase) => {
      const { timeZone } = catalog.edition;
      const { first, last } = phaseDays(phase, timeZone);
      const { start, end } = phaseSpan(phase, timeZone);
      const days = countDays(first, last);
      return problemsOf(paths.phases, phase.id, [
        ...misplaced(phase, timeZone).map(
          (instant) =>
            [
              true,
              `${instant} is not written in the time of ${timeZone}`,
              'correct its offset, or timeZone in edition.yaml',
            ] as const,
        ),
        [start >= end, `ends (${phase.end}) before it starts (${phase.start})`, 'put the two dates in order'],
        [
          phase.statedDays !== undefined && phase.statedDays !== days,
          `lasts ${String(days)} days, but statedDays is ${String(phase.statedDays)}`,
          'correct the dates or the number',
        ],
      ]);
    }),
};

/** The instants of a phase whose offset is not that of the edition's zone then. */
function misplaced(phase: DatedPhase, timeZone: string): string[] {
  return [phase.start, phase.end].filter(
    (instant) => !isDay(instant) && timeOf(instant, timeZone) !== /T(\d\d:\d\d)/.exec(instant)?.[1],
  );
}
