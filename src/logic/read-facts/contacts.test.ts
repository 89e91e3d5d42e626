import { describe, expect, it } from 'vitest';
import { readEmails, readFaxes, readQqGroups, readTelephones, readWebAddresses } from './contacts.ts';

const numbers = (found: { digits: string; extension?: string }[]) =>
  found.map(({ digits, extension }) => (extension === undefined ? digits : `${digits}/${extension}`));
const words = (found: { words: string }[]) => found.map((each) => each.words);

describe('readTelephones', () => {
  it.each([
    ['0431—0000001', ['04310000001']],
    ['0431–0000001', ['04310000001']],
    ['0431-0000001', ['04310000001']],
    ['0431 0000001', ['04310000001']],
    ['0431 — 0000001', ['04310000001']],
    ['（0592）1234567', ['05921234567']],
    ['(0592)123 4567，4008-123-456', ['05921234567', '4008123456']],
    ['(0592) 1234567', ['05921234567']],
    ['０５９２－１２３４５６７', ['05921234567']],
    ['0592-1234567转8001', ['05921234567/8001']],
    ['0592-1234567-8001', ['05921234567/8001']],
    ['83988827、83988828', ['83988827', '83988828']],
    ['0592-1234567/1234568', ['05921234567', '1234568']],
    ['孙 某 024—83988827或024-83988582', ['02483988827', '02483988582']],
    ['+86 24 83988827', ['02483988827']],
    ['+86 13812345678', ['13812345678']],
    ['手机：138 1234 5678', ['13812345678']],
    ['13812345678, 400-123-4567', ['13812345678', '4001234567']],
    ['电话/传真：0592-1234567', ['05921234567']],
    ['电话：0592-1234567（工作日9:00-12:00，14:30-17:30）', ['05921234567']],
    ['QQ群：12345678，电话：0592-1234567', ['05921234567']],
  ])('reads the numbers of "%s"', (text, digits) => {
    expect(numbers(readTelephones(text))).toEqual(digits);
  });

  it.each([
    'GB/T 37668, 2026-07-18, 115',
    '传真：0592-1234567',
    'QQ群：12345678',
    '12345678@example.com',
    '邮编：1234567',
    'id=12345678a',
    '2026-07-18—2026-07-20',
  ])('finds no number in "%s"', (text) => {
    expect(readTelephones(text)).toEqual([]);
  });

  it('says where the words stand', () => {
    expect(readTelephones('电话：（0592） 1234567。')).toEqual([
      { words: '（0592） 1234567', at: 3, digits: '05921234567' },
    ]);
  });
});

describe('readFaxes', () => {
  it('reads what stands behind 传真', () => {
    expect(numbers(readFaxes('电话：0592-1234567，传真：0592-1234568'))).toEqual(['05921234568']);
    expect(numbers(readFaxes('电话（传真）：0592-1234567'))).toEqual(['05921234567']);
  });
});

describe('readEmails', () => {
  it('reads addresses between Han characters and marks', () => {
    expect(
      words(readEmails('发送至a.b-c@example.com，邮箱：d_1@mail.example.cn。或e@example.com、f@example.org')),
    ).toEqual(['a.b-c@example.com', 'd_1@mail.example.cn', 'e@example.com', 'f@example.org']);
  });
});

describe('readWebAddresses', () => {
  it.each([
    [
      '见https://a.gov.cn/x/y。(https://b.example/), dexc.ln.gov.cn/z',
      ['https://a.gov.cn/x/y', 'https://b.example/', 'dexc.ln.gov.cn/z'],
    ],
    ['登录“平台”（www.example.com）完成', ['www.example.com']],
    ['https://example.com/v3/a.html?id=1020报名', ['https://example.com/v3/a.html?id=1020']],
    ['网址https://example.cn/portal/home，逾期', ['https://example.cn/portal/home']],
    ['See https://example.com/a, or http://example.org.', ['https://example.com/a', 'http://example.org']],
    ['example.org.cn:8080/b', ['example.org.cn:8080/b']],
    ['写信到a@example.com，读README.md、1.2.3', []],
  ])('reads the addresses of "%s"', (text, expected) => {
    expect(words(readWebAddresses(text))).toEqual(expected);
  });
});

describe('readQqGroups', () => {
  it.each([
    ['QQ群：000000000', ['000000000']],
    ['QQ交流群号：123456789、987654321。', ['123456789', '987654321']],
    ['加入ＱＱ群（123456789）', ['123456789']],
    ['电话：1234567', []],
  ])('reads the groups of "%s"', (text, digits) => {
    expect(numbers(readQqGroups(text))).toEqual(digits);
  });
});
