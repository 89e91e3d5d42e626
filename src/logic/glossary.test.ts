import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from './catalog.ts';
import { clausesWithTerm, termsIn } from './glossary.ts';

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

describe('clausesWithTerm', () => {
  const catalog = createCatalog({ ...tinyCatalog, glossary: ['果园', '苹果园', '赛题', '子赛道'].map(entry) });

  it('finds a term in clauses, tracks and topics, in the order of the notice', () => {
    expect(clausesWithTerm(catalog, '果园')).toEqual(['3.1', '4.orchards', 'annex.1']);
    expect(clausesWithTerm(catalog, '苹果园')).toEqual(['annex.1.1']);
  });

  it('finds nothing for a word that the notice does not have', () => {
    expect(clausesWithTerm(catalog, '子赛道')).toEqual([]);
  });
});
