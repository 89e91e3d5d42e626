import type { Title } from '../../i18n/words.ts';
import type { Catalog } from '../../logic/catalog.ts';
import type { Column, ForeignKey, Table } from './types.ts';
import { createColumns, type Columns } from './columns.ts';

interface Definition<Row> {
  name: string;
  title: Title;
  rows: (catalog: Catalog) => readonly Row[];
  columns: (make: Columns<Row>) => readonly Column<Row>[];
  primaryKey?: readonly string[];
  foreignKeys?: readonly ForeignKey[];
}

/** Makes a table from what its rows are made of and how each column takes its value from that. */
export function table<Row>(definition: Definition<Row>): Table {
  const { name, title, rows, primaryKey = [], foreignKeys = [] } = definition;
  const columns = definition.columns(createColumns<Row>());
  return {
    name,
    title,
    columns,
    primaryKey,
    foreignKeys,
    isEmpty: (catalog) => rows(catalog).length === 0,
    rows: (source) => rows(source.catalog).map((row) => columns.map(({ value }) => value(row, source) ?? null)),
  };
}

/** Where the clause of every row stands in the table of clauses. */
export const CLAUSE_KEY: ForeignKey = { columns: ['clause'], table: 'clauses', references: ['id'] };

/** A column whose value is the id of a row in another table. */
export function reference(name: string, tableName: string): ForeignKey {
  return { columns: [name], table: tableName, references: ['id'] };
}
