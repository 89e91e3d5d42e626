import { expect, it } from 'vitest';
import { trackColour } from './track-colour.ts';

it('gives each track a colour, and starts again when they are used up', () => {
  expect([1, 2, 11, 12, 23].map((number) => trackColour({ number }))).toEqual([1, 2, 11, 1, 1]);
});
