import { describe, expect, test } from 'vitest';
import { draftsOf } from './drafts/drafts.ts';
import { editionRecord } from './edition/edition-record.ts';
import { trackRecords } from './edition/tracks.ts';
import { outlineOf } from './outline/outline.ts';
import { linesOf } from '../../tests/fixtures/read-notice.ts';

/** What is read in a small notice of 2030: its tracks, topics, labels, and the values of its drafts by kind. */
function read(body: string) {
  const outline = outlineOf(linesOf(`关于举办2030年山谷杯数据大赛的通知\n各县：\n现将有关事项通知如下。\n${body}`));
  const records = trackRecords(outline);
  const drafts = draftsOf(outline, editionRecord(outline, records.labels, 'valley', '2030-01-02'), records);
  return {
    ...records,
    clauses: outline.parts.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
    titles: records.topics.map(({ title }) => title['zh-CN']),
    values: (kind: string) => drafts.filter((draft) => draft.kind === kind).map(({ value }) => value as Phase),
  };
}

interface Phase {
  start?: string;
  end?: string;
  precision?: string;
}

describe('a schedule', () => {
  test.each([
    ['5月1日至5月20日', '2030-05-01 2030-05-20 day'],
    ['5月1日—20日', '2030-05-01 2030-05-20 day'],
    ['5月1日–5月20日', '2030-05-01 2030-05-20 day'],
    ['5月1日-5月20日', '2030-05-01 2030-05-20 day'],
    ['5月1日~5月20日', '2030-05-01 2030-05-20 day'],
    ['2030年5月1日至2030年5月20日', '2030-05-01 2030-05-20 day'],
    ['5月1日（星期三）至5月20日（星期一）', '2030-05-01 2030-05-20 day'],
    ['5月20日前', ' 2030-05-20 open'],
    ['即日起至5月20日', ' 2030-05-20 open'],
    ['5月1日9:00至5月20日17:30', '2030-05-01T09:00:00+08:00 2030-05-20T17:30:00+08:00 minute'],
    ['5月1日9时至5月20日17时30分', '2030-05-01T09:00:00+08:00 2030-05-20T17:30:00+08:00 minute'],
    ['5月1日至5月20日24时', '2030-05-01 2030-05-21T00:00:00+08:00 minute'],
    ['5月1日至5月20日17时', '2030-05-01 2030-05-20T17:00:00+08:00 minute'],
    ['5月上旬', '2030-05-01 2030-05-10 period'],
    ['5月中旬至下旬', '2030-05-11 2030-05-31 period'],
    ['5月', '2030-05-01 2030-05-31 month'],
    ['具体时间另行通知', '  open'],
    ['12月20日至次年1月10日', '2030-12-20 2031-01-10 day'],
  ])('has registration %s', (words, time) => {
    const { values } = read(`一、赛程安排\n（一）报名。${words}，登录平台报名。`);
    expect(values('phase').map(({ start = '', end = '', precision = '' }) => `${start} ${end} ${precision}`)).toEqual([
      time,
    ]);
  });

  test('has phases at the same time, and a last day for each track', () => {
    const { values } = read('一、赛程安排\n（一）报名。5月1日至5月31日。\n（二）培训。5月10日至5月20日。');
    expect(values('phase')).toMatchObject([{ id: 'registration' }, { id: 'training', start: '2030-05-10' }]);
  });
});

describe('topics', () => {
  test.each([
    ['赛题1：', '赛题2：', '赛题{1}：'],
    ['赛题一：', '赛题二：', '赛题{一}：'],
    ['1.', '2.', '{1}.'],
    ['1、', '2、', '{1}、'],
    ['（1）', '（2）', '（{1}）'],
    ['课题A：', '课题B：', ''],
  ])('are labelled %s and %s', (first, second, pattern) => {
    const { topics, titles, labels } = read(`一、时间\n5月。\n附件\n赛题清单\n${first}雪量预报\n${second}牧场水源`);
    expect(titles).toEqual(['雪量预报', '牧场水源']);
    if (pattern !== '') expect(labels.topic).toBe(pattern);
    else expect(topics.map(({ label }) => label ?? labels.topic)).toEqual([first, second]);
  });

  test('may leave numbers out, have one title in two tracks, and briefs in labelled paragraphs', () => {
    const { topics } = read(`一、时间
5月。
附件
赛题清单
一、山区赛道
赛题1：雪量预报
背景：雪大。
目标：预报准。
赛题3：牧场水源
二、河谷赛道
赛题1：雪量预报`);
    expect(topics.map(({ number, title }) => `${String(number)} ${title['zh-CN']}`)).toEqual([
      '1 雪量预报',
      '3 牧场水源',
      '1 雪量预报',
    ]);
    expect(topics[0]?.brief?.['zh-CN']).toBe('背景：雪大。\n目标：预报准。');
    expect(topics[1]?.brief).toBeUndefined();
  });

  test('are none in a contest without tracks', () => {
    const { topics, tracks } = read('一、参赛对象\n各单位。\n二、奖项设置\n一等奖1名。');
    expect([topics, tracks]).toEqual([[], []]);
  });
});

describe('prizes', () => {
  test.each([
    [
      '设一等奖1名，奖金10万元；二等奖2名，奖金各5万元。',
      { first: { count: 1, money: 100_000 }, second: { count: 2, money: 50_000 } },
    ],
    ['设一等奖1个，每个奖励20,000元。', { first: { count: 1, money: 20_000 } }],
    ['一等奖2名，共奖励10万元。', { first: { count: 2, money: 50_000 } }],
    ['设一、二、三等奖各1名。', { first: 1, second: 1, third: 1 }],
    ['设一等奖1名、二等奖若干名。', { first: 1, second: {} }],
  ])('are read in %s', (words, prizes) => {
    expect(read(`一、奖项设置\n${words}`).values('prize')).toMatchObject([
      { allocations: [{ kind: 'shared', prizes }] },
    ]);
  });

  test('need neither honours nor a further round', () => {
    const { values } = read('一、奖项设置\n一等奖1名。同一项目不重复获奖。');
    expect([values('honours'), values('further-round')]).toEqual([[], []]);
    expect(values('cumulation')).toHaveLength(1);
  });
});

describe('entry and contacts', () => {
  test.each([
    ['将报名表发送至 in@valley.example。', [{ kind: 'email', address: 'in@valley.example' }]],
    ['通过“山谷”小程序报名。', [{ kind: 'mini-programme' }]],
    ['报名材料邮寄至山谷市某路1号。', [{ kind: 'post' }]],
  ])('are by the way of %s', (words, ways) => {
    expect(read(`一、报名方式\n${words}`).values('entry')).toMatchObject(ways);
  });

  test.each([
    ['联系电话：0431-0000001', { telephones: ['0431-0000001'] }],
    ['联系人：李明（13800000000）', { people: [{ name: { 'zh-CN': '李明' }, telephone: '13800000000' }] }],
    ['电话/传真：0431-00000012', { faxes: ['0431-00000012'] }],
    ['咨询QQ群：123456789', { qqGroups: ['123456789'] }],
    ['微信：valley2030', { wechat: ['valley2030'] }],
    [
      '邮箱：ask@valley.example，地址：山谷市某路1号',
      { emails: ['ask@valley.example'], address: { 'zh-CN': '山谷市某路1号' } },
    ],
  ])('are read in %s', (words, contact) => {
    expect(read(`一、联系方式\n${words}`).values('contact')).toMatchObject([contact]);
  });

  test('are of groups of entrants', () => {
    const { values } = read('一、参赛对象\n分为高校组、企业组和个人组。高校组每队不超过5人。');
    expect(values('group')).toMatchObject([
      { name: { 'zh-CN': '高校组' } },
      { name: { 'zh-CN': '企业组' } },
      { name: { 'zh-CN': '个人组' } },
    ]);
    expect(values('limit')).toMatchObject([{ value: 5 }]);
  });
});

describe('parts', () => {
  test.each([
    ['第一条 ', '第二条 '],
    ['一、', '二、'],
    ['（一）', '（二）'],
    ['(一)', '(二)'],
    ['1.', '2.'],
    ['1、', '2、'],
  ])('are numbered %s and %s', (first, second) => {
    const { clauses } = read(`${first}报名\n五月报名。\n${second}评审\n六月评审。`);
    expect(clauses.filter((id) => !id.startsWith('preamble'))).toEqual(['1.p1', '2.p1']);
  });
});
