import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([
  [0, '1 kB'],
  [1_499, '1 kB'],
  [12_600, '13 kB'],
  [1_234_567, '1,235 kB'],
])('writes %i bytes as %s', (bytes, words) => {
  expect(fileSize(bytes, 'en')).toBe(words);
});
