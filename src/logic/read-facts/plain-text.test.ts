import { describe, expect, it } from 'vitest';
import { anyText, property } from '../../../tests/property.ts';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['３月 １ 日', '3月1日'],
    ['2031 年　3 月', '2031年3月'],
    ['22 to 28 July', '22 to 28 July'],
    ['3月1日 — 20日', '3月1日—20日'],
    ['（一）：，', '(一):,'],
    ['①甲\n乙', '1甲\n乙'],
    ['㈠共５％', '(一)共5%'],
  ])('writes %j as %j', (text, plain) => {
    expect(plainText(text).plain).toBe(plain);
  });

  it('leads back to the words as they are', () => {
    const { plain, original } = plainText('㈠ 报 名：３月 １ 日。');
    const at = plain.indexOf('3月1日');
    expect(original(at, at + 4)).toEqual({ words: '３月 １ 日', at: 6 });
    expect(original(0, 3)).toEqual({ words: '㈠', at: 0 });
  });

  property('has a place in the original for every place in the copy', [anyText], (text) => {
    const { plain, original } = plainText(text);
    for (let at = 0; at < plain.length; at += 1) {
      const found = original(at, at + 1);
      expect(text.slice(found.at, found.at + found.words.length)).toBe(found.words);
      expect(found.words).not.toBe('');
    }
  });
});
