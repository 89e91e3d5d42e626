import { describe, expect, it } from 'vitest';
import { locateTerms, matchedRanges } from './highlight.ts';

const marked = (text: string, terms: string[]) =>
  matchedRanges(locateTerms(text), terms).map(([from, to]) => text.slice(from, to));

describe('marks', () => {
  it('join neighbouring pairs, and leave single characters alone', () => {
    expect(marked('基于隐私计算的数据流通', ['隐私', '私计', '计算', '数', '流通'])).toEqual(['隐私计算', '流通']);
  });

  it('cover whole words of any ending', () => {
    expect(marked('Drones for farming, and ETC数据', ['drone', 'farm', 'etc', '数据'])).toEqual([
      'Drones',
      'farming',
      'ETC数据',
    ]);
  });

  it('stand where they are after a letter that is longer when small', () => {
    expect(marked('İ数据', ['数据'])).toEqual(['数据']);
  });

  it('find nothing where nothing is', () => {
    expect(marked('数据', [])).toEqual([]);
    expect(marked('', ['数据'])).toEqual([]);
  });
});

it('marks cover what a text has between the characters of a word', () => {
  const text = '智\u200B能 农 业与A.I.和粮⻝';
  const found = matchedRanges(locateTerms(text), ['智能', '农业', 'ai', '粮食']);
  expect(found.map(([from, to]) => text.slice(from, to))).toEqual(['智\u200B能', '农 业', 'A.I', '粮⻝']);
});
