import { expect, it } from 'vitest';
import { escapeMarkdown } from './markdown.ts';

it.each([
  ['[x](y) *z* _a_ `b`', '\\[x\\](y) \\*z\\* \\_a\\_ \\`b\\`'],
  ['<script>alert(1)</script> & \\', '\\<script\\>alert(1)\\</script\\> \\& \\\\'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['2026. no list\n1) nor this', '2026\\. no list\n1\\) nor this'],
  ['a - b, 3.5', 'a - b, 3.5'],
  ['“数据要素×”，5G-A', '“数据要素×”，5G-A'],
])('%s is text', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});
