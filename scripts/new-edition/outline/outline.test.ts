import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';
import { outlineOf } from './outline.ts';
import { rebuiltPieces } from './rebuilt.ts';

const characters = (texts: readonly string[]) => texts.join('').normalize('NFKC').replace(/\s+/gu, '');

/** The outline of a small notice, of which every character has to be placed. */
function read(notice: string) {
  const outline = outlineOf(linesOf(notice));
  expect(characters(rebuiltPieces(outline))).toBe(characters(outline.lines.map(({ text }) => text)));
  const all = [
    ...outline.parts.map(({ id }) => id),
    ...outline.parts.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  ];
  expect(new Set(all).size).toBe(all.length);
  return {
    ...outline,
    ids: outline.parts.map(({ id }) => id),
    clauses: outline.parts.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
    topics: outline.tracks
      .flatMap((track) => [track, ...track.subtracks])
      .map(({ title, topics }) => [title, topics.map((topic) => topic.title)]),
  };
}

const HEAD = `海湾市数据局
海数〔2030〕7号
关于举办2030年海湾杯数据大赛的通知
各区数据局：
为发展数据产业，举办本次大赛。`;

describe('head, signature, distribution', () => {
  test('of a whole notice', () => {
    const { clauses, ids, parts } = read(`${HEAD}
一、时间
5月报名。
附件：1.赛题清单
2.报名表
（此页无正文）
海湾市数据局
2030年4月2日
（此件公开发布）
抄送：市政府办公室。
海湾市数据局办公室 2030年4月2日印发
附件1
赛题清单
赛题1：潮汐预报
附件2
报名表
| 姓名 |  |`);
    expect(ids).toEqual(['preamble', 'arrangements', 'signature', 'distribution', 'annex', 'annex-2']);
    expect(clauses).toEqual([
      ...['issuers', 'number', 'title', 'addressees', 'basis'].map((id) => `preamble.${id}`),
      '1.p1',
      ...['attachment', 'page', 'bodies', 'date', 'publication'].map((id) => `signature.${id}`),
      'distribution.copies',
      'distribution.imprint',
      'annex-2.p1',
    ]);
    expect(parts.at(-1)?.clauses[0]).toMatchObject({ table: true, paragraphs: ['姓名 |'] });
  });

  test('of a title over two lines, without a number', () => {
    const { parts } = read('关于举办2030年海湾杯\n数据大赛的通知\n一、时间\n5月。');
    expect(parts[0]?.clauses).toMatchObject([
      { id: 'preamble.title', paragraphs: ['关于举办2030年海湾杯数据大赛的通知'] },
    ]);
  });

  test('of a short notice with the whole contest in its annex', () => {
    const { ids } = read(`关于印发海湾杯大赛方案的通知
各区：
现将方案印发给你们。
附件：海湾杯大赛方案
海湾市数据局
2030年4月2日
附件
海湾杯大赛方案
一、赛事主题
潮起海湾
二、赛程安排
（一）报名。5月。
三、奖项设置
设一等奖1名。`);
    expect(ids).toEqual(['preamble', 'signature', 'annex', 'theme', 'arrangements', 'awards']);
  });
});

describe('clauses', () => {
  test('nest as the notice numbers them', () => {
    const { clauses } = read(`${HEAD}
一、安排
（一）赛程
1.报名。5月。
（1）网上报名；
①填表；
②提交；
（2）现场报名。
2.决赛。6月。
决赛另行通知。
（二）地点
市民中心。
停车方便。
二、其他
1、不收费。
2、解释权归组委会。`);
    expect(clauses.filter((id) => /^\d/.test(id))).toEqual([
      '1.1',
      '1.1.1',
      '1.1.1.1',
      '1.1.1.1.1',
      '1.1.1.1.2',
      '1.1.1.2',
      '1.1.2',
      '1.1.p1',
      '1.2',
      '1.2.p2',
      '2.1',
      '2.2',
    ]);
  });

  test('are text where a line runs on, and a title where its text follows', () => {
    const { parts } = read(`${HEAD}
一、要求
（一）对象。面向全市。
（二）组队
每队五人。
### 宣传展示
优先展示。`);
    expect(parts[1]?.clauses).toMatchObject([
      { id: '1.1', label: '（一）', paragraphs: ['对象。面向全市。'] },
      { id: '1.2', label: '（二）', title: '组队', paragraphs: ['每队五人。'] },
      { id: '1.p1', title: '宣传展示', paragraphs: ['优先展示。'] },
    ]);
  });

  test('of a repeated number and of a list that starts again', () => {
    const { clauses } = read(`${HEAD}
一、要求
（一）单位
1.法人。
2.守信。
另须提交：
1.执照。
2.承诺书。
（二）项目
1.原创。
（二）附加
2.保密。`);
    expect(clauses.filter((id) => /^\d/.test(id))).toEqual([
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.1.p1',
      '1.1.p1.1',
      '1.1.p1.2',
      '1.2',
      '1.2.1',
      '1.2-2',
      '1.2-2.2',
    ]);
  });

  test('of a list inside a paragraph, of chapters and of decimal numbers', () => {
    const { ids, clauses } = read(`海湾杯大赛规则
第一章 总则
第一条 本规则适用于大赛。
第二条 材料如下：1.申请表。2.承诺书。
第二章 报名方式
第三条 网上报名。
3.1 账号
实名注册。
3.1.1 密码
八位以上。`);
    expect(ids).toEqual(['preamble', 'purpose', 'entry']);
    expect(clauses.slice(1)).toEqual(['1.1', '1.2', '1.2.1', '1.2.2', '2.3', '2.3.1', '2.3.1.1']);
  });

  test('of articles only, and of headings only', () => {
    expect(read('海湾杯大赛规则\n第一条 本规则适用于大赛。\n第二条 免费参加。').clauses.slice(1)).toEqual([
      'text.1',
      'text.2',
    ]);
    expect(read('# 海湾杯大赛公告\n## 赛事主题\n潮起\n## 联系方式\n周女士 000-1234').ids).toEqual([
      'preamble',
      'theme',
      'contacts',
    ]);
    expect(
      read('海湾杯大赛公告\n一、时间：5月报名，6月决赛。\n二、凡本市企业均可参加并应当在5月底以前报名。').parts.slice(
        1,
      ),
    ).toMatchObject([
      { id: 'arrangements', title: '时间：', clauses: [{ id: '1.p1', paragraphs: ['5月报名，6月决赛。'] }] },
      {
        id: 'part-2',
        printed: false,
        clauses: [{ id: '2.p1', paragraphs: ['二、凡本市企业均可参加并应当在5月底以前报名。'] }],
      },
    ]);
  });
});

describe('topics', () => {
  test.each(['赛题1：', '赛题 1: ', '赛题一：', '课题A ', '【赛题1】', '命题1、'])('with the label "%s"', (label) => {
    const { topics, tracks } = read(`${HEAD}\n一、赛题\n说明。\n${label}潮汐预报\n用数据预报潮汐。\n背景：潮差大。`);
    expect(topics).toEqual([['全部赛题', ['潮汐预报']]]);
    expect(tracks[0]).toMatchObject({
      printed: false,
      topics: [{ number: 1, label: label.trim(), brief: ['用数据预报潮汐。', '背景：潮差大。'] }],
    });
  });

  const ANNEX = `${HEAD}\n一、时间\n5月。\n附件1\n赛题清单`;

  test('under tracks and sub-tracks, with introductions, directions and gaps', () => {
    const { topics, tracks, clauses } = read(`${ANNEX}
数据由平台提供。
一、渔业赛道
不设具体赛题，围绕以下方向：
（一）养殖。养好鱼。
二、港口赛道
（一）装卸方向
赛题1：吊机调度
赛题3：堆场
（二）通关方向
赛题1：单证
（一）背景
单证多。
三、旅游赛道
报名入口：https://bay.example/t
赛题1：客流`);
    expect(clauses.at(-1)).toBe('annex.p1');
    expect(topics).toEqual([
      ['渔业赛道', []],
      ['港口赛道', []],
      ['装卸方向', ['吊机调度', '堆场']],
      ['通关方向', ['单证']],
      ['旅游赛道', ['客流']],
    ]);
    expect(tracks[0]?.introduction).toHaveLength(2);
    expect(tracks[1]?.subtracks[1]?.topics[0]?.brief).toEqual(['（一）背景', '单证多。']);
  });

  test('in lists below tracks, numbered or not, with and without briefs', () => {
    expect(read(`${ANNEX}\n一、渔业赛道\n1.养殖预警\n2.渔船调度\n二、港口赛道\n1.堆场`).topics).toEqual([
      ['渔业赛道', ['养殖预警', '渔船调度']],
      ['港口赛道', ['堆场']],
    ]);
    expect(read(`${ANNEX}\n一、渔业赛道\n养殖预警\n渔船调度\n二、港口赛道\n堆场`).topics).toEqual([
      ['渔业赛道', ['养殖预警', '渔船调度']],
      ['港口赛道', ['堆场']],
    ]);
    expect(read(`${ANNEX}\n1.养殖预警\n用数据预警病害。\n2.渔船调度\n用数据调度渔船。`).topics).toEqual([
      ['全部赛题', ['养殖预警', '渔船调度']],
    ]);
    expect(
      read(`${ANNEX}\n（一）渔业\n1.养殖预警\n（1）背景：病害多。\n（2）目标：早发现。\n2.渔船调度`).topics,
    ).toEqual([['渔业', ['养殖预警', '渔船调度']]]);
    expect(read(`${ANNEX}\n赛道一：渔业\n赛题1 养殖预警\n赛道二：港口\n赛题1 堆场`).topics).toEqual([
      ['渔业', ['养殖预警']],
      ['港口', ['堆场']],
    ]);
  });

  test('in a table', () => {
    const { topics, tracks } = read(`${ANNEX}
| 序号 | 赛道 | 赛题 | 说明 |
| 1 | 渔业 | 养殖预警 | 病害多。 |
| 2 |  | 渔船调度 | 船多。 |
| 3 | 港口 | 堆场 |  |
注：数据见平台。`);
    expect(read(`${ANNEX}\n| 赛题方向 | 赛题名称 | 单位 |\n| 渔业 | 养殖预警 | 渔场 |`).topics).toEqual([
      ['渔业', ['养殖预警']],
    ]);
    expect(topics).toEqual([
      ['渔业', ['养殖预警', '渔船调度']],
      ['港口', ['堆场']],
    ]);
    expect(tracks[0]?.topics[1]).toMatchObject({ label: '2', number: 2, brief: ['船多。'] });
  });

  test('in a part of the text, after which the part goes on', () => {
    const { topics, ids, clauses, annex } = read(`${HEAD}
一、赛题设置
（一）原则
来自需求。
（二）赛题清单
赛题1：堆场
赛题2：客流
（三）报名方式
网上报名。
二、时间
5月。`);
    expect(topics).toEqual([['全部赛题', ['堆场', '客流']]]);
    expect(annex).toBe('topics');
    expect(ids).toEqual(['preamble', 'topics', 'topics-continued', 'arrangements']);
    expect(clauses.slice(5)).toEqual(['1.1', '1.2', 'topics-continued.3', '2.p1']);
  });

  test('in several annexes, each of them a track', () => {
    const { topics, tracks } = read(
      `${HEAD}\n一、时间\n5月。\n附件1 渔业赛题\n赛题1：养殖\n附件2 港口赛题\n介绍。\n赛题1：堆场\n附件3 报名表\n| 姓名 |  |`,
    );
    expect(topics).toEqual([
      ['渔业赛题', ['养殖']],
      ['港口赛题', ['堆场']],
    ]);
    expect(tracks).toMatchObject([{ printed: false }, { printed: true, label: '附件2', introduction: ['介绍。'] }]);
  });

  test('are none where there are only directions', () => {
    expect(read(`${HEAD}\n一、赛道设置\n（一）渔业赛道。方向：养殖。\n（二）港口赛道。方向：堆场。`)).toMatchObject({
      tracks: [],
      annex: undefined,
    });
  });
});

test('places every character of whatever lines there are', () => {
  const numbers = [
    '一、',
    '二、',
    '（一）',
    '(二)',
    '1.',
    '2、',
    '（1）',
    '①',
    '第一条 ',
    '第二章 ',
    '1.1 ',
    '赛题1：',
    '赛题2 ',
    '课题A：',
    '附件',
    '附件1',
    '附件2：',
    '## ',
    '',
    '赛道一：',
    '| ',
  ];
  const words = [
    '时间',
    '渔业赛道',
    '赛题清单',
    '网上报名。',
    '关于举办大赛的通知',
    '海湾市数据局',
    '2030年5月6日',
    '抄送：各区',
    '如下：1.甲。2.乙。',
    '赛道 | 赛题',
    '背景',
    '各区：',
    '（盖章）',
    '联系方式',
    '说明如下：',
    '注：无',
  ];
  const line = fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...words)).map((both) => both.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      read(lines.join('\n'));
    }),
    { numRuns: 2000 },
  );
});
