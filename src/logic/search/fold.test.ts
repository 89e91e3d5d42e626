import { describe, expect, it } from 'vitest';
import { fold, foldText } from './fold.ts';

describe('folding', () => {
  it.each([
    ['full width and blanks', 'ＥＴＣ　数据', 'etc 数据'],
    ['blanks around', '  CIM\t平台\n', 'cim 平台'],
    ['signs that are numbers', '①号', '1号'],
    ['zero-width spaces', '农\u200B业', '农业'],
    [
      'word joiners, byte order marks, soft hyphens, marks of direction',
      '农\u2060业\uFEFF数\u00AD据\u202E',
      '农业数据',
    ],
    ['selectors of variants', '葛\u{E0100}根\uFE00', '葛根'],
    ['blanks between single characters', '农 业', '农业'],
    ['blanks of any kind', '大\u3000模\u00A0型', '大模型'],
    ['a blank after a single character', '农 业数据', '农业数据'],
    ['a blank before a single character', '养老 院', '养老院'],
    ['radicals of PDFs', '粮⻝、⻘年、⻋、⻓', '粮食、青年、车、长'],
    ['radicals that NFKC knows', '⽓⾞', '气車'],
    ['full stops in acronyms', 'A.I. 与G.I.S.数据', 'ai 与gis数据'],
    ['blanks in acronyms', 'A I', 'ai'],
    ['both', 'A. I.', 'ai'],
    ['a blank after a digit', '5 G', '5g'],
    ['letters with marks', 'Ｃafe\u0301', 'café'],
  ])('undoes %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['农业 数据', 'open data', 'a plan', 'plan b c1', '3.5 km', 'www.example.org', 'v2 0'])(
    'leaves %j as it is',
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it('simplifies by the table', () => {
    expect(
      fold('醫療', new Map([...'醫医療疗'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]))),
    ).toBe('医疗');
  });

  it('knows where the characters stood', () => {
    const text = ' 农\u200B 业 A.I. ﬁn';
    const { folded, at } = foldText(text);
    expect(folded).toBe('农业 ai fin');
    expect(at).toHaveLength(folded.length);
    expect(text.slice(at[folded.indexOf('业')])).toBe('业 A.I. ﬁn');
    expect(text.slice(at[folded.indexOf('i')])).toBe('I. ﬁn');
    expect(text.slice(at[folded.indexOf('fin')])).toBe('ﬁn');
  });
});
