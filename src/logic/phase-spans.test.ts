import { describe, expect, it } from 'vitest';
import type { DatedPhase, Phase } from '../model/phase.ts';
import { hourOfDay, LAST_INSTANT, phaseMoments, phaseSpan } from './phase-spans.ts';

const phase = (precision: 'day' | 'morning' | 'afternoon' | 'minute', start: string, end = start): DatedPhase => ({
  id: 'p',
  number: 1,
  name: { 'zh-CN': '报名', en: 'P' },
  clause: '1.1',
  precision,
  start,
  end,
});
const span = (of: DatedPhase, timeZone = 'Asia/Shanghai') => {
  const { start, end } = phaseSpan(of, timeZone);
  return [new Date(start).toISOString(), new Date(end).toISOString()];
};

describe('a phase as a stretch of time', () => {
  it('has its first and last day whole', () => {
    expect(span(phase('day', '2026-06-22', '2026-07-18'))).toEqual([
      '2026-06-21T16:00:00.000Z',
      '2026-07-18T16:00:00.000Z',
    ]);
  });

  it('has half of a day where the notice says morning or afternoon', () => {
    const [midnight, noon, nextMidnight] = ['2026-08-20T16', '2026-08-21T04', '2026-08-21T16'].map(
      (hour) => `${hour}:00:00.000Z`,
    );
    expect(span(phase('morning', '2026-08-21'))).toEqual([midnight, noon]);
    expect(span(phase('afternoon', '2026-08-21'))).toEqual([noon, nextMidnight]);
  });

  it('has its minutes where the notice gives them', () => {
    const minute = phase('minute', '2031-03-01T09:00:00+08:00', '2031-03-20T17:30:00+08:00');
    expect(span(minute, 'America/New_York')).toEqual(['2031-03-01T01:00:00.000Z', '2031-03-20T09:30:00.000Z']);
  });

  it('has 23 hours on a day on which the clocks go forward', () => {
    const { start, end } = phaseSpan(phase('day', '2026-03-29'), 'Europe/Berlin');
    expect((end - start) / 3_600_000).toBe(23);
  });
});

it('knows the hours of a day in a zone', () => {
  expect(new Date(hourOfDay('2026-12-31', 24, 'Asia/Shanghai')).toISOString()).toBe('2026-12-31T16:00:00.000Z');
  expect(new Date(hourOfDay('2026-07-01', 9, 'America/Los_Angeles')).toISOString()).toBe('2026-07-01T16:00:00.000Z');
});

it('tells when a phase starts and ends as the notice gives it', () => {
  const moments = (of: Phase) => {
    const { start, end } = phaseMoments(of, 'Asia/Shanghai');
    return [start, end].map((moment) => moment && [moment.day, moment.kind, moment.time]);
  };
  expect(moments(phase('day', '2026-06-22', '2026-07-18'))).toEqual([
    ['2026-06-22', 'startOfDay', ''],
    ['2026-07-18', 'endOfDay', ''],
  ]);
  expect(moments(phase('morning', '2026-08-21')).map((moment) => moment?.[1])).toEqual([
    'startOfMorning',
    'endOfMorning',
  ]);
  expect(moments(phase('afternoon', '2026-08-21')).map((moment) => moment?.[1])).toEqual([
    'startOfAfternoon',
    'endOfDay',
  ]);
  expect(moments(phase('minute', '2031-03-01T09:00:00+08:00', '2031-03-20T17:30:00+08:00'))).toEqual([
    ['2031-03-01', 'time', '09:00'],
    ['2031-03-20', 'time', '17:30'],
  ]);
});

describe('a time that the notice leaves open', () => {
  const when = { 'zh-CN': '即日起至10月20日17:00', en: null };
  const base = { id: 'p', number: 1, name: { 'zh-CN': '报名', en: null }, clause: '1.1', when } as const;
  const end = '2032-10-20T17:00:00+08:00';

  it('has begun where it only has an end, to which can be counted', () => {
    const open: Phase = { ...base, precision: 'open', end };
    expect(phaseSpan(open, 'Asia/Shanghai')).toEqual({ id: 'p', start: 0, end: Date.parse(end) });
    expect(phaseMoments(open, 'Asia/Shanghai')).toEqual({
      start: null,
      end: { day: '2032-10-20', kind: 'time', time: '17:00' },
    });
  });

  it('never ends where it only has a start, and is to come where it has neither', () => {
    expect(phaseSpan({ ...base, precision: 'open', start: '2032-10-20' }, 'Asia/Shanghai').end).toBe(LAST_INSTANT);
    expect(phaseSpan({ ...base, precision: 'open' }, 'Asia/Shanghai').start).toBe(LAST_INSTANT);
  });

  it('has no moments where its days are only bounds', () => {
    const vague: Phase = { ...base, precision: 'month', start: '2033-03-01', end: '2033-03-31' };
    expect(phaseMoments(vague, 'Asia/Shanghai')).toEqual({ start: null, end: null });
  });
});
