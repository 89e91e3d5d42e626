import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { clauseWords, contains, containsNumber, normalize, standsAlone } from './clause-text.ts';

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

describe('standsAlone', () => {
  const list = '指导单位：吉林省数据局、吉林省农业厅。';

  it.each(['吉林省数据局', '吉林省农业厅', '指导单位'])('finds %s next to punctuation', (words) => {
    expect(standsAlone(list, words)).toBe(true);
  });

  it.each(['林省数据局', '吉林省数据', '林省农业厅', '吉林省农业', '数据', '导单位', '指导单'])(
    'does not find %s, which lost a character',
    (words) => {
      expect(standsAlone(list, words)).toBe(false);
    },
  );

  it('finds words at the ends of the text', () => {
    expect(standsAlone('吉林省数据局', '吉林省数据局')).toBe(true);
  });

  it('takes a line break for an end', () => {
    expect(standsAlone('吉林省数据局\n吉林省农业厅', '吉林省数据局')).toBe(true);
    expect(standsAlone('吉林省数据局\n吉林省农业厅', '吉林省农业厅')).toBe(true);
    expect(standsAlone('吉林省数据局\n吉林省农业厅', '林省农业厅')).toBe(false);
  });

  it.each(['的', '等', '和', '由', '以'])('takes %s for an end', (particle) => {
    expect(standsAlone(`${particle}数据局${particle}`, '数据局')).toBe(true);
  });

  it('takes punctuation of the words themselves for an end', () => {
    expect(standsAlone('设一等奖1名。获奖项目', '设一等奖1名。')).toBe(true);
    expect(standsAlone('设一等奖1名。获奖项目', '一等奖1名。')).toBe(false);
  });

  it('looks on where the words are first a part of longer ones', () => {
    expect(standsAlone('数据局长由数据局任命', '数据局')).toBe(false);
    expect(standsAlone('数据局长。数据局。', '数据局')).toBe(true);
  });

  it('overlooks white space and the width of characters', () => {
    expect(standsAlone('（吉林省 数据局）', '吉林省数据局')).toBe(true);
    expect(standsAlone('，ＡＢ公司，', 'AB公司')).toBe(true);
  });

  it('does not find what is not there', () => {
    expect(standsAlone(list, '吉林省教育厅')).toBe(false);
    expect(standsAlone('', '吉林省教育厅')).toBe(false);
  });
});

describe('containsNumber', () => {
  it.each([
    ['设一等奖1名', 1],
    ['共１０个赛题', 10],
    ['3', 3],
    ['13人，3天', 3],
    ['不少于50%', 50],
  ])('finds in %s the number %i', (text, number) => {
    expect(containsNumber(text, number)).toBe(true);
  });

  it.each([
    ['公示10天', 1],
    ['公示10天', 0],
    ['共115个赛题', 11],
    ['公示三天', 3],
    ['', 1],
  ])('does not find in "%s" the number %i', (text, number) => {
    expect(containsNumber(text, number)).toBe(false);
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
