import { describe, expect, it } from 'vitest';
import { nearestNames } from './nearest-names.ts';

const named = ['医疗卫生与药械', '养殖与渔业', '物流与供应链', 'Health care, medicines and devices', 'Materials'].map(
  (name) => ({ name }),
);

describe('the nearest names', () => {
  it.each([
    ['医药代表', ['医疗卫生与药械']],
    ['养鸡场的疫苗', ['养殖与渔业']],
    ['healthy material', ['Materials', 'Health care, medicines and devices']],
    ['ＨＥＡＬＴＨ', ['Health care, medicines and devices']],
    ['qwxz', []],
    ['', []],
  ])('to %j', (query, names) => {
    expect(nearestNames(query, named, 3).map(({ name }) => name)).toEqual(names);
  });

  it('are no more than asked for', () => {
    expect(nearestNames('物医养', named, 2)).toHaveLength(2);
  });
});
