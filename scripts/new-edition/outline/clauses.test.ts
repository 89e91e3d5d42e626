import { describe, expect, test } from 'vitest';
import { HEAD, readNotice } from '../../../tests/fixtures/read-notice.ts';

describe('clauses', () => {
  test('nest as the notice numbers them', () => {
    const { clauses } = readNotice(`${HEAD}
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
    const { parts } = readNotice(`${HEAD}
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
    const { clauses } = readNotice(`${HEAD}
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
    const { ids, clauses } = readNotice(`海湾杯大赛规则
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
    expect(readNotice('海湾杯大赛规则\n第一条 本规则适用于大赛。\n第二条 免费参加。').clauses.slice(1)).toEqual([
      'text.1',
      'text.2',
    ]);
    expect(readNotice('# 海湾杯大赛公告\n## 赛事主题\n潮起\n## 联系方式\n周女士 000-1234').ids).toEqual([
      'preamble',
      'theme',
      'contacts',
    ]);
    expect(
      readNotice(
        '海湾杯大赛公告\n一、时间：5月报名，6月决赛。\n二、凡本市企业均可参加并应当在5月底以前报名。',
      ).parts.slice(1),
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
