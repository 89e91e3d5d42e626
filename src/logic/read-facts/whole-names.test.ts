import { describe, expect, it } from 'vitest';
import { hasName } from './whole-names.ts';

describe('hasName', () => {
  const list = '指导单位：吉林省数据局、吉林省农业厅。';

  it.each(['吉林省数据局', '吉林省农业厅', '指导单位'])('finds %s next to punctuation', (words) => {
    expect(hasName(list, words)).toBe(true);
  });

  it.each(['林省数据局', '吉林省数据', '林省农业厅', '吉林省农业', '数据', '导单位', '指导单'])(
    'does not find %s, which lost a character',
    (words) => {
      expect(hasName(list, words)).toBe(false);
    },
  );

  it.each([
    '由甲市经济和信息化局负责',
    '会同甲市经济和信息化局制定',
    '报甲市经济和信息化局审核',
    '甲市经济和信息化局 另行通知',
    '根据甲市经济和信息化局的要求',
  ])('finds the name, and no less, in "%s"', (text) => {
    expect(hasName(text, '甲市经济和信息化局')).toBe(true);
    expect(hasName(text, '市经济和信息化局')).toBe(false);
    expect(hasName(text, '甲市经济和信息化')).toBe(false);
  });

  it('does not take the first character of a name for a particle before it', () => {
    expect(hasName('由经济和信息化局负责', '经济和信息化局')).toBe(true);
    expect(hasName('由经济和信息化局负责', '济和信息化局')).toBe(false);
    expect(hasName('评审委员会负责', '评审委员')).toBe(false);
  });

  it.each([
    ['报名时间为3月', '报名'],
    ['报名自3月1日', '报名'],
    ['高校组团队须盖章', '高校组'],
    ['现代农业赛道获奖项目', '现代农业赛道'],
  ])('finds in "%s", before any other word, %s, and no less', (text, name) => {
    expect(hasName(text, name)).toBe(true);
    expect(hasName(text, name.slice(0, -1))).toBe(false);
  });

  it('takes the ends of the text and line breaks for ends', () => {
    expect(hasName('吉林省数据局', '吉林省数据局')).toBe(true);
    expect(hasName('吉林省数据局\n吉林省农业厅', '吉林省数据局')).toBe(true);
    expect(hasName('吉林省数据局\n吉林省农业厅', '吉林省农业厅')).toBe(true);
    expect(hasName('吉林省数据局\n吉林省农业厅', '林省农业厅')).toBe(false);
  });

  it('takes punctuation of the words themselves for an end', () => {
    expect(hasName('设一等奖1名。获奖项目', '设一等奖1名。')).toBe(true);
  });

  it('looks on where the words are first a part of longer ones', () => {
    expect(hasName('数据局长讲话', '数据局')).toBe(false);
    expect(hasName('数据局长由数据局任命', '数据局')).toBe(true);
    expect(hasName('数据局长。数据局。', '数据局')).toBe(true);
  });

  it('overlooks white space and the width of characters', () => {
    expect(hasName('（吉林省 数据局）', '吉林省数据局')).toBe(true);
    expect(hasName('，ＡＢ公司，', 'AB公司')).toBe(true);
  });

  it('does not find what is not there', () => {
    expect(hasName(list, '吉林省教育厅')).toBe(false);
    expect(hasName(list, '')).toBe(false);
  });
});
