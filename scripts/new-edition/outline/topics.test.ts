import { describe, expect, test } from 'vitest';
import { HEAD, readNotice } from '../../../tests/fixtures/read-notice.ts';

describe('topics', () => {
  test.each(['赛题1：', '赛题 1: ', '赛题一：', '课题A ', '【赛题1】', '命题1、'])('with the label "%s"', (label) => {
    const { topics, tracks } = readNotice(
      `${HEAD}\n一、赛题\n说明。\n${label}潮汐预报\n用数据预报潮汐。\n背景：潮差大。`,
    );
    expect(topics).toEqual([['全部赛题', ['潮汐预报']]]);
    expect(tracks[0]).toMatchObject({
      printed: false,
      topics: [{ number: 1, label: label.trim(), brief: ['用数据预报潮汐。', '背景：潮差大。'] }],
    });
  });

  const ANNEX = `${HEAD}\n一、时间\n5月。\n附件1\n赛题清单`;

  test('under tracks and sub-tracks, with introductions, directions and gaps', () => {
    const { topics, tracks, clauses } = readNotice(`${ANNEX}
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
    expect(readNotice(`${ANNEX}\n一、渔业赛道\n1.养殖预警\n2.渔船调度\n二、港口赛道\n1.堆场`).topics).toEqual([
      ['渔业赛道', ['养殖预警', '渔船调度']],
      ['港口赛道', ['堆场']],
    ]);
    expect(readNotice(`${ANNEX}\n一、渔业赛道\n养殖预警\n渔船调度\n二、港口赛道\n堆场`).topics).toEqual([
      ['渔业赛道', ['养殖预警', '渔船调度']],
      ['港口赛道', ['堆场']],
    ]);
    expect(readNotice(`${ANNEX}\n1.养殖预警\n用数据预警病害。\n2.渔船调度\n用数据调度渔船。`).topics).toEqual([
      ['全部赛题', ['养殖预警', '渔船调度']],
    ]);
    expect(
      readNotice(`${ANNEX}\n（一）渔业\n1.养殖预警\n（1）背景：病害多。\n（2）目标：早发现。\n2.渔船调度`).topics,
    ).toEqual([['渔业', ['养殖预警', '渔船调度']]]);
    expect(readNotice(`${ANNEX}\n渔业赛道\n自主选题。\n港口赛道\n1.堆场\n2.吊机`).topics).toEqual([
      ['渔业赛道', []],
      ['港口赛道', ['堆场', '吊机']],
    ]);
    expect(
      readNotice(`${ANNEX}\n一、渔业赛道\n1.养殖\n2.渔船\n3.渔港\n二、港口赛道\n（一）装卸\n1.堆场\n2.吊机`).topics,
    ).toEqual([
      ['渔业赛道', ['养殖', '渔船', '渔港']],
      ['港口赛道', []],
      ['装卸', ['堆场', '吊机']],
    ]);
    expect(readNotice(`${ANNEX}\n赛道一：渔业\n赛题1 养殖预警\n赛道二：港口\n赛题1 堆场`).topics).toEqual([
      ['渔业', ['养殖预警']],
      ['港口', ['堆场']],
    ]);
  });

  test('in a table', () => {
    const { topics, tracks } = readNotice(`${ANNEX}
| 序号 | 赛道 | 赛题 | 说明 |
| 1 | 渔业 | 养殖预警 | 病害多。 |
| 2 |  | 渔船调度 | 船多。 |
| 3 | 港口 | 堆场 |  |
注：数据见平台。`);
    expect(readNotice(`${ANNEX}\n| 赛题方向 | 赛题名称 | 单位 |\n| 渔业 | 养殖预警 | 渔场 |`).topics).toEqual([
      ['渔业', ['养殖预警']],
    ]);
    expect(topics).toEqual([
      ['渔业', ['养殖预警', '渔船调度']],
      ['港口', ['堆场']],
    ]);
    expect(tracks[0]?.topics[1]).toMatchObject({ label: '2', number: 2, brief: ['船多。'] });
  });

  test('in a part of the text, after which the part goes on', () => {
    const { topics, ids, clauses, annex } = readNotice(`${HEAD}
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
    const { topics, tracks } = readNotice(
      `${HEAD}\n一、时间\n5月。\n附件1 渔业赛题\n赛题1：养殖\n附件2 港口赛题\n介绍。\n赛题1：堆场\n附件3 报名表\n| 姓名 |  |`,
    );
    expect(topics).toEqual([
      ['渔业赛题', ['养殖']],
      ['港口赛题', ['堆场']],
    ]);
    expect(tracks).toMatchObject([{ printed: false }, { printed: true, label: '附件2', introduction: ['介绍。'] }]);
  });

  test('are none where there are only directions', () => {
    expect(
      readNotice(`${HEAD}\n一、赛道设置\n（一）渔业赛道。方向：养殖。\n（二）港口赛道。方向：堆场。`),
    ).toMatchObject({
      tracks: [],
      annex: undefined,
    });
  });
});
