import { describe, expect, it } from 'vitest';
import { strangeCharacters } from './characters.ts';

const codes = (text: string) => strangeCharacters(text).map(({ found }) => /U\+[0-9A-F]+/.exec(found)?.[0]);

describe('strangeCharacters', () => {
  it.each([
    'plain\ttext\n',
    '2026年“数据要素×”大赛　辽宁分赛——（一）……',
    'naïve café — “quoted”, it’s 5 °C',
    '𠮷野家 🏆',
  ])('finds nothing in %j', (text) => {
    expect(strangeCharacters(text)).toEqual([]);
  });

  it.each([
    '\uFFFD',
    ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u3164', '\uFE0F'],
    ...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
    ...['\u200E', '\u200F', '\u061C'],
    ...['\0', '\b', '\u001B', '\u007F', '\u0085', '\r', '\u2028', '\u2029'],
    ...['\uE000', '\u{F0000}', '\uFFFE', '\uD800'],
    ...['\u00A0', '\u2003', '\u202F'],
    ...['\u2F08', '\u2EDD', '\uF900'],
  ])('finds %j', (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    expect(codes(`甲${character}b`)).toEqual([`U+${code}`]);
  });

  it('says where, by which name, between which words, how often and what to do', () => {
    expect(strangeCharacters('甲\n数\u200B据 a\u200Bb')).toEqual([
      {
        line: 2,
        found: 'has U+200B, a zero-width space, in "数[U+200B]据 a[U+200B]b", 2 times in all',
        fix: 'delete it: type the words around it anew',
      },
    ]);
  });

  it('proposes the character for a radical', () => {
    expect(strangeCharacters('\u2F08口')[0]?.fix).toBe('type the character itself, 人');
  });
});
