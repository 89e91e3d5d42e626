import { csvText } from '../../logic/csv.ts';
import { tablesOf } from './all-tables.ts';
import type { Cell } from '../../logic/csv.ts';
import type { Table, TableSource } from './types.ts';
import { getCatalog } from '../../data/catalog.ts';

/** A table with its rows, as CSV. */
export interface BuiltTable {
  table: Table;
  rows: Cell[][];
  csv: string;
}

/** What the tables are made of in this build. */
export async function getTableSource(): Promise<TableSource> {
  const address = import.meta.env.SITE;
  return { catalog: await getCatalog(), site: address ? new URL(address) : undefined };
}

/** Every table of the open data. */
export async function getTables(): Promise<BuiltTable[]> {
  const source = await getTableSource();
  return tablesOf(source.catalog).map((table) => {
    const rows = table.rows(source);
    const names = table.columns.map(({ name }) => name);
    return { table, rows, csv: csvText(names, rows) };
  });
}
