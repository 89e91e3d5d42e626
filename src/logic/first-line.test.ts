import { expect, it } from 'vitest';
import { firstLine } from './first-line.ts';

it('leaves a short text as it is', () => {
  expect(firstLine('短。', 10)).toBe('短。');
});

it('cuts at the last mark of the second half, else at the limit', () => {
  expect(firstLine('聚焦港口，面向船舶、货物，全程监测', 14)).toBe('聚焦港口，面向船舶、货物…');
  expect(firstLine('一，二三四五六七八九十', 8)).toBe('一，二三四五六七…');
});
