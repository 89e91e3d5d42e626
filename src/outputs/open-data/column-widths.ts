import type { Cell } from '../../logic/csv.ts';

/** In widths of a digit, as spreadsheets count. */
const NARROWEST = 8;
const WIDEST = 60;
/** Heads wrap, so that a long one does not widen a column of short values. */
const WIDEST_HEAD = 24;

/** The width of each column that shows its longest line, within bounds; longer texts wrap. */
export function columnWidths(heads: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  return heads.map((head, at) => {
    const cells = longestLine(rows.map((row) => String(row[at] ?? '')));
    return Math.min(WIDEST, Math.max(NARROWEST, Math.min(WIDEST_HEAD, longestLine([head])), cells) + 2);
  });
}

const longestLine = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split('\n')).map(lineWidth));

/** A Chinese character is as wide as two digits. */
function lineWidth(line: string): number {
  return Array.from(line).reduce((width, character) => width + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1), 0);
}
