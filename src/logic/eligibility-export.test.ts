import { expect, it } from 'vitest';
import { eligibilityMarkdown } from './eligibility-export.ts';

it('writes the result as Markdown, with nothing taken for its marks', () => {
  const text = eligibilityMarkdown({
    name: '2031年“数据要素×”大赛吉林分赛',
    date: '2031年3月1日 12:00（中国标准时间）',
    verdict: '可以参赛',
    texts: ['依据：', '报名已经截止。'],
    reasons: [
      { text: '<b>一</b>', clauses: ['三、1', '三、2'], remedy: '可以这样办：先*问*。' },
      { text: '二', clauses: ['三、3'], remedy: '' },
    ],
    sections: [
      { title: '询问组委会', lines: ['李明 0431-0000001'] },
      { title: '您的回答', lines: ['能到场吗？ 能'] },
    ],
    note: '非官方。',
  });
  expect(text).toBe(`# 可以参赛

2031年“数据要素×”大赛吉林分赛 · 2031年3月1日 12:00（中国标准时间）

依据：

报名已经截止。

- \\<b\\>一\\</b\\> [三、1; 三、2]
  可以这样办：先\\*问\\*。
- 二 [三、3]

## 询问组委会

- 李明 0431-0000001

## 您的回答

- 能到场吗？ 能

非官方。
`);
});
