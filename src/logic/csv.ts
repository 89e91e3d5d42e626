/** A value in a table; null where there is none. Days are `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

/** The beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** What has to stand in quotation marks: separators, line breaks, the mark of UTF-8, and blanks at an end. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

/**
 * A table as CSV (RFC 4180, lines end in CR LF). It starts with the mark by which spreadsheets know UTF-8, and has no
 * cell that they would take for a formula: such a text gets an apostrophe in front.
 */
export function csvText(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: Cell): string {
  const isFormula = typeof cell === 'string' && FORMULA.test(cell);
  const text = `${isFormula ? "'" : ''}${String(cell ?? '')}`;
  return isFormula || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
