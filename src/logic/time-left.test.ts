import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

const HOUR = 3_600_000;

it.each([
  [8.5 * 24 * HOUR, 'days', 8],
  [48 * HOUR, 'days', 2],
  [48 * HOUR - 1, 'hours', 47],
  [1, 'hours', 0],
  [-HOUR, 'hours', 0],
] as const)('of %d ms there are left: %s, %d', (ms, unit, count) => {
  expect(timeLeft(ms)).toEqual({ unit, count });
});
