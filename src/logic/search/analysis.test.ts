import { describe, expect, it } from 'vitest';
import { fold, isSingle, pairs, runs, terms } from './analysis.ts';

describe('folding', () => {
  it.each([
    ['ＥＴＣ　数据', 'etc 数据'],
    ['  CIM\t平台\n', 'cim 平台'],
    ['①号', '1号'],
  ])('%j is searched as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('simplifies by the table', () => {
    expect(
      fold(
        '醫療',
        new Map([
          ['醫', '医'],
          ['療', '疗'],
        ]),
      ),
    ).toBe('医疗');
  });
});

describe('terms', () => {
  it('are stems of words, and pairs and single characters of Chinese', () => {
    expect(terms('drones 农业')).toEqual(['drone', '农业', '农', '业']);
    expect(terms('farming farms')).toEqual(['farm', 'farm']);
  });

  it('part letters from Chinese without a space between', () => {
    expect(runs('12345热线etc数据')).toEqual(['12345', '热线', 'etc', '数据']);
  });

  it('take nothing from punctuation, emoji, lone surrogates or marks of direction', () => {
    expect(terms('！？🐷\uD83D\u202E.*+?^${}()|[]\\')).toEqual([]);
  });

  it('do not break characters beyond the basic plane', () => {
    expect(pairs('𠮷野家')).toEqual(['𠮷野', '野家']);
    expect(isSingle('𠮷')).toBe(true);
    expect(isSingle('a')).toBe(false);
  });
});
