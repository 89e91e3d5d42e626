import { describe, expect, it } from 'vitest';
import type { Phase } from '../model/phase.ts';
import { contestState } from './contest-state.ts';
import { LAST_INSTANT, phaseSpan } from './phase-spans.ts';

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

describe('a contest whose phases overlap', () => {
  const overlapping = [
    { id: 'registration', start: 0, end: 300 },
    { id: 'open-days', start: 100, end: 150 },
    { id: 'submission', start: 200, end: 400 },
  ];
  const told = (now: number) => {
    const state = contestState(overlapping, now);
    return state.kind === 'phase' ? [state.phase.id, state.next?.id ?? null, state.until] : [state.kind];
  };

  it('is in the phase that ends first', () => {
    expect([50, 120, 170, 250, 350].map(told)).toEqual([
      ['registration', 'open-days', 300],
      ['open-days', 'submission', 150],
      ['registration', 'submission', 300],
      ['registration', null, 300],
      ['submission', null, 400],
    ]);
  });
});

describe('a contest with a phase of which the notice names no day', () => {
  const last = { id: 'ceremony', start: LAST_INSTANT, end: LAST_INSTANT };
  const [first, second] = spans;

  it('is never over, and waits for that phase once all others are', () => {
    expect(contestState([...spans, last], 400)).toMatchObject({ kind: 'between', next: last });
    expect(contestState([last], 400)).toEqual({ kind: 'before', next: last, until: LAST_INSTANT });
  });

  it('tells the phases with days first, wherever the other stands', () => {
    const all = [last, ...spans];
    expect(contestState(all, 99)).toMatchObject({ kind: 'before', next: first });
    expect(contestState(all, 150)).toMatchObject({ kind: 'phase', phase: first, next: second });
  });

  it('goes on for ever in a phase without an end, after those that end', () => {
    const endless = { id: 'exhibition', start: 250, end: LAST_INSTANT };
    expect(contestState([...spans, endless], 270)).toMatchObject({ kind: 'phase', phase: second });
    expect(contestState([...spans, endless], 500)).toMatchObject({ kind: 'phase', phase: endless, next: null });
  });
});

describe('where a contest stands whose times are vague or open', () => {
  const common = { number: 1, name: { 'zh-CN': '阶段', en: null }, clause: '1.1' };
  const when = { 'zh-CN': '另行通知', en: null };
  const phases: Phase[] = [
    { ...common, id: 'registration', precision: 'open', end: '2031-03-20', when },
    { ...common, id: 'review', precision: 'period', start: '2031-04-01', end: '2031-04-10', when },
    { ...common, id: 'final', precision: 'open', when },
  ];
  const stateAt = (time: string, count = phases.length) => {
    const spans = phases.slice(0, count).map((phase) => phaseSpan(phase, 'Asia/Shanghai'));
    const state = contestState(spans, Date.parse(time));
    return [state.kind, state.kind === 'phase' ? state.phase.id : ''];
  };

  it('has started where the notice names no start', () => {
    expect(stateAt('2001-01-01T00:00:00Z')).toEqual(['phase', 'registration']);
    expect(stateAt('2031-03-20T15:59:59Z')).toEqual(['phase', 'registration']);
    expect(stateAt('2031-03-20T16:00:00Z')).toEqual(['between', '']);
  });

  it('is within the outer bounds of a vague time', () => {
    expect([stateAt('2031-03-31T16:00:00Z'), stateAt('2031-04-10T15:59:59Z')]).toEqual(
      Array(2).fill(['phase', 'review']),
    );
  });

  it('is never concluded while a phase without a day is to come', () => {
    expect(stateAt('2999-01-01T00:00:00Z')).toEqual(['between', '']);
    expect(stateAt('2999-01-01T00:00:00Z', 2)).toEqual(['concluded', '']);
  });
});
