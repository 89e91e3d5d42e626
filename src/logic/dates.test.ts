import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatedPhase } from '../model/phase.ts';
import {
  countDays,
  daysBetweenPhases,
  formatDay,
  formatInstant,
  phaseDays,
  timeOf,
  weekdayName,
  zoneName,
} from './dates.ts';

const SHANGHAI = 'Asia/Shanghai';
const common = { id: 'phase', number: 1, name: { 'zh-CN': '阶段', en: null }, clause: '1.1' };

const days = (start: string, end: string): DatedPhase => ({ ...common, precision: 'day', start, end });
const minutes = (start: string, end: string): DatedPhase => ({ ...common, precision: 'minute', start, end });

describe.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai'])('on a machine in %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('names the weekday of the day, as short as it stands beside it', () => {
    expect([weekdayName('2026-07-18', 'zh-CN'), weekdayName('2026-07-18', 'en')]).toEqual(['六', 'Sat']);
  });

  it('the test really runs in that zone', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it.each([
    ['2031-01-01', '1月1日', '1 January'],
    ['2031-03-09', '3月9日', '9 March'],
    ['2031-12-31', '12月31日', '31 December'],
    ['2032-02-29', '2月29日', '29 February'],
  ])('%s stays that day', (day, chinese, english) => {
    expect(formatDay(day, 'zh-CN')).toBe(chinese);
    expect(formatDay(day, 'en')).toBe(english);
  });

  it('the weekday is that of the day', () => {
    expect(formatDay('2031-03-01', 'zh-CN', { weekday: 'long' })).toBe('3月1日星期六');
    expect(formatDay('2031-03-01', 'en', { weekday: 'long' })).toMatch(/^Saturday\b.*\b1 March$/);
  });

  it('a phase begins and ends on the days of the edition’s zone', () => {
    const phase = minutes('2031-03-01T00:00:00+08:00', '2031-03-20T23:59:00+08:00');
    expect(phaseDays(phase, SHANGHAI)).toEqual({ first: '2031-03-01', last: '2031-03-20' });
  });

  it('a phase of whole days keeps its days', () => {
    expect(phaseDays(days('2031-04-03', '2031-04-05'), SHANGHAI)).toEqual({ first: '2031-04-03', last: '2031-04-05' });
  });

  it('a time is that of the edition’s zone', () => {
    expect(timeOf('2031-03-01T09:00:00+08:00', SHANGHAI)).toBe('09:00');
    expect(timeOf('2031-03-01T01:00:00Z', SHANGHAI)).toBe('09:00');
  });

  it('the days between phases are those of the edition’s zone', () => {
    const phases = [
      minutes('2031-03-01T09:00:00+08:00', '2031-03-08T23:59:00+08:00'),
      minutes('2031-03-11T00:00:00+08:00', '2031-03-12T17:30:00+08:00'),
    ];
    expect(daysBetweenPhases(phases, SHANGHAI)).toEqual([{ first: '2031-03-09', last: '2031-03-10' }]);
  });

  it('a count of days is not one off where clocks change', () => {
    expect(countDays('2031-03-08', '2031-03-10')).toBe(3);
    expect(countDays('2031-11-01', '2031-11-03')).toBe(3);
  });
});

describe('formatDay', () => {
  it('writes the year when asked', () => {
    expect(formatDay('2031-02-01', 'zh-CN', { year: true })).toBe('2031年2月1日');
    expect(formatDay('2031-02-01', 'en', { year: true })).toBe('1 February 2031');
  });

  it('writes year and weekday together', () => {
    expect(formatDay('2031-03-01', 'zh-CN', { year: true, weekday: 'long' })).toBe('2031年3月1日星期六');
    expect(formatDay('2031-03-01', 'en', { year: true, weekday: 'long' })).toMatch(/^Saturday\b.*\b1 March 2031$/);
  });

  it.each(['', 'tomorrow', '2031-13-01', '2031-03-01T09:00:00+08:00'])('refuses "%s"', (day) => {
    expect(() => formatDay(day, 'en')).toThrow(RangeError);
  });
});

describe('phaseDays', () => {
  const phase = minutes('2031-02-28T16:30:00Z', '2031-03-20T15:59:00Z');

  it.each([
    [SHANGHAI, '2031-03-01', '2031-03-20'],
    ['Europe/London', '2031-02-28', '2031-03-20'],
    ['Pacific/Kiritimati', '2031-03-01', '2031-03-21'],
  ])('reads instants as days in %s', (zone, first, last) => {
    expect(phaseDays(phase, zone)).toEqual({ first, last });
  });

  it.each(['morning', 'afternoon'] as const)('takes a %s as its day', (precision) => {
    const half: DatedPhase = { ...common, precision, start: '2031-04-02', end: '2031-04-02' };
    for (const zone of [SHANGHAI, 'America/Los_Angeles']) {
      expect(phaseDays(half, zone)).toEqual({ first: '2031-04-02', last: '2031-04-02' });
    }
  });
});

describe('countDays', () => {
  it.each([
    ['2031-04-03', '2031-04-03', 1],
    ['2031-04-03', '2031-04-05', 3],
    ['2031-12-31', '2032-01-01', 2],
    ['2031-02-28', '2031-03-01', 2],
    ['2032-02-28', '2032-03-01', 3],
    ['2031-01-01', '2031-12-31', 365],
  ])('from %s to %s counts %3$i', (first, last, number) => {
    expect(countDays(first, last)).toBe(number);
  });
});

describe('timeOf', () => {
  it.each([
    ['2031-03-01T00:00:00+08:00', '00:00'],
    ['2031-03-01T12:00:00+08:00', '12:00'],
    ['2031-03-01T17:30:59+08:00', '17:30'],
    ['2031-03-01T23:59:00+08:00', '23:59'],
  ])('writes %s as %s', (instant, time) => {
    expect(timeOf(instant, SHANGHAI)).toBe(time);
  });

  it('follows the zone, summer time included', () => {
    expect(timeOf('2031-01-15T12:00:00Z', 'Europe/London')).toBe('12:00');
    expect(timeOf('2031-07-15T12:00:00Z', 'Europe/London')).toBe('13:00');
  });
});

describe('daysBetweenPhases', () => {
  it('finds nothing where one phase follows on the other', () => {
    expect(daysBetweenPhases([days('2031-04-01', '2031-04-02'), days('2031-04-03', '2031-04-05')], SHANGHAI)).toEqual(
      [],
    );
  });

  it('finds nothing where phases share a day or overlap', () => {
    expect(daysBetweenPhases([days('2031-04-02', '2031-04-02'), days('2031-04-02', '2031-04-02')], SHANGHAI)).toEqual(
      [],
    );
    expect(daysBetweenPhases([days('2031-04-01', '2031-04-09'), days('2031-04-03', '2031-04-12')], SHANGHAI)).toEqual(
      [],
    );
  });

  it('finds a single free day', () => {
    const phases = [days('2031-04-01', '2031-04-02'), days('2031-04-04', '2031-04-05')];
    expect(daysBetweenPhases(phases, SHANGHAI)).toEqual([{ first: '2031-04-03', last: '2031-04-03' }]);
  });

  it('finds every stretch, over the ends of months and years', () => {
    const phases = [
      days('2031-12-01', '2031-12-30'),
      days('2032-01-03', '2032-02-27'),
      days('2032-03-01', '2032-03-02'),
    ];
    expect(daysBetweenPhases(phases, SHANGHAI)).toEqual([
      { first: '2031-12-31', last: '2032-01-02' },
      { first: '2032-02-28', last: '2032-02-29' },
    ]);
  });

  it('needs two phases', () => {
    expect(daysBetweenPhases([], SHANGHAI)).toEqual([]);
    expect(daysBetweenPhases([days('2031-04-01', '2031-04-02')], SHANGHAI)).toEqual([]);
  });
});

describe('zoneName', () => {
  it('is in the reader’s language', () => {
    expect(zoneName(SHANGHAI, 'zh-CN')).toBe('中国标准时间');
    expect(zoneName(SHANGHAI, 'en')).toBe('China Standard Time');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => zoneName('Asia/Nowhere', 'en')).toThrow('Asia/Nowhere');
  });
});

it('writes an instant in the zone that is asked for', () => {
  const instant = Date.parse('2026-07-18T16:00:00Z');
  expect(formatInstant(instant, 'en', 'America/Los_Angeles')).toBe('18 July 2026 at 09:00');
  expect(formatInstant(instant, 'zh-CN', 'Asia/Shanghai')).toBe('2026年7月19日 00:00');
});
