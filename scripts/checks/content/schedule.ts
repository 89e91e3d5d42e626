import { countDays, phaseDays, timeOf } from '../../../src/logic/dates.ts';
import { phaseSpan } from '../../../src/logic/phase-spans.ts';
import type { Phase } from '../../../src/model/phase.ts';
import type { Check } from './types.ts';

/** Phases follow each other: each ends after it starts, and starts after the one before has ended. */
export const schedule: Check = {
  name: 'schedule',
  isLocal: true,
  run: ({ catalog, paths }) =>
    catalog.phases.flatMap((phase, at) => {
      const before = catalog.phases[at - 1];
      const { timeZone } = catalog.edition;
      const { first, last } = phaseDays(phase, timeZone);
      const { start, end } = phaseSpan(phase, timeZone);
      const days = countDays(first, last);
      const problem = (found: string, fix: string) => ({ file: paths.phases, id: phase.id, found, fix });
      return [
        ...misplaced(phase, timeZone).map((instant) =>
          problem(
            `${instant} is not written in the time of ${timeZone}`,
            'correct its offset, or timeZone in edition.yaml',
          ),
        ),
        ...(start >= end
          ? [problem(`ends (${phase.end}) before it starts (${phase.start})`, 'put the two dates in order')]
          : []),
        ...(before && phaseSpan(before, timeZone).end > start
          ? [
              problem(
                `starts ${phase.start}, before "${before.id}" has ended (${before.end})`,
                'correct one of the two dates',
              ),
            ]
          : []),
        ...(phase.statedDays !== undefined && phase.statedDays !== days
          ? [
              problem(
                `lasts ${String(days)} days, but statedDays is ${String(phase.statedDays)}`,
                'correct the dates or the number',
              ),
            ]
          : []),
      ];
    }),
};

/** The instants of a phase whose offset is not that of the edition's zone then. */
function misplaced(phase: Phase, timeZone: string): string[] {
  if (phase.precision !== 'minute') return [];
  return [phase.start, phase.end].filter((instant) => timeOf(instant, timeZone) !== /T(\d\d:\d\d)/.exec(instant)?.[1]);
}
