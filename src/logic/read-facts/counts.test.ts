import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { property } from '../../../tests/property.ts';
import { countsOf, hasNumber, readCounts } from './counts.ts';

const counts = (text: string) => readCounts(text).map(({ number, unit, of }) => [number, unit, of].join(' '));

describe('readCounts', () => {
  it.each([
    ['1名', ['1 名 ']],
    ['设２ 项', ['2 项 ']],
    ['34个项目，晋级', ['34 个 项目']],
    ['不超过5人', ['5 人 ']],
    ['至少1人，人数不限', ['1 人 ']],
    ['人数为3-5人', ['3 人 ', '5 人 ']],
    ['3至5名队员', ['3 名 队员', '5 名 队员']],
    ['不少于30%', ['30 % ']],
    ['百分之三十', ['30 % ']],
    ['公示7天，公示7日', ['7 天 ', '7 日 ']],
    ['5个工作日', ['5 个工作日 ']],
    ['两名指导教师', ['2 名 指导教师']],
    ['十一个赛道', ['11 个 赛道']],
    ['1.5万元', ['1.5 万元 ']],
    ['500字以内', ['500 字 以内']],
    ['12赛道', ['12  赛道']],
    ['推荐20余个项目', ['20 个 项目']],
  ])('reads what "%s" counts', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    '7月18日',
    '2031年3月',
    '22—28日',
    '第3条',
    '9时',
    '一等奖',
    '版本1.2.3',
    '一带一路',
    '三大任务',
    '0431-0000001',
  ])('finds no count in "%s"', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it('says where the words stand', () => {
    const [count] = readCounts('限报 ２ 个项目。');
    expect(count).toMatchObject({ words: '２ 个项目', at: 3 });
  });

  property(
    'reads any number with any measure',
    [fc.nat(9999), fc.constantFrom('个', '名', '项', '人', '%')],
    (number, unit) => {
      expect(readCounts(`共${String(number)}${unit}。`)).toMatchObject([{ number, unit }]);
    },
  );
});

const THINGS = [
  { of: 'tracks', words: ['赛道', 'tracks', 'track'] },
  { of: 'topics', words: ['赛题', 'topics'] },
  { of: 'prizes', words: ['奖', 'prizes'] },
  { of: 'people', words: ['人', '名', '位', 'people', 'representatives'] },
  { of: 'days', words: ['天', '日', '个工作日', 'days', 'working days'] },
  { of: 'share', words: ['%', 'per cent'] },
] as const;

describe('countsOf', () => {
  it.each([
    ['11个赛道、115个赛题', ['tracks 11', 'topics 115']],
    ['十一个赛道', ['tracks 11']],
    ['eleven tracks and 115 topics', ['tracks 11', 'topics 115']],
    ['34 places, 87 prizes', ['prizes 87']],
    ['不超过5人，公示7天，不少于30%', ['people 5', 'days 7', 'share 30']],
    ['5 representatives, 7 working days, 30 per cent', ['people 5', 'days 7', 'share 30']],
    ['7月18日，44 pixels，WCAG 2.2，400%', ['share 400']],
    ['赛题、赛道 and topics', []],
  ])('finds what "%s" counts', (text, expected) => {
    expect(countsOf(text, THINGS).map(({ of, number }) => `${of} ${String(number)}`)).toEqual(expected);
  });

  it('ends the words with the thing', () => {
    const words = countsOf('共11个赛道分别评审，eleven tracks of it', THINGS).map((count) => count.words);
    expect(words).toEqual(['11个赛道', 'eleven tracks']);
  });
});

describe('hasNumber', () => {
  it.each([
    ['设一等奖1名', 1],
    ['共１０个赛题', 10],
    ['3', 3],
    ['13人，3天', 3],
    ['不少于50%', 50],
    ['十一个赛道', 11],
    ['2,000元', 2000],
  ])('finds in %s the number %i', (text, number) => {
    expect(hasNumber(text, number)).toBe(true);
  });

  it.each([
    ['公示10天', 1],
    ['公示10天', 0],
    ['共115个赛题', 11],
    ['一等奖', 1],
    ['', 1],
  ])('does not find in "%s" the number %i', (text, number) => {
    expect(hasNumber(text, number)).toBe(false);
  });
});

it('tells a number from a bound, a guess and an end of a range', () => {
  const exact = (text: string) => readCounts(text).map(({ number, isExact }) => [number, isExact]);
  expect(exact('推荐20个项目')).toEqual([[20, true]]);
  for (const text of ['不超过20个项目', '至少20个项目', '约20个项目', '20余个项目', '20个左右'])
    expect(exact(text)).toEqual([[20, false]]);
  expect(exact('3-5人')).toEqual([
    [3, false],
    [5, false],
  ]);
});
