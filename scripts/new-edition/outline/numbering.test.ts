import { expect, test } from 'vitest';
import { lineNumber } from './numbering.ts';

test.each([
  ['第一章 总则', '第一章', 'chapter', 1, '总则'],
  ['第十二条　报名', '第十二条', 'article', 12, '报名'],
  ['一、名称', '一、', 'han', 1, '名称'],
  ['二十一、附则', '二十一、', 'han', 21, '附则'],
  ['（三）要求', '（三）', 'han-bracket', 3, '要求'],
  ['(三) 要求', '(三)', 'han-bracket', 3, '要求'],
  ['1.时间', '1.', 'arabic', 1, '时间'],
  ['１２．时间', '１２．', 'arabic', 12, '时间'],
  ['3、时间', '3、', 'arabic', 3, '时间'],
  ['4，时间', '4，', 'arabic', 4, '时间'],
  ['1.2030年5月报名', '1.', 'arabic', 1, '2030年5月报名'],
  ['2、5月报名', '2、', 'arabic', 2, '5月报名'],
  ['（5）材料', '（5）', 'arabic-bracket', 5, '材料'],
  ['(5)材料', '(5)', 'arabic-bracket', 5, '材料'],
  ['⑸材料', '⑸', 'arabic-bracket', 5, '材料'],
  ['6）材料', '6）', 'arabic-half', 6, '材料'],
  ['⑦材料', '⑦', 'circled', 7, '材料'],
  ['A.材料', 'A.', 'letter', 1, '材料'],
  ['1.2 范围', '1.2', 'decimal-2', 2, '范围'],
  ['1.2.3 范围', '1.2.3', 'decimal-3', 3, '范围'],
  ['1.2.3.4 范围', '1.2.3.4', 'decimal-4', 4, '范围'],
])('reads the number of "%s"', (line, label, style, number, rest) => {
  expect(lineNumber(line)).toEqual({ label, style, number, rest });
});

test('reads a number without a mark in a heading only', () => {
  expect(lineNumber('2 赛题', true)).toMatchObject({ label: '2', style: 'arabic', number: 2, rest: '赛题' });
  expect(lineNumber('2 名选手')).toBeUndefined();
});

test.each([
  '一是加强组织',
  '2030年5月',
  '3D打印',
  '1.5万元',
  '第一，报名',
  '10个赛道',
  '12.5%',
  '一等奖2名',
  '5G网络',
  '',
])('reads no number in "%s"', (line) => {
  expect(lineNumber(line)).toBeUndefined();
});
