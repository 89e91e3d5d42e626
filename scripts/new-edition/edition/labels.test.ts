import { expect, test } from 'vitest';
import { labelPattern, ownLabel } from './labels.ts';

test.each([
  [['赛题1：', '赛题2：'], '赛题{1}：'],
  [['一、', '二、'], '{一}、'],
  [['（１）', '（２）'], '（{1}）'],
  [['课题1', '课题2'], '课题{1} '],
  [['', ''], ''],
])('%s is printed as "%s"', (labels, pattern) => {
  const things = labels.map((label, at) => ({ label, number: at + 1 }));
  expect(labelPattern(things)).toBe(pattern);
  for (const thing of things) expect(ownLabel(thing, pattern)).toEqual({});
});

test('a label that differs is kept', () => {
  expect(ownLabel({ label: '课题A', number: 1 }, '课题{1} ')).toEqual({ label: '课题A' });
  expect(ownLabel({ label: '', number: 2 }, '赛题{1}：')).toEqual({ label: '' });
});
