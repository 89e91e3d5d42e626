import { expect, it } from 'vitest';
import { eligibilityMarkdown } from './eligibility-export.ts';

it('writes the result as Markdown, with nothing taken for its marks', () => {
  const text = eligibilityMarkdown({
    name: '2031年“数据要素×”大赛吉林分赛',
    date: '2031年3月1日 12:00',
    verdict: '可以参赛',
    text: '依据：',
    reasons: [
      { text: '<b>一</b>', clauses: ['三、1', '三、2'], remedy: '先*问*。' },
      { text: '二', clauses: ['三、3'], remedy: '' },
    ],
    answersTitle: '您的回答',
    answers: [{ question: '能到场吗？', answer: '能' }],
    note: '非官方。',
  });
  expect(text).toBe(`# 可以参赛

2031年“数据要素×”大赛吉林分赛 · 2031年3月1日 12:00

依据：

- \\<b\\>一\\</b\\> [三、1; 三、2]
  先\\*问\\*。
- 二 [三、3]

## 您的回答

1. 能到场吗？ **能**

非官方。
`);
});
