/** A field, and what ends it: a separator, the end of a row, or nothing, which is a fault. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|)/gy;

/**
 * The rows of a CSV file that keeps to RFC 4180 to the letter: it starts with the mark of UTF-8, every row ends in CR LF,
 * and a quotation mark stands in quotation marks only. Throws an Error that names the place where it does not.
 */
export function readCsv(file: string): string[][] {
  if (!file.startsWith('\uFEFF')) throw new Error('The CSV file does not start with the mark of UTF-8');
  const text = file.slice(1);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; at = FIELD.lastIndex) {
    FIELD.lastIndex = at;
    const [, quoted, plain = '', end] = FIELD.exec(text) ?? [];
    if (!end) throw new Error(`The CSV file is wrong at character ${String(at)}: ${text.slice(at, at + 40)}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) throw new Error('The last row of the CSV file has no end');
  return rows;
}
