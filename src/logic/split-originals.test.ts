import { describe, expect, it } from 'vitest';
import { splitOriginals } from './split-originals.ts';

describe('splitOriginals', () => {
  it.each([
    ['no words in quotation marks', ['no words in quotation marks']],
    ['a “word” of ours', ['a “word” of ours']],
    ['named “2031年‘数据’大赛” (ours: A) and “赛”.', ['named “', '2031年‘数据’大赛', '” (ours: A) and “', '赛', '”.']],
  ])('cuts %s', (text, pieces) => {
    expect(splitOriginals(text)).toEqual(pieces);
  });
});
