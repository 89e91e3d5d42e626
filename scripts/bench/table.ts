/** A table as lines of text: the first column to the left, the others to the right, each as wide as its cells. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at) + 2))).join(''),
  );
}
