import { describe, expect, it } from 'vitest';
import { contestState } from './contest-state.ts';

/** Two phases that follow each other, and a third after a pause. */
const spans = [
  { id: 'registration', start: 100, end: 200 },
  { id: 'review', start: 200, end: 300 },
  { id: 'final', start: 350, end: 400 },
];
const at = (now: number) => contestState(spans, now);

describe('where a contest stands', () => {
  it('is before the first phase', () => {
    expect(at(99)).toEqual({ kind: 'before', next: spans[0], until: 100 });
  });

  it('is in a phase from its first instant to the last before its end', () => {
    const registration = { kind: 'phase', phase: spans[0], next: spans[1], until: 200 };
    expect([at(100), at(199)]).toEqual([registration, registration]);
    expect(at(200)).toEqual({ kind: 'phase', phase: spans[1], next: spans[2], until: 300 });
  });

  it('is between phases', () => {
    expect([at(300), at(349)]).toEqual(
      Array(2).fill({ kind: 'between', previous: spans[1], next: spans[2], until: 350 }),
    );
  });

  it('is concluded from the end of the last phase', () => {
    expect(at(399)).toEqual({ kind: 'phase', phase: spans[2], next: null, until: 400 });
    expect([at(400), at(Number.MAX_SAFE_INTEGER)]).toEqual(Array(2).fill({ kind: 'concluded', last: spans[2] }));
  });

  it('cannot be said of a contest without phases', () => {
    expect(() => contestState([], 0)).toThrow(RangeError);
  });
});
