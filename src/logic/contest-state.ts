import type { PhaseSpan } from './phase-spans.ts';

/** Where a contest stands at an instant. `until` is when that changes, in ms since 1970 (UTC). */
export type ContestState<Span extends PhaseSpan = PhaseSpan> =
  | { kind: 'before'; next: Span; until: number }
  | { kind: 'phase'; phase: Span; next: Span | null; until: number }
  | { kind: 'between'; previous: Span; next: Span; until: number }
  | { kind: 'concluded'; last: Span };

/**
 * Where the contest stands at `now` (ms since 1970, UTC): the one question that everything asks that depends on today.
 * `spans` are the phases in their order; there is at least one, or a RangeError is thrown.
 */
export function contestState<Span extends PhaseSpan>(spans: readonly Span[], now: number): ContestState<Span> {
  const last = spans[spans.length - 1];
  if (!last) throw new RangeError('A contest has at least one phase');
  // The first phase that is not over.
  const at = spans.findIndex(({ end }) => now < end);
  const current = spans[at];
  if (!current) return { kind: 'concluded', last };
  if (now >= current.start) return { kind: 'phase', phase: current, next: spans[at + 1] ?? null, until: current.end };
  const previous = spans[at - 1];
  if (!previous) return { kind: 'before', next: current, until: current.start };
  return { kind: 'between', previous, next: current, until: current.start };
}
