import type { PhaseSpan } from './phase-spans.ts';

/** The state of a contest at an instant; `until` is when it changes, in ms since 1970 (UTC). */
export type ContestState<Span extends PhaseSpan = PhaseSpan> =
  | { kind: 'before'; next: Span; until: number }
  | { kind: 'phase'; phase: Span; next: Span | null; until: number }
  | { kind: 'between'; previous: Span; next: Span; until: number }
  | { kind: 'concluded'; last: Span };

/**
 * The state of the contest at `now` (ms since 1970, UTC). Everything that depends on today asks it. `spans` are the
 * phases in the notice's order; they may overlap. Of several phases at once the one that ends first is told. Throws a
 * RangeError if there are none.
 */
export function contestState<Span extends PhaseSpan>(spans: readonly Span[], now: number): ContestState<Span> {
  const ended = spans.filter(({ end }) => end <= now);
  const previous = ended.reduce<Span | undefined>(
    (late, span) => (late && late.end > span.end ? late : span),
    undefined,
  );
  const rest = spans.filter(({ end }) => now < end);
  const next = rest
    .filter(({ start }) => now < start)
    .reduce<Span | undefined>((early, span) => (early && early.start <= span.start ? early : span), undefined);
  const phase = rest
    .filter(({ start }) => start <= now)
    .reduce<Span | undefined>((early, span) => (early && early.end <= span.end ? early : span), undefined);
  if (phase) return { kind: 'phase', phase, next: next ?? null, until: phase.end };
  if (next) {
    return previous
      ? { kind: 'between', previous, next, until: next.start }
      : { kind: 'before', next, until: next.start };
  }
  if (previous) return { kind: 'concluded', last: previous };
  throw new RangeError('A contest has at least one phase');
}
