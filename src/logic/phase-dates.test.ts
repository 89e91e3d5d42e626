import { describe, expect, it } from 'vitest';
import type { DatedPhase } from '../model/phase.ts';
import { phaseDates } from './phase-dates.ts';

const name = { 'zh-CN': '阶段', en: 'Phase' };
const common = { id: 'phase', number: 1, name, clause: '3.1' };
const words = { morning: 'morning', afternoon: 'afternoon', separator: ', ' };
const dates = (phase: Partial<DatedPhase>) =>
  phaseDates({ ...common, ...phase } as DatedPhase, 'Asia/Shanghai', 'en', words);

describe('phaseDates', () => {
  it('writes both days with their year and weekday', () => {
    expect(dates({ precision: 'day', start: '2031-03-01', end: '2031-03-05' })).toEqual({
      first: 'Saturday, 1 March 2031',
      last: 'Wednesday, 5 March 2031',
    });
  });

  it('writes days as it is told to', () => {
    const phase = { ...common, precision: 'day' as const, start: '2031-03-01', end: '2031-03-05' };
    expect(phaseDates(phase, 'Asia/Shanghai', 'en', words, (day) => `on ${day}`)).toEqual({
      first: 'on 2031-03-01',
      last: 'on 2031-03-05',
    });
  });

  it('writes one moment once, with the half of the day', () => {
    expect(dates({ precision: 'afternoon', start: '2031-04-02', end: '2031-04-02' })).toEqual({
      first: 'Wednesday, 2 April 2031, afternoon',
      last: null,
    });
  });

  it('writes times in the zone', () => {
    const span = { start: '2031-03-01T09:00:00+08:00', end: '2031-03-20T17:30:00+08:00' };
    expect(dates({ precision: 'minute', ...span })).toEqual({
      first: 'Saturday, 1 March 2031, 09:00',
      last: 'Thursday, 20 March 2031, 17:30',
    });
  });
});

it('ends at 24:00 of the day before, not at midnight of a day that is no more of it', () => {
  const phase = { precision: 'minute', start: '2031-03-01', end: '2031-03-06T00:00:00+08:00' } as const;
  expect(dates(phase)).toEqual({ first: 'Saturday, 1 March 2031', last: 'Wednesday, 5 March 2031, 24:00' });
});
