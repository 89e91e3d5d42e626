import papaparse from 'papaparse';
import type { Cell } from './tables/table.ts';

/**
 * A table as CSV (RFC 4180, lines end in CR LF). It starts with the mark by which spreadsheets know UTF-8, and has no
 * cell that they would take for a formula: such a text gets an apostrophe in front.
 */
export function csvText(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => [...row]);
  return `\uFEFF${papaparse.unparse({ fields: [...heads], data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
