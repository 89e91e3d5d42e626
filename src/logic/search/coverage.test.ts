import { describe, expect, it } from 'vitest';
import { coverage, isShort } from './coverage.ts';

const has = (terms: string[], aliases: string[] = []) => ({ terms, aliases });
const all = () => 1;

describe('what a topic accounts for of a query', () => {
  it.each([
    ['彩票预测', has(['预测']), 0.5],
    ['彩票', has(['彩', '票']), 0],
    ['网约车司机', has([], ['网约车']), 0.6],
    ['外卖', has([], ['外卖骑手']), 1],
    ['wedding planner', has(['planner']), 0.5],
    ['fligth delays', has(['flight', 'delai']), 1],
    ['etc 数据', has(['etc']), 0.5],
    ['', has([]), 1],
  ])('%s: %j', (query, match, share) => {
    expect(coverage(query, match, all)).toBeCloseTo(share);
  });

  it('leaves out what tells nothing', () => {
    const weigh = (term: string) => (term === '预测' || term === 'data' ? null : 0.9);
    expect(coverage('彩票预测', has(['预测']), weigh)).toBe(0);
    expect(coverage('预测', has(['预测']), weigh)).toBe(1);
    expect(coverage('etc data', has(['etc', 'data']), weigh)).toBeCloseTo(0.9);
  });

  it.each([
    ['网约车司机', true],
    ['我们想做一个预测降雨的平台', false],
    ['flight delay prediction', true],
    ['how do we predict flight delays', false],
  ])('%s is short: %s', (query, short) => {
    expect(isShort(query)).toBe(short);
  });
});
