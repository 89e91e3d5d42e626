import { expect, it } from 'vitest';
import { fillIn, fillInAll } from './fill-in.ts';

it('puts words where their placeholders stand', () => {
  expect(fillIn('{count} of {total}: {name}', { count: 0, total: 5, name: '{count}' })).toBe('0 of 5: {count}');
});

it('leaves a placeholder without words', () => {
  expect(fillIn('{count} {other}', { count: 1 })).toBe('1 {other}');
});

it('fills in every text of a record', () => {
  const record = { id: 'a', texts: [{ en: '{most-people} people', 'zh-CN': null }], number: 1 };
  expect(fillInAll(record, { 'most-people': 5 })).toEqual({
    ...record,
    texts: [{ en: '5 people', 'zh-CN': null }],
  });
});
