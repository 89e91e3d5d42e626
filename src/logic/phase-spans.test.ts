import { describe, expect, it } from 'vitest';
import type { DatedPhase } from '../model/phase.ts';
import { hourOfDay, phaseMoments, phaseSpan } from './phase-spans.ts';

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
  const moments = (of: DatedPhase) => {
    const { start, end } = phaseMoments(of, 'Asia/Shanghai');
    return [start, end].map(({ day, kind, time }) => [day, kind, time]);
  };
  expect(moments(phase('day', '2026-06-22', '2026-07-18'))).toEqual([
    ['2026-06-22', 'startOfDay', ''],
    ['2026-07-18', 'endOfDay', ''],
  ]);
  expect(moments(phase('morning', '2026-08-21')).map(([, kind]) => kind)).toEqual(['startOfMorning', 'endOfMorning']);
  expect(moments(phase('afternoon', '2026-08-21')).map(([, kind]) => kind)).toEqual(['startOfAfternoon', 'endOfDay']);
  expect(moments(phase('minute', '2031-03-01T09:00:00+08:00', '2031-03-20T17:30:00+08:00'))).toEqual([
    ['2031-03-01', 'time', '09:00'],
    ['2031-03-20', 'time', '17:30'],
  ]);
});
