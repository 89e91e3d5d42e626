/**
 * The dark modules of a QR code, given by rows, as data of an SVG path in which a module is one unit wide: neighbours in
 * a row are one rectangle.
 */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => rowPath(row, y)).join('');
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let start = 0;
  while (start < row.length) {
    let end = start + 1;
    while (end < row.length && row[end] === row[start]) end += 1;
    if (row[start]) path += `M${String(start)} ${String(y)}h${String(end - start)}v1h-${String(end - start)}z`;
    start = end;
  }
  return path;
}
