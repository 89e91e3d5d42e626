import { expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Phase } from '../model/phase.ts';
import { timeline } from './timeline.ts';

it('has a bar for each phase and for the days between, on a scale of days', () => {
  const { days, bars, months } = timeline(tinyCatalog.phases, 'Asia/Shanghai');
  expect(days).toBe(36);
  expect(bars.map(({ phase, first, last }) => [phase?.id ?? null, first, last])).toEqual([
    ['registration', '2031-03-01', '2031-03-20'],
    [null, '2031-03-21', '2031-04-01'],
    ['final', '2031-04-02', '2031-04-02'],
    ['publicity', '2031-04-03', '2031-04-05'],
  ]);
  expect(bars.map(({ from, length }) => [from, length])).toEqual([
    // From 9:00 on the first day to 17:30 on the twentieth.
    [9 / 24, 19 + 8.5 / 24],
    [20, 12],
    [32, 0.5],
    [33, 3],
  ]);
  expect(months).toEqual([
    { day: '2031-03-01', at: 0, isLate: false },
    { day: '2031-04-01', at: 31, isLate: true },
  ]);
});

it('names no more first days of months than have room', () => {
  const [first] = tinyCatalog.phases;
  if (!first) throw new Error('The tiny edition has no phases');
  const long: Phase = { ...first, precision: 'day', start: '2031-03-01', end: '2032-02-20' };
  const { days, months } = timeline([long], 'Asia/Shanghai');
  expect(days).toBeGreaterThan(300);
  expect(months.map(({ day }) => day)).toEqual(['2031-03-01', '2031-06-01', '2031-09-01', '2031-12-01']);
});

it('has phases at the same time and vague ones by their bounds, and none that are open', () => {
  const [registration, final] = tinyCatalog.phases;
  if (!registration || !final) throw new Error('The tiny edition has no phases');
  const when = { 'zh-CN': '三月', en: null };
  const phases: Phase[] = [
    { ...registration, precision: 'month', start: '2031-03-01', end: '2031-03-31', when },
    { ...final, precision: 'day', start: '2031-03-10', end: '2031-03-12' },
    { ...final, id: 'later', precision: 'open', start: undefined, end: undefined, when },
  ];
  const { days, bars } = timeline(phases, 'Asia/Shanghai');
  expect(days).toBe(31);
  expect(bars.map(({ phase, from, length }) => [phase?.id, from, length])).toEqual([
    ['registration', 0, 31],
    ['final', 9, 3],
  ]);
  expect(timeline(phases.slice(2), 'Asia/Shanghai').bars).toEqual([]);
});
