import { describe, expect, it } from 'vitest';
import { conflictLine } from './conflict-marks.ts';

describe('conflictLine', () => {
  it.each([
    ['a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n', 2],
    ['<<<<<<<\nb\n', 1],
    ['a\nb\n>>>>>>> 1a2b3c (Correct it)\n', 3],
    ['a\n||||||| base\n', 2],
  ])('finds the first mark of %j', (text, line) => {
    expect(conflictLine(text)).toBe(line);
  });

  it.each(['Title\n=======\n', '> quoted\n', '  <<<<<<< HEAD', '<<<<<<<< eight', 'a >>>>>>> b', '| a | b |'])(
    'finds none in %j',
    (text) => {
      expect(conflictLine(text)).toBeNull();
    },
  );
});
