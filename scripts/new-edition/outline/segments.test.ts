import { describe, expect, test } from 'vitest';
import { HEAD, readNotice } from '../../../tests/fixtures/read-notice.ts';

describe('head, signature, distribution', () => {
  test('of a whole notice', () => {
    const { clauses, ids, parts } = readNotice(`${HEAD}
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
    const { parts } = readNotice('关于举办2030年海湾杯\n数据大赛的通知\n一、时间\n5月。');
    expect(parts[0]?.clauses).toMatchObject([
      { id: 'preamble.title', paragraphs: ['关于举办2030年海湾杯数据大赛的通知'] },
    ]);
  });

  test('of a short notice with the whole contest in its annex', () => {
    const { ids } = readNotice(`关于印发海湾杯大赛方案的通知
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

  test('of an annex that is not called one', () => {
    const { ids, topics } = readNotice(`${HEAD}
一、时间
5月报名。
海湾市数据局
2030年4月2日
（此件公开发布）
海湾杯大赛赛题清单
赛题1：潮汐预报`);
    expect(ids).toEqual(['preamble', 'arrangements', 'signature', 'text']);
    expect(topics).toEqual([['全部赛题', ['潮汐预报']]]);
  });
});
