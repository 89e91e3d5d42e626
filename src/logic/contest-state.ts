import type { PhaseSpan } from './phase-spans.ts';

/** The state of a contest at an instant; `until` is when it changes, in ms since 1970 (UTC). */
export type ContestState<Span extends PhaseSpan = PhaseSpan> =
  | { kind: 'before'; next: Span; until: number }
  | { kind: 'phase'; phase: Span; next: Span | null; until: number }
  | { kind: 'between'; previous: Span; next: Span; until: number }
  | { kind: 'concluded'; last: Span };

/**
 * The state of the contest at `now` (ms since 1970, UTC). Everything that depends on today asks it. `spans` are the
 * phases in order. Throws a RangeError if there are none.
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
