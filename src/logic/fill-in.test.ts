import { expect, it } from 'vitest';
import { fillIn } from './fill-in.ts';

it('puts words where their placeholders stand', () => {
  expect(fillIn('{count} of {total}: {name}', { count: 0, total: 5, name: '{count}' })).toBe('0 of 5: {count}');
});

it('leaves a placeholder without words', () => {
  expect(fillIn('{count} {other}', { count: 1 })).toBe('1 {other}');
});
