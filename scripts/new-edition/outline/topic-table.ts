import type { ReadLine } from './lines.ts';
import type { Cast, TopicStretch } from './topics.ts';

type Column = 'number' | Cast['role'];

/** What a column of a table of topics holds, by its head; the first that fits counts, and each but `text` once. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['number', /序号|编号/],
  ['topic', /^(?:赛题|课题|选题|命题|题目|榜题)(?:名称|题目)?$|^名称$/],
  ['track', /赛道|领域|类别|专题|组别|行业|板块|方向/],
  ['subtrack', /方向|子/],
];

/**
 * The roles of the cells of a table of topics (赛道 | 赛题 | 说明), each cell a line of its own; or nothing. A cell of a
 * track that is empty or the same as the one above is one with it.
 */
export function castTable(lines: readonly ReadLine[]): TopicStretch | undefined {
  const head = lines.findIndex((line) => columnsOf(line).includes('topic'));
  const columns = lines[head] ? columnsOf(lines[head]) : [];
  const after = lines.findIndex(({ kind }, at) => at > head && kind !== 'row');
  const end = after === -1 ? lines.length : after;
  const above: Partial<Record<Column, string>> = {};
  const cast = lines.slice(head + 1, end).flatMap((row): Cast[] => {
    const cells = cellsOf(row).map((text, at) => ({ text, role: columns[at] ?? 'text' }));
    const textOf = (column: Column) => cells.find(({ role }) => role === column)?.text ?? '';
    const castAs = (role: Cast['role'], text: string, label = ''): Cast => {
      const line: ReadLine = { ...row, kind: 'text', text: label === '' ? text : `${label} ${text}` };
      const number = /^\d+$/.test(label) ? Number(label) : undefined;
      return { line, role, heading: { label, style: role, number, title: text, rest: '' } };
    };
    const groups = (['track', 'subtrack'] as const).filter((column) => {
      const isNew = textOf(column) !== '' && textOf(column) !== above[column];
      if (isNew) above[column] = textOf(column);
      if (isNew && column === 'track') delete above.subtrack;
      return isNew;
    });
    const [number, topic] = [textOf('number'), textOf('topic')];
    return [
      ...groups.map((column) => castAs(column, textOf(column))),
      topic === '' ? castAs('text', number) : castAs('topic', topic, number),
      ...cells.filter(({ role }) => role === 'text').map(({ text }) => castAs('text', text)),
    ].filter(({ line }) => line.text !== '');
  });
  return cast.some(({ role }) => role === 'topic') ? { start: head + 1, cast, end } : undefined;
}

/** What the columns of a head of a table hold; nothing for another row. */
function columnsOf(row: ReadLine): Column[] {
  const cells = cellsOf(row);
  if (row.kind !== 'row' || cells.length < 2 || cells.some((cell) => cell.length > 12)) return [];
  const given = new Set<Column>();
  return cells.map((cell) => {
    const [column = 'text'] = COLUMNS.find(([name, words]) => words.test(cell) && !given.has(name)) ?? [];
    if (column !== 'text') given.add(column);
    return column;
  });
}

function cellsOf({ text }: ReadLine): string[] {
  return text.split('|').map((cell) => cell.trim());
}
