import { titleWithEditionWords } from '../../i18n/edition-words.ts';
import { perCatalog } from '../../logic/per-catalog.ts';
import { BODY_TABLES } from './body-tables.ts';
import { CONTEST_TABLES } from './contest-tables.ts';
import { NOTICE_TABLES } from './notice-tables.ts';
import { RULE_TABLES } from './rule-tables.ts';
import { SUPPORT_TABLE } from './support-table.ts';
import type { Title } from '../../i18n/words.ts';
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

/** The tables of an edition: those that have rows, in the words of the edition, with the columns of its languages that are not empty. */
export const tablesOf = perCatalog((catalog): Table[] => {
  const filled = TABLES.filter((table) => !table.isEmpty(catalog));
  const names = new Set(filled.map(({ name }) => name));
  const titled = (title: Title) => titleWithEditionWords(title, catalog.edition.words);
  return filled.map((table) => {
    const rows = table.rows({ catalog, site: undefined });
    const kept = table.columns.flatMap(({ language, isKept }, at) => {
      const isSpoken = language === undefined || catalog.edition.languages.includes(language);
      return isSpoken && (isKept || rows.some((row) => row[at] !== null)) ? [at] : [];
    });
    const columns = table.columns
      .filter((_, at) => kept.includes(at))
      .map((column) => ({ ...column, title: titled(column.title) }));
    const isThere = (name: string) => columns.some((column) => column.name === name);
    return {
      ...table,
      title: titled(table.title),
      columns,
      foreignKeys: table.foreignKeys.filter((key) => names.has(key.table) && key.columns.every(isThere)),
      rows: (source) => table.rows(source).map((row) => kept.map((at) => row[at] ?? null)),
    };
  });
});
