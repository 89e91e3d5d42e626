import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { property } from '../../../tests/property.ts';
import { readMoney } from './money.ts';

const money = (text: string) => readMoney(text).map(({ yuan }) => String(yuan));

describe('readMoney', () => {
  it.each([
    ['奖金10万元', ['100000']],
    ['1.5万元', ['15000']],
    ['1.15 万元', ['11500']],
    ['1000元', ['1000']],
    ['2,000元', ['2000']],
    ['２，０００元', ['2000']],
    ['人民币5万元整', ['50000']],
    ['¥300元', ['300']],
    ['￥50,000', ['50000']],
    ['伍万元', ['50000']],
    ['三十五万元', ['350000']],
    ['两千元', ['2000']],
    ['3千元', ['3000']],
    ['1亿元', ['100000000']],
    ['每个1万元', ['10000']],
    ['各2万元', ['20000']],
    ['每个项目奖励1万元', ['10000']],
    ['各奖励3万元', ['30000']],
    ['1—3万元', ['10000', '30000']],
    ['5000元至1万元', ['5000', '10000']],
    ['奖金10万、5万', ['100000']],
    ['总奖金50万元，其中一等奖10万元', ['500000', '100000']],
  ])('reads the money of "%s"', (text, expected) => {
    expect(money(text)).toEqual(expected);
  });

  it.each(['数据要素', '奖金（万元）：', '3元素', '10万条数据', '用户10万', '100美元', '多元化', '二元数据'])(
    'finds no money in "%s"',
    (text) => {
      expect(money(text)).toEqual([]);
    },
  );

  it('says where the words stand', () => {
    expect(readMoney('奖金人民币 5 万元整。')).toEqual([{ words: '人民币 5 万元整', at: 2, yuan: 50_000 }]);
  });

  property('reads any amount, with thousands or in 万元', [fc.integer({ min: 1, max: 99_999_999 })], (yuan) => {
    expect(readMoney(`奖金${yuan.toLocaleString('en')}元`)).toMatchObject([{ yuan }]);
    expect(readMoney(`奖金${String(yuan)}万元`)).toMatchObject([{ yuan: yuan * 10_000 }]);
  });
});
