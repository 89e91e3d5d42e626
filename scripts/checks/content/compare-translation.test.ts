import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../../src/model/glossary.ts';
import { compareTerms, compareTranslation } from './compare-translation.ts';

const rules = (chinese: string, english: string) =>
  compareTranslation(chinese, english).map(({ rule, words }) => `${rule} ${words}`);

describe('compareTranslation', () => {
  it.each([
    ['报名。6月22日—7月18日，设奖30名，不少于30%。', 'Registration. From 22 June to 18 July; 30 prizes, at least 30%.'],
    ['电话024-83988827。', 'Telephone: 024-83988827.'],
    ['建设CIM平台，见https://example.org/a。', 'Build a CIM platform; see https://example.org/a.'],
    ['甲。乙。', 'One. Two. Three.'],
    [
      '单位须具备资格，不得重复参赛，可享有支持，鼓励创新。',
      'An entrant shall be qualified, shall not enter twice, may enjoy support and is encouraged to innovate.',
    ],
    ['申请须知见附件', 'Notes for applicants are annexed'],
  ])('finds nothing in a faithful translation: %s', (chinese, english) => {
    expect(rules(chinese, english)).toEqual([]);
  });

  it.each([
    ['a missing number', '不超过5人。', 'A few people at most.', 'numbers 5'],
    ['a changed number', '不超过5人。', 'No more than 6 people.', 'numbers 6'],
    [
      'a number that was said once instead of twice',
      '每队1个项目、1个赛题。',
      '1 project and topic for each team.',
      'numbers 1',
    ],
    ['a missing per cent sign', '不少于30%。', 'No less than 30.', 'numbers 30%'],
    ['a changed month', '7月18日截止。', 'Closes on 18 June.', 'numbers July'],
    ['a changed telephone number', '电话024-83988827。', 'Telephone: 024-83988828.', 'numbers 83988828'],
    ['a missing abbreviation', '建设CIM平台。', 'Build a city platform.', 'latin CIM'],
    ['a changed address', '见https://example.org/a。', 'See https://example.org/b.', 'latin https://example.org/a'],
    [
      'half a text',
      '聚焦海量多源科学数据的汇聚与治理，推动重大科技基础设施和重大科技项目产生的科学数据有序开放共享。',
      'Pool scientific data.',
      'length 0.5',
    ],
    ['a lost item of a list', '甲\n乙', 'One', 'lines 1'],
    ['a dropped sentence', '甲。乙。', 'One.', 'sentences 1'],
    ['sentences made up', '甲。', 'One. Two. Three. Four.', 'sentences 4'],
    ['可 rendered as must', '可参与赛道。', 'They must enter the track.', 'modality must'],
    ['须 rendered as may', '单位须具备资格。', 'An entrant may be qualified.', 'modality shall'],
    ['不得 rendered as a recommendation', '不得重复参赛。', 'Entering twice is not advised.', 'modality shall not'],
    ['鼓励 left out', '鼓励联合参赛。', 'Joint entries are possible.', 'modality encourage'],
  ])('finds %s', (_, chinese, english, difference) => {
    expect(rules(chinese, english)).toContain(difference);
  });
});

describe('compareTerms', () => {
  const entry = (term: string, en: string, variants: string[] = []): GlossaryEntry => ({ id: 'x', term, en, variants });
  const terms = (chinese: string, english: string, ...glossary: GlossaryEntry[]) =>
    compareTerms(chinese, english, glossary).map(({ words }) => words);

  it('finds a term that has none of its renderings', () => {
    expect(terms('隐私计算', 'secret sums', entry('隐私计算', 'privacy-preserving computation'))).toEqual(['隐私计算']);
  });

  it('takes the main rendering and the others, in every form', () => {
    expect(terms('画像', 'Profiling users', entry('画像', 'profile'))).toEqual([]);
    expect(terms('赋能', 'to support it', entry('赋能', 'empower', ['support']))).toEqual([]);
    expect(terms('三医', 'the “three medical” systems', entry('三医', 'three medical systems'))).toEqual([]);
  });

  it('does not take a part of a word for a rendering', () => {
    expect(terms('智能化', 'smartphones', entry('智能化', 'smart'))).toEqual(['智能化']);
  });

  it('does not look for a term inside a longer one', () => {
    const glossary = [entry('数据', 'data'), entry('大数据', 'big data')];
    expect(terms('大数据', 'lots of it', ...glossary)).toEqual(['大数据']);
  });
});
