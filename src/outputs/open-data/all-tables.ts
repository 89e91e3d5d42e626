import { perCatalog } from '../../logic/per-catalog.ts';
import { BODY_TABLES } from './body-tables.ts';
import { CONTEST_TABLES } from './contest-tables.ts';
import { NOTICE_TABLES } from './notice-tables.ts';
import { RULE_TABLES } from './rule-tables.ts';
import { SUPPORT_TABLE } from './support-table.ts';
import type { Table } from './types.ts';
import { TOPIC_TABLES } from './topic-tables.ts';

/** Every table that an edition can have, in the order in which they are listed. */
export const TABLES: readonly Table[] = [
  ...TOPIC_TABLES,
  ...CONTEST_TABLES,
  SUPPORT_TABLE,
  ...BODY_TABLES,
  ...RULE_TABLES,
  ...NOTICE_TABLES,
];

/** The tables of an edition: those that have rows, with the columns of its languages and without optional ones that are empty. */
export const tablesOf = perCatalog((catalog): Table[] => {
  const filled = TABLES.filter((table) => !table.isEmpty(catalog));
  const names = new Set(filled.map(({ name }) => name));
  return filled.map((table) => {
    const rows = table.rows({ catalog, site: undefined });
    const kept = table.columns.flatMap(({ language, isOptional }, at) => {
      const isSpoken = language === undefined || catalog.edition.languages.includes(language);
      return isSpoken && (!isOptional || rows.some((row) => row[at] !== null)) ? [at] : [];
    });
    return {
      ...table,
      columns: table.columns.filter((_, at) => kept.includes(at)),
      foreignKeys: table.foreignKeys.filter((key) => names.has(key.table)),
      rows: (source) => table.rows(source).map((row) => kept.map((at) => row[at] ?? null)),
    };
  });
});
