import { inAll } from '../../i18n/words.ts';
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type Cell as SheetCell, type Sheet } from 'write-excel-file/node';
import { columnWidths } from './column-widths.ts';
import type { Catalog } from '../../logic/catalog.ts';
import type { Cell } from '../../logic/csv.ts';
import type { ColumnType, Table, TableSource } from './types.ts';

/** Archives carry a time for every file: without a fixed one, two builds of the same content would differ. */
const MODIFIED = new Date(2000, 0, 1);

/** In every language of the edition at once; Excel allows 31 characters. */
const sheetName = ({ title }: Pick<Table, 'title'>, { edition }: Catalog): string =>
  inAll(title, edition.languages, ' ');

/**
 * The tables as an Excel workbook: a sheet for each, whose first row stays in sight, after a first sheet with the
 * lines of `about`. Texts are texts and days are dates: Excel computes nothing and takes no clause for a number.
 */
export async function workbook(tables: readonly Table[], source: TableSource, about: AboutSheet): Promise<Uint8Array> {
  const sheets = [aboutSheet(about, source.catalog), ...tables.map((table) => tableSheet(table, source))];
  const files = unzipSync(await writeWorkbook(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer());
  return zipSync(files, { mtime: MODIFIED });
}

/** What the first sheet says: names and what they are. */
export interface AboutSheet {
  title: Table['title'];
  rows: readonly (readonly [string, string])[];
}

function aboutSheet({ title, rows }: AboutSheet, catalog: Catalog): Sheet<Buffer> {
  return {
    sheet: sheetName({ title }, catalog),
    columns: [{ width: 24 }, { width: 100 }],
    data: rows.map(([name, value]) => [
      { value: name, type: String, fontWeight: 'bold', alignVertical: 'top' },
      { value, type: String, wrap: true, alignVertical: 'top' },
    ]),
  };
}

function tableSheet(table: Table, source: TableSource): Sheet<Buffer> {
  const rows = table.rows(source);
  const heads = table.columns.map(({ title }) => inAll(title, source.catalog.edition.languages, '\n'));
  return {
    sheet: sheetName(table, source.catalog),
    stickyRowsCount: 1,
    columns: columnWidths(heads, rows).map((width) => ({ width })),
    data: [
      heads.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
      ...rows.map((row) => row.map((cell, at) => sheetCell(cell, table.columns[at]?.type ?? 'string'))),
    ],
  };
}

function sheetCell(value: Cell, type: ColumnType): SheetCell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (typeof value === 'boolean') return { value, type: Boolean, alignVertical: 'top' };
  if (type === 'date') {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  }
  return { value, type: String, wrap: true, alignVertical: 'top' };
}
