import papaparse from 'papaparse';

/** A value in a table; null where there is none. Days are `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

/** The beginning of a formula; the library's own pattern lets those with a line break pass. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180, lines end in CR LF). It starts with the mark by which spreadsheets know UTF-8, and has no
 * cell that they would take for a formula: such a text gets an apostrophe in front.
 */
export function csvText(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = papaparse.unparse([[...heads], ...rows.map((row) => [...row])], {
    escapeFormulae: FORMULA,
    newline: '\r\n',
  });
  return `\uFEFF${text}\r\n`;
}
