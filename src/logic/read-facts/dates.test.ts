import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { property } from '../../../tests/property.ts';
import { addDays, formatDay } from '../dates.ts';
import { readSpans } from './dates.ts';

/** The spans of a text of 2031 in one line each: start/end precision. */
const spans = (text: string) =>
  readSpans(text, { year: 2031 }).map(({ start = '', end = '', precision }) => `${start}/${end} ${precision}`);

const whole = (text: string, span: string) => {
  expect(spans(text)).toEqual([span]);
  expect(readSpans(text, { year: 2031 })[0]?.words).toBe(text);
};

describe('readSpans', () => {
  it.each([
    ...['至', '—', '——', '–', '-', '~', '～', '到', ' - ', ' 至 '].map((to) => `3月1日${to}3月20日`),
    '3月1—20日',
    '3月1日至20日',
    '2031年3月1日—3月20日',
    '2031年3月1日—2031年3月20日',
    '3月1日（星期六）至3月20日（星期四）',
    '3月1日（周六）－3月20日(周四)',
    '３月１日—２０日',
    '3 月 1 日 — 20 日',
    '三月一日至二十日',
    '二〇三一年三月一日至三月二十日',
    '2031-03-01至2031-03-20',
    '2031-03-01—2031-03-20',
    '2031/3/1-2031/3/20',
    '2031.3.1-3.20',
    '3月1日起至3月20日止',
    '3月1号到20号',
    '3月1日（含）至3月20日（含当日）',
    '3月1日起，至3月20日止',
    '3月1日星期六—3月20日（周四、周五）',
    '二○三一年三月一日至三月二十日',
  ])('reads the stretch %s', (text) => {
    whole(text, '2031-03-01/2031-03-20 day');
  });

  it.each([
    ['3月20日前', '/2031-03-20 day'],
    ['截至3月20日', '/2031-03-20 day'],
    ['截止日期：3月20日', '/2031-03-20 day'],
    ['3月20日截止', '/2031-03-20 day'],
    ['不晚于3月20日17:30', '/2031-03-20T17:30 minute'],
    ['3月20日24时前', '/2031-03-20T24:00 minute'],
    ['即日起至3月20日', '/2031-03-20 day'],
    ['自本通知发布之日起至3月20日', '/2031-03-20 day'],
    ['即日起—3月20日24:00', '/2031-03-20T24:00 minute'],
    ['3月1日起', '2031-03-01/ day'],
    ['3月1日9时起', '2031-03-01T09:00/ minute'],
  ])('reads one end in %s', (text, span) => {
    whole(text, span);
  });

  it.each([
    ['3月1日9时—3月20日17时30分', '2031-03-01T09:00/2031-03-20T17:30 minute'],
    ['3月1日9:00至20日17:30', '2031-03-01T09:00/2031-03-20T17:30 minute'],
    ['3月1日9点—20日17点半', '2031-03-01T09:00/2031-03-20T17:30 minute'],
    ['3月1日—3月20日24时', '2031-03-01/2031-03-20T24:00 minute'],
    ['3月1日9时—20日', '2031-03-01T09:00/2031-03-20 minute'],
    ['3月1日上午9时', '2031-03-01T09:00/2031-03-01 minute'],
    ['3月1日下午2时至5时', '2031-03-01T14:00/2031-03-01T17:00 minute'],
    ['3月1日上午9:00—下午5:30', '2031-03-01T09:00/2031-03-01T17:30 minute'],
    ['3月1日上午', '2031-03-01/2031-03-01 morning'],
    ['3月1日（周六）下午', '2031-03-01/2031-03-01 afternoon'],
    ['3月1日晚', '2031-03-01/2031-03-01 day'],
    ['3月1日晚8时', '2031-03-01T20:00/2031-03-01 minute'],
    ['3月1日上午至2日下午', '2031-03-01/2031-03-02 day'],
    ['2031-03-01 09:00至2031-03-20 17:30', '2031-03-01T09:00/2031-03-20T17:30 minute'],
    ['3月1日零时—3月20日24时（北京时间）', '2031-03-01T00:00/2031-03-20T24:00 minute'],
    ['三月一日九时', '2031-03-01T09:00/2031-03-01 minute'],
  ])('reads the hours of %s', (text, span) => {
    whole(text, span);
  });

  it.each([
    ['3月上旬', '2031-03-01/2031-03-10 period'],
    ['3月中旬', '2031-03-11/2031-03-20 period'],
    ['2月下旬', '2031-02-21/2031-02-28 period'],
    ['3月上旬至4月中旬', '2031-03-01/2031-04-20 period'],
    ['3月上旬—下旬', '2031-03-01/2031-03-31 period'],
    ['9月20日—10月中旬', '2031-09-20/2031-10-20 period'],
    ['6月中下旬', '2031-06-11/2031-06-30 period'],
    ['2031年第三季度', '2031-07-01/2031-09-30 month'],
    ['2032年上半年', '2032-01-01/2032-06-30 month'],
    ['2031年底前', '/2031-12-31 month'],
    ['6月底', '2031-06-21/2031-06-30 period'],
    ['6月底前', '/2031-06-30 period'],
    ['6月初至6月末', '2031-06-01/2031-06-30 period'],
    ['10月', '2031-10-01/2031-10-31 month'],
    ['5月至6月', '2031-05-01/2031-06-30 month'],
    ['5—6月', '2031-05-01/2031-06-30 month'],
    ['2028年2月', '2028-02-01/2028-02-29 month'],
    ['2018年5月至2018年6月', '2018-05-01/2018-06-30 month'],
    ['5月1日至6月', '2031-05-01/2031-06-30 month'],
    ['2031年12月—2032年', '2031-12-01/2032-12-31 month'],
    ['十月下旬', '2031-10-21/2031-10-31 period'],
  ])('gives %s its outer bounds', (text, span) => {
    whole(text, span);
  });

  it.each([
    ['11月20日至次年1月10日', '2031-11-20/2032-01-10 day'],
    ['今年11月至明年2月', '2031-11-01/2032-02-29 month'],
    ['12月20日—1月10日', '2031-12-20/2032-01-10 day'],
    ['2030年12月20日—1月10日', '2030-12-20/2031-01-10 day'],
    ['2031年12月20日—2032年1月10日', '2031-12-20/2032-01-10 day'],
    ['12月20日—2031年1月10日', '2030-12-20/2031-01-10 day'],
  ])('counts %s across the end of a year', (text, span) => {
    whole(text, span);
  });

  it.each(['具体时间另行通知', '时间待定', '具体时间和地点另行通知', '日期另行公布', '另行公布'])(
    'leaves the time open at %s',
    (text) => {
      whole(text, '/ open');
    },
  );

  it.each([
    ['10月下旬，具体时间另行通知', '2031-10-21/2031-10-31 period'],
    ['10月（具体时间另行通知', '2031-10-01/2031-10-31 month'],
    ['具体时间另行通知，预计10月下旬', '2031-10-21/2031-10-31 period'],
  ])('takes %s as one span', (text, span) => {
    whole(text, span);
  });

  it('takes the year from the last one named before, and the month of a day alone, too', () => {
    expect(spans('2028年大赛定于3月1日开始，成果2029年5月公布。材料于20日前报送。')).toEqual([
      '2028-03-01/ day',
      '2029-05-01/2029-05-31 month',
      '/2029-05-20 day',
    ]);
  });

  it('says where the words stand in the text as it is', () => {
    const text = '初赛：３月 １ 日—5日；决赛（4月2日）。';
    for (const { words, at } of readSpans(text, { year: 2031 })) expect(text.slice(at, at + words.length)).toBe(words);
    expect(readSpans(text, { year: 2031 }).map(({ words }) => words)).toEqual(['３月 １ 日—5日', '4月2日']);
  });

  it.each([
    '版本 1.2.3，44 个，2031年，共3个月，公示7日，第3日',
    '9:00—17:30',
    '13月1日，2月30日，0001年1月，9999年12月',
    '数政发〔2031〕1号',
    '0431-0000001',
    '奖金待定',
    '活动方案另行公布',
    '《三年行动计划（2024—2026年）》',
    '三日内，一日三餐',
  ])('finds no date in "%s"', (text) => {
    expect(spans(text)).toEqual([]);
  });

  it('takes 初赛 for no part of a month', () => {
    expect(spans('3月初赛')).toEqual(['2031-03-01/2031-03-31 month']);
  });

  property(
    'reads back any two days that are written out',
    [fc.nat(4000), fc.nat(300), fc.constantFrom('至', '—', '~')],
    (at, length, to) => {
      const first = addDays('2025-01-01', at);
      const last = addDays(first, length);
      const write = (day: string) => formatDay(day, 'zh-CN', { year: true });
      expect(spans(`报名：${write(first)}${to}${write(last)}，逾期不候`)).toEqual([`${first}/${last} day`]);
    },
  );

  property(
    'reads any text',
    [fc.string({ unit: fc.constantFrom(...Array.from('2031年3月1日—至到上午下旬9时:.-前起截止具体时间另行通知 \n')) })],
    (text) => {
      for (const { words, at } of readSpans(text, { year: 2031 }))
        expect(text.slice(at, at + words.length)).toBe(words);
    },
  );
});
