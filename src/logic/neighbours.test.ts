import { expect, it } from 'vitest';
import { neighbours } from './neighbours.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f'];

it.each([
  [0, ['a', 'b', 'c']],
  [1, ['a', 'b', 'c']],
  [3, ['c', 'd', 'e']],
  [5, ['d', 'e', 'f']],
  [-1, ['a', 'b', 'c']],
])('shows the items next to the one at %i', (at, shown) => {
  expect(neighbours(items, at, 3)).toEqual(shown);
});

it('shows all where they are few', () => {
  expect(neighbours(items, 5, 6)).toEqual(items);
  expect(neighbours(items, 2, 100)).toEqual(items);
});
