import { expect, it } from 'vitest';
import { createQuestionFinder } from './asked-questions.ts';

const chinese = createQuestionFinder(
  [
    ['/faq/#individuals', '个人、学生能参加吗？', ''],
    ['/faq/#public-bodies', '医院、高校、机关、事业单位能参加吗？', ''],
    ['/faq/#other-provinces', '外省企业能参加吗？', ''],
    ['/faq/#fee', '参赛收费吗？', '报名费,免费'],
    ['/faq/#papers', '要交哪些材料，有模板吗？', ''],
  ],
  'zh-CN',
);
const english = createQuestionFinder(
  [
    ['/en/faq/#individuals', 'Can individuals or students enter?', ''],
    ['/en/faq/#public-bodies', 'Can hospitals, universities, government bodies and public institutions enter?', ''],
    ['/en/faq/#other-provinces', 'Can companies from other provinces enter?', ''],
    ['/en/faq/#fee', 'Is there a fee?', 'cost,free of charge'],
  ],
  'en',
);

it.each([
  ['医院 参加', '/faq/#public-bodies'],
  ['医院', '/faq/#public-bodies'],
  ['医院能参加吗', '/faq/#public-bodies'],
  ['醫院', undefined],
  ['学生参赛', '/faq/#individuals'],
  ['收费', '/faq/#fee'],
  ['报名费', '/faq/#fee'],
  ['模板', '/faq/#papers'],
  ['港口', undefined],
  ['知识产权 证明', undefined],
  ['', undefined],
])('%j asks %s first', (query, address) => {
  expect(chinese(query)[0]?.address).toBe(address);
});

it.each([
  ['can a hospital enter', '/en/faq/#public-bodies'],
  ['hospitals', '/en/faq/#public-bodies'],
  ['student', '/en/faq/#individuals'],
  ['company from another province', '/en/faq/#other-provinces'],
  ['drone', undefined],
])('%j asks %s first in English', (query, address) => {
  expect(english(query)[0]?.address).toBe(address);
});

it('shows three at most', () => {
  expect(chinese('参加')).toHaveLength(3);
});
