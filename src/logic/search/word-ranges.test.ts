import { describe, expect, it } from 'vitest';
import { wordRanges } from './word-ranges.ts';

const found = (text: string, words: string[]) => wordRanges(text, words).map(([from, to]) => text.slice(from, to));

describe('where words stand in a text', () => {
  it.each([
    ['我们是物流公司，有两百辆货车。', ['货车', '物流公司'], ['物流公司', '货车']],
    ['货车和货车', ['货车'], ['货车', '货车']],
    ['物流公司', ['物流', '物流公司'], ['物流公司']],
    ['Ｇｐｓ 和 GPS', ['gps'], ['Ｇｐｓ', 'GPS']],
    ['Ships, a ship and friendship', ['ship'], ['Ships', 'ship']],
    ['car, cargo', ['car'], ['car']],
    ['C++ (and c)', ['c++'], ['C++']],
    ['什么都没有', [], []],
    ['什么都没有', [''], []],
  ])('%s: %j are %j', (text, words, ranges) => {
    expect(found(text, words)).toEqual(ranges);
  });
});
