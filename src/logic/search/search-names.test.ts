import { expect, it } from 'vitest';
import { createClauseFinder } from './search-names.ts';

const chinese = createClauseFinder([
  ['/notice/#c-5.1', '五、（一）'],
  ['/notice/#c-5.1.2', '五、（一）2'],
  ['/notice/#c-6.p1', '六、第1段'],
  ['/notice/annex/#c-annex.3', '附件第三部分'],
]);
const english = createClauseFinder([
  ['/en/notice/#c-5.1.2', 'Section 5(1)2'],
  ['/en/notice/#c-6.p1', 'Section 6, paragraph 1'],
]);

it.each([
  ['五、（一）2', '/notice/#c-5.1.2'],
  ['五（一）2', '/notice/#c-5.1.2'],
  ['５．１．２', '/notice/#c-5.1.2'],
  ['5.1.2', '/notice/#c-5.1.2'],
  ['c-5.1.2', '/notice/#c-5.1.2'],
  ['第5.1.2条', '/notice/#c-5.1.2'],
  ['五、（一）', '/notice/#c-5.1'],
  ['六、第1段', '/notice/#c-6.p1'],
  ['6.p1', '/notice/#c-6.p1'],
  ['附件第三部分', '/notice/annex/#c-annex.3'],
])('%s is a clause', (query, address) => {
  expect(chinese(query).map((each) => each.address)).toEqual([address]);
});

it.each([
  ['Section 5(1)2', '/en/notice/#c-5.1.2'],
  ['section 5 (1) 2', '/en/notice/#c-5.1.2'],
  ['clause 5.1.2', '/en/notice/#c-5.1.2'],
  ['Section 6, paragraph 1', '/en/notice/#c-6.p1'],
])('%s is a clause in English', (query, address) => {
  expect(english(query).map((each) => each.address)).toEqual([address]);
});

it.each(['5', '512', '参赛', '5.1.2.9', ''])('%j is none', (query) => {
  expect(chinese(query)).toEqual([]);
});
