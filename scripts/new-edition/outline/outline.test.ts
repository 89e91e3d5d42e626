import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEAD, readNotice } from '../../../tests/fixtures/read-notice.ts';

test('says which numbers of parts are out of order', () => {
  const { left } = readNotice('海湾杯大赛规则\n一、名称\n海湾杯\n三、时间\n5月\n三、其他\n免费');
  expect(left).toMatchObject([
    { line: 4, text: '时间', why: 'its number is 3, after 1' },
    { line: 6, text: '其他', why: 'its number 3 stands twice' },
  ]);
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
      readNotice(lines.join('\n'));
    }),
    { numRuns: 2000 },
  );
});

test('takes conditions of groups as who can enter, and the own word of the notice for its topics', () => {
  const { ids, topics } = readNotice(`${HEAD}
第一条 参赛组别与条件
在校学生可以参加。
第二条 课题清单
课题1：潮汐预报
课题2：渔船调度`);
  expect(ids).toContain('eligibility');
  expect(topics).toEqual([['全部课题', ['潮汐预报', '渔船调度']]]);
});
