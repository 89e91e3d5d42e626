import { expect, it } from 'vitest';
import { around } from './neighbours.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f'];

it.each([
  [0, ['a', 'b', 'c']],
  [1, ['a', 'b', 'c']],
  [3, ['c', 'd', 'e']],
  [5, ['d', 'e', 'f']],
  [-1, ['a', 'b', 'c']],
])('shows the items next to the one at %i', (at, shown) => {
  expect(around(items, at, 3)).toEqual(shown);
});

it('shows all where they are few', () => {
  expect(around(items, 5, 6)).toEqual(items);
  expect(around(items, 2, 100)).toEqual(items);
});
