import type { DatedPhase, Phase } from '../model/phase.ts';

/** Whether the notice names the start and the end of a phase, be it vaguely. */
export function isDated(phase: Phase): phase is DatedPhase {
  return phase.precision !== 'open';
}

/** Whether the notice names both days of a phase, so that a clock can count to them. */
export function isExact({ precision }: Pick<Phase, 'precision'>): boolean {
  return precision !== 'open' && precision !== 'period' && precision !== 'month';
}
