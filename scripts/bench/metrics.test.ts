import { expect, it } from 'vitest';
import { figuresBy, figuresOf, percentile } from './metrics.ts';

const judged = { query: '港口', language: 'zh', kind: 'sector', grades: { a: 3, b: 1 } };

it('gives the ideal order full marks', () => {
  expect(figuresOf([{ judged, found: ['a', 'b', 'c'] }])).toEqual({
    queries: 1,
    ndcg10: 1,
    mrr10: 1,
    recall10: 1,
    zeroRate: 0,
  });
});

it('discounts by rank, and counts as an answer only what has grade 2 or more', () => {
  const { ndcg10, mrr10, recall10 } = figuresOf([{ judged, found: ['b', 'a'] }]);
  // Gains 1 and 7: (1 / log2 2 + 7 / log2 3) / (7 / log2 2 + 1 / log2 3).
  expect(ndcg10).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 10);
  expect(mrr10).toBe(0.5);
  expect(recall10).toBe(1);
});

it('looks at ten results', () => {
  const found = [...Array.from({ length: 10 }, (_, at) => `x${String(at)}`), 'a', 'b'];
  expect(figuresOf([{ judged, found }])).toMatchObject({ ndcg10: 0, mrr10: 0, recall10: 0, zeroRate: 0 });
});

it('tells queries without results, and figures by property', () => {
  const answers = [
    { judged, found: [] },
    { judged: { ...judged, language: 'en' }, found: ['a'] },
  ];
  expect(figuresOf(answers).zeroRate).toBe(0.5);
  expect(Object.keys(figuresBy(answers, 'language'))).toEqual(['en', 'zh']);
  expect(figuresBy(answers, 'language')['zh']?.zeroRate).toBe(1);
});

it('finds percentiles', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(values, 0.5)).toBe(51);
  expect(percentile(values, 0.95)).toBe(96);
  expect(percentile([], 0.5)).toBe(0);
});
