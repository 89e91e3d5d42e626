import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { clauseWords, contains, normalize } from './clause-text.ts';

describe('normalize', () => {
  it.each([
    ['李 明\t电话\n０４３１', '李明电话0431'],
    ['全　角　空格', '全角空格'],
    ['（一）：，', '(一):,'],
    ['ＡＢＣ％', 'ABC%'],
    ['', ''],
  ])('writes %j as %j', (text, normalized) => {
    expect(normalize(text)).toBe(normalized);
  });
});

describe('contains', () => {
  it('overlooks white space and the width of characters', () => {
    expect(contains('联系人：李 明', '联系人:李明')).toBe(true);
    expect(contains('共3个\n赛题', '３ 个赛题')).toBe(true);
  });

  it('needs every character', () => {
    expect(contains('用图像数据', '用图象数据')).toBe(false);
  });
});

describe('clauseWords', () => {
  it('gives title and text of a clause', () => {
    expect(clauseWords(tinyCatalog, '4.publicity')).toEqual({
      title: '宣传展示',
      text: '宣传获奖项目，不得以赛事名义收费。',
      whole: '宣传展示\n宣传获奖项目，不得以赛事名义收费。',
    });
  });

  it('leaves the title empty where there is none', () => {
    expect(clauseWords(tinyCatalog, '3.4')).toMatchObject({ title: '', text: '决赛。4月2日上午，现场答辩。' });
  });

  it('leaves out our name for a clause', () => {
    expect(clauseWords(tinyCatalog, 'contacts.date').whole).not.toContain('成文日期');
  });

  it('gives title and brief of a topic', () => {
    expect(clauseWords(tinyCatalog, 'annex.2.1.2')).toMatchObject({
      title: '冷链温度监测',
      text: '用温度感知设备监测冷链，减少损耗。',
    });
  });

  it('is empty for a clause that is not there', () => {
    expect(clauseWords(tinyCatalog, 'nowhere.1')).toMatchObject({ title: '', text: '' });
  });
});
