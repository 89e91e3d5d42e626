import { describe, expect, it } from 'vitest';
import { countsIn, telephonesIn, webAddressesIn } from './facts-in-text.ts';

describe('countsIn', () => {
  it.each([
    ['11个赛道、115个赛题', ['tracks 11', 'topics 115']],
    ['十一个赛道', ['tracks 11']],
    ['eleven tracks and 115 topics', ['tracks 11', 'topics 115']],
    ['34 places, 87 prizes', ['prizes 87', 'places 34']],
    ['不超过5人，公示7天，不少于30%', ['people 5', 'days 7', 'share 30']],
    ['5 representatives, 7 days, 30 per cent', ['people 5', 'days 7', 'share 30']],
    ['7月18日，44 pixels，WCAG 2.2，400%', ['share 400']],
    ['赛题、赛道 and topics', []],
  ])('finds what "%s" counts', (text, counts) => {
    expect(countsIn(text).map(({ of, number }) => `${of} ${String(number)}`)).toEqual(counts);
  });
});

describe('telephonesIn', () => {
  it.each([
    ['024—83988827 或 024-83988582', ['02483988827', '02483988582']],
    ['+86 24 83988827', ['83988827']],
    ['13812345678, 400-123-4567', ['13812345678', '4001234567']],
    ['GB/T 37668, 2026-07-18, 115', []],
  ])('finds the numbers of "%s"', (text, digits) => {
    expect(telephonesIn(text).map((each) => each.digits)).toEqual(digits);
  });
});

describe('webAddressesIn', () => {
  it('finds addresses without what follows them', () => {
    expect(webAddressesIn('见https://a.gov.cn/x/y。(https://b.example/), dexc.ln.gov.cn/z')).toEqual([
      'https://a.gov.cn/x/y',
      'https://b.example/',
      'dexc.ln.gov.cn/z',
    ]);
  });
});
