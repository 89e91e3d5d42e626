import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { calendarDate, instant, timeZone } from './date.ts';

const faults = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('calendarDate', () => {
  it.each(['2031-02-01', '2031-12-31', '2032-02-29'])('takes %s as it is', (day) => {
    expect(calendarDate.parse(day)).toBe(day);
  });

  it.each([
    '2031-02-29',
    '2031-04-31',
    '2031-13-01',
    '2031-00-10',
    '2031-2-1',
    '31-02-01',
    '2031/02/01',
    ' 2031-02-01',
    '',
  ])('refuses "%s", which is no day', (day) => {
    expect(faults(calendarDate, day)).toEqual([expect.stringContaining('YYYY-MM-DD')]);
  });

  it.each(['2031-02-01T09:00:00', '2031-02-01T09:00'])('asks for the zone of %s', (time) => {
    expect(faults(calendarDate, time)).toEqual([expect.stringContaining('+08:00')]);
  });

  it.each(['2031-02-01T09:00:00+08:00', '2031-02-01T01:00:00Z'])('refuses %s, a time where a day is meant', (time) => {
    expect(faults(calendarDate, time)).toEqual([expect.stringContaining('YYYY-MM-DD')]);
  });

  it.each([new Date('2031-02-01'), 20310201, null, undefined])('asks for quotes instead of %j', (value) => {
    expect(faults(calendarDate, value)).toEqual([expect.stringContaining('in quotes')]);
  });
});

describe('instant', () => {
  it.each([
    '2031-02-01T09:00:00+08:00',
    '2031-02-01T00:00:00Z',
    '2031-02-01T23:59:59-03:30',
    '2032-02-29T12:00:00+08:00',
  ])('takes %s as it is', (time) => {
    expect(instant.parse(time)).toBe(time);
  });

  it.each(['2031-02-01T09:00:00', '2031-02-01 09:00:00+08:00', '2031-02-01', '2031-02-01T09:00:00+0800', ''])(
    'refuses "%s", which has no zone or no time',
    (time) => {
      expect(faults(instant, time)).toEqual([expect.stringContaining('+08:00')]);
    },
  );

  it.each(['2031-02-29T09:00:00+08:00', '2031-02-01T24:00:00+08:00', '2031-02-01T09:60:00+08:00'])(
    'refuses %s, which never comes',
    (time) => {
      expect(instant.safeParse(time).success).toBe(false);
    },
  );

  it.each([new Date('2031-02-01'), 20310201, null, undefined])('asks for quotes instead of %j', (value) => {
    expect(faults(instant, value)).toEqual([expect.stringContaining('in quotes')]);
  });
});

describe('timeZone', () => {
  it.each(['Asia/Shanghai', 'Asia/Urumqi', 'America/New_York', 'America/Argentina/Buenos_Aires', 'Etc/UTC'])(
    'takes %s as it is',
    (name) => {
      expect(timeZone.parse(name)).toBe(name);
    },
  );

  it.each(['Asia/Shanghia', 'asia/shanghai', '+08:00', 'PRC', 'CST', 'Asia', 'Asia/Shanghai ', '', '北京'])(
    'refuses "%s"',
    (name) => {
      expect(faults(timeZone, name)).toEqual([expect.stringContaining('Asia/Shanghai')]);
    },
  );
});
