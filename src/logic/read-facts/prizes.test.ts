import { describe, expect, it } from 'vitest';
import { readPrizes } from './prizes.ts';

const prizes = (text: string, levels?: string[]) =>
  readPrizes(text, levels).map(({ level, count = '-', money }) =>
    [level, count, money].filter((each) => each !== undefined).join(' '),
  );

describe('readPrizes', () => {
  it.each([
    ['一等奖1名、奖金10万元；二等奖2名，各3万元。', ['一等奖 1 100000', '二等奖 2 30000']],
    ['设一等奖1个', ['一等奖 1']],
    ['金色赛道设一等奖 1 名、二等奖 2 名、三等奖 4 名', ['一等奖 1', '二等奖 2', '三等奖 4']],
    ['特等奖壹名，优秀奖若干', ['特等奖 1', '优秀奖 -']],
    ['每个赛题设优胜奖1名，奖金1万元', ['优胜奖 1 10000']],
    ['企业组、高校组分别设一等奖2名，奖金共10万元', ['一等奖 2 50000']],
    ['最佳商业价值奖1名，奖金1万元', ['最佳商业价值奖 1 10000']],
    ['一、二、三等奖各1名', ['一等奖 1', '二等奖 1', '三等奖 1']],
    ['一二等奖各两名', ['一等奖 2', '二等奖 2']],
    [
      '一等奖、二等奖和三等奖各1名，奖金分别为10万元、5万元、3万元',
      ['一等奖 1 100000', '二等奖 1 50000', '三等奖 1 30000'],
    ],
    ['一、二、三等奖分别1名、2名、3名', ['一等奖 1', '二等奖 2', '三等奖 3']],
    ['设1个一等奖、2个二等奖', ['一等奖 1', '二等奖 2']],
    ['评出3个金奖和5个银奖', ['金奖 3', '银奖 5']],
    ['设一等奖、二等奖和优秀奖', ['一等奖 -', '二等奖 -', '优秀奖 -']],
    ['一等奖奖励10万元', ['一等奖 - 100000']],
    ['数智先锋奖3名', ['数智先锋奖 3']],
    ['一等奖 | 1 | 10万元\n二等奖 | 2 | 5万元', ['一等奖 1 100000', '二等奖 2 50000']],
    ['一等奖2名（每名3万元，共6万元）', ['一等奖 2 30000']],
    ['冠军1名，亚军2名', ['冠军 1', '亚军 2']],
    ['一等奖1名二等奖2名', ['一等奖 1', '二等奖 2']],
  ])('reads the prizes of "%s"', (text, expected) => {
    expect(prizes(text)).toEqual(expected);
  });

  it.each(['对获奖项目颁发奖牌', '奖项设置', '颁奖仪式', '获奖团队3个', '给予奖励1万元', '总奖金30万元', '奖学金5名'])(
    'finds no prize in "%s"',
    (text) => {
      expect(prizes(text)).toEqual([]);
    },
  );

  it('knows the names of levels that it is told', () => {
    expect(prizes('乘数之星奖项', ['乘数之星'])).toEqual(['乘数之星 -']);
  });

  it('gives the words with number and amount', () => {
    const text = '共设 一等奖 1 名，奖金10万元；';
    expect(readPrizes(text)).toEqual([
      { words: '一等奖 1 名，奖金10万元', at: 3, level: '一等奖', count: 1, money: 100_000 },
    ]);
  });
});

it.each(['设优秀奖不超过10名', '优秀奖至多10名', '优秀奖10名左右', '优秀奖约10名'])(
  'takes a bound for no number: %s',
  (text) => {
    const [prize, ...others] = readPrizes(text);
    expect([prize?.level, prize?.count, others]).toEqual(['优秀奖', undefined, []]);
  },
);
