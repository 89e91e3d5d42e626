import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

it('shows the longest line, a Chinese character being as wide as two digits', () => {
  const heads = ['id', '标题\nTitle', 'text'];
  const rows = [
    ['a-very-long-id', '一二三四五六', 'x'.repeat(500)],
    [null, null, 3],
  ];
  expect(columnWidths(heads, rows)).toEqual([16, 14, 60]);
});
