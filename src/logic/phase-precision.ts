import type { DatedPhase, EndedPhase, Phase } from '../model/phase.ts';

/** Whether the notice names the start and the end of a phase, be it vaguely. */
export function isDated(phase: Phase): phase is DatedPhase {
  return phase.precision !== 'open';
}

/** Whether the notice names the end of a phase, be it vaguely, so that it can stand in a calendar. */
export function hasEnd(phase: Phase): phase is EndedPhase {
  return phase.end !== undefined;
}

/** Whether what the notice names of the start and the end of a phase is a day or an instant, to which a clock can count. */
export function isCounted({ precision }: Pick<Phase, 'precision'>): boolean {
  return precision !== 'period' && precision !== 'month';
}

/** Whether the notice names both days of a phase, so that a clock can count to them. */
export function isExact({ precision }: Pick<Phase, 'precision'>): boolean {
  return precision !== 'open' && isCounted({ precision });
}
