import { countDays, phaseDays } from '../../../src/logic/dates.ts';
import type { Phase } from '../../../src/model/phase.ts';
import type { Check } from '../../content/check.ts';

/** Phases follow each other: each ends after it starts, and starts after the one before has ended. */
export const schedule: Check = {
  name: 'schedule',
  run: ({ catalog, paths }) =>
    catalog.phases.flatMap((phase, at) => {
      const before = catalog.phases[at - 1];
      const { first, last } = phaseDays(phase, catalog.edition.timeZone);
      const days = countDays(first, last);
      const problem = (found: string, fix: string) => ({ file: paths.phases, id: phase.id, found, fix });
      return [
        ...(span(phase)[0] > span(phase)[1]
          ? [problem(`ends (${phase.end}) before it starts (${phase.start})`, 'put the two dates in order')]
          : []),
        ...(before && span(before)[1] >= span(phase)[0]
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

/** Sortable start and end of a phase; half-days take their half of the day. */
function span(phase: Phase): [string, string] {
  switch (phase.precision) {
    case 'day':
      return [`${phase.start}T00`, `${phase.end}T24`];
    case 'morning':
      return [`${phase.start}T00`, `${phase.end}T11`];
    case 'afternoon':
      return [`${phase.start}T12`, `${phase.end}T24`];
    case 'minute':
      return [phase.start, phase.end];
  }
}
