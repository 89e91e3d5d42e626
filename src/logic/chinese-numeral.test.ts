import { describe, expect, it } from 'vitest';
import { chineseNumeral } from './chinese-numeral.ts';

describe('chineseNumeral', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('writes %i as %s', (number, numeral) => {
    expect(chineseNumeral(number)).toBe(numeral);
  });

  it.each([0, 100, 1.5, -1, NaN])('refuses %d', (number) => {
    expect(() => chineseNumeral(number)).toThrow(RangeError);
  });
});
