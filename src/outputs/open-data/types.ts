import type { Title } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { Catalog } from '../../logic/catalog.ts';
import type { Cell } from '../../logic/csv.ts';

/** Types of columns, named as Table Schema names them; an `array` is written as JSON. */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'array';

/** What the tables are made of: the content, and the address of the site where it is known. */
export interface TableSource {
  catalog: Catalog;
  site: URL | undefined;
}

/** What a column is called, and what its cells are. */
export interface ColumnHead {
  /** Name for programs, unique in its table. */
  name: string;
  title: Title;
  type: ColumnType;
  /** The language of its texts, where it has those of one; an edition without the language has no such column. */
  language?: Language;
  /** Whether an edition has it even where every cell is empty. */
  isKept?: true;
}

/** A column of a table whose rows are made from `Row`. */
export interface Column<Row> extends ColumnHead {
  value: (row: Row, source: TableSource) => Cell | undefined;
}

/** Columns whose values are always those of the columns of a row in another table. */
export interface ForeignKey {
  columns: readonly string[];
  table: string;
  /** Columns of the other table. */
  references: readonly string[];
}

/** A table of the open data, from which its CSV, its sheet, its Table Schema and its place on the page are made. */
export interface Table {
  /** Name of its file, without the ending. */
  name: string;
  title: Title;
  columns: readonly ColumnHead[];
  /** The columns whose values no two rows share; none where the order of the rows is all that tells them apart. */
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** Whether an edition has no row for it. Expects no reference to resolve. */
  isEmpty: (catalog: Catalog) => boolean;
  /** Its rows, each with a value for every column. */
  rows: (source: TableSource) => Cell[][];
}
