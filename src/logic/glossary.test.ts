import { describe, expect, it } from 'vitest';
import { termsIn } from './glossary.ts';

const entry = (term: string) => ({ id: 'x', term, en: 'x', variants: [] });
const terms = (text: string, ...all: string[]) => termsIn(text, all.map(entry)).map(({ term }) => term);

describe('termsIn', () => {
  it('finds the terms that stand in a text', () => {
    expect(terms('用隐私计算保护数据', '隐私计算', '数据', '区块链')).toEqual(['隐私计算', '数据']);
  });

  it('does not find a term that only stands inside a longer one', () => {
    expect(terms('汇聚大数据', '数据', '大数据')).toEqual(['大数据']);
  });

  it('finds both where each stands by itself', () => {
    expect(terms('大数据与数据', '数据', '大数据')).toEqual(['大数据', '数据']);
  });
});
