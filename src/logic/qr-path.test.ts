import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

it('draws neighbours in a row as one rectangle and light modules not at all', () => {
  expect(
    qrPath([
      [true, true, false],
      [false, false, false],
      [false, true, true],
    ]),
  ).toBe('M0 0h2v1h-2zM1 2h2v1h-2z');
});
