import type { ReadLine } from './lines.ts';
import type { Cast, TopicStretch } from './topics.ts';

/** What a column of a table of topics holds, by its head; the first that fits counts, and each but `text` once. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /序号|编号/],
  ['topic', /^(?:赛题|课题|选题|命题|题目|榜题)(?:名称|题目)?$|^名称$/],
  ['track', /赛道|领域|类别|专题|组别|行业|板块|方向/],
  ['subtrack', /方向|子/],
];
type Column = 'number' | 'track' | 'subtrack' | 'topic' | 'text';

/**
 * The roles of the cells of a table of topics (赛道 | 赛题 | 说明), each cell a line of its own; or nothing. A cell of a
 * track that is empty or the same as the one above is one with it.
 */
export function castTable(lines: readonly ReadLine[]): TopicStretch | undefined {
  const head = lines.findIndex((line) => columnsOf(line)?.includes('topic'));
  const columns = lines[head] && columnsOf(lines[head]);
  if (!columns) return undefined;
  const after = lines.findIndex(({ kind }, at) => at > head && kind !== 'row');
  const end = after === -1 ? lines.length : after;
  const cast: Cast[] = [];
  const above: Partial<Record<Column, string>> = {};
  for (const row of lines.slice(head + 1, end)) {
    const cells = row.text.split(/\s*\|\s*/).map((cell, at) => ({ text: cell.trim(), column: columns[at] ?? 'text' }));
    const add = (role: Cast['role'], text: string, label = '') => {
      if (text === '') return;
      const line = { ...row, kind: 'text' as const, text: label === '' ? text : `${label} ${text}` };
      const number = /^\d+$/.test(label) ? Number(label) : undefined;
      const heading = role === 'text' ? undefined : { label, style: role, number, title: text, rest: '' };
      cast.push({ line, role, heading });
    };
    const cell = (column: Column) => cells.find((other) => other.column === column)?.text ?? '';
    for (const column of ['track', 'subtrack'] as const) {
      if (cell(column) === '' || cell(column) === above[column]) continue;
      above[column] = cell(column);
      if (column === 'track') delete above.subtrack;
      add(column, cell(column));
    }
    if (cell('topic') === '') add('text', cell('number'));
    else add('topic', cell('topic'), cell('number'));
    for (const { column, text } of cells) if (column === 'text') add('text', text);
  }
  return cast.some(({ role }) => role === 'topic') ? { start: head + 1, cast, end } : undefined;
}

/** What the columns of a head of a table hold; nothing for another row. */
function columnsOf({ kind, text }: ReadLine): Column[] | undefined {
  if (kind !== 'row') return undefined;
  const cells = text.split(/\s*\|\s*/).map((cell) => cell.trim());
  if (cells.length < 2 || cells.some((cell) => cell.length > 12)) return undefined;
  const given = new Set<Column>();
  return cells.map((cell) => {
    const column = COLUMNS.find(([name, words]) => words.test(cell) && !given.has(name))?.[0] ?? 'text';
    if (column !== 'text') given.add(column);
    return column;
  });
}
