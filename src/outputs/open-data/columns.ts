import type { Title } from '../../i18n/words.ts';
import { endings, titles } from '../../i18n/tables.ts';
import { byLanguage, LANGUAGES, type Language } from '../../model/language.ts';
import { COLUMN_ENDINGS } from '../../model/language-traits.ts';
import type { LocalizedText } from '../../model/localized.ts';
import type { Scope } from '../../model/scope.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { localizedPath } from '../../logic/paths.ts';
import type { Cell } from '../../logic/csv.ts';
import type { Column, ColumnType, TableSource } from './types.ts';

/** Makes the columns of a table whose rows are made from `Row`. */
export type Columns<Row> = ReturnType<typeof createColumns<Row>>;

/** The ways to make a column of a table. */
export function createColumns<Row>() {
  const column = (name: string, type: ColumnType, title: Title, value: Column<Row>['value']): Column<Row> => ({
    name,
    type,
    title,
    value,
  });

  const columnsByLanguage = (
    name: string,
    title: Title,
    value: (row: Row, language: Language, source: TableSource) => Cell | undefined,
  ): Column<Row>[] =>
    LANGUAGES.map((language) => {
      const shown = byLanguage((each) => title[each] + endings[language][each]);
      const made = column(`${name}_${COLUMN_ENDINGS[language]}`, 'string', shown, (row, source) =>
        value(row, language, source),
      );
      return { ...made, language };
    });

  return {
    column,

    /** A text in every language; empty where it is not translated, or not there. */
    texts: (name: string, title: Title, value: (row: Row, catalog: Catalog) => LocalizedText | null | undefined) =>
      columnsByLanguage(name, title, (row, language, { catalog }) => value(row, catalog)?.[language]),

    /** Several texts in every language, joined. */
    textLists: (name: string, title: Title, value: (row: Row, catalog: Catalog) => readonly LocalizedText[]) =>
      columnsByLanguage(name, title, (row, language, { catalog }) =>
        joined(value(row, catalog).map((text) => text[language])),
      ),

    /** The address of a page in every language: whole where the site's address is known, else from its root. */
    pages: (path: (row: Row, catalog: Catalog) => string) =>
      columnsByLanguage('page', titles.page, (row, language, { catalog, site }) => {
        const address = localizedPath(path(row, catalog), language);
        return site ? new URL(address, site).href : address;
      }),

    /** For which tracks, topics and groups of entrants a row holds. */
    scope: (value: (row: Row) => Scope) => [
      column('tracks', 'string', titles.forTracks, (row) => joined(value(row).tracks ?? [])),
      column('topics', 'string', titles.forTopics, (row) => joined(value(row).topics ?? [])),
      column('groups', 'string', titles.forGroups, (row) => joined(value(row).groups ?? [])),
    ],

    /** The clause that a row is taken from. */
    clause: (value: (row: Row, catalog: Catalog) => string) =>
      column('clause', 'string', titles.clause, (row, { catalog }) => value(row, catalog)),

    /** The clauses that a row is taken from, joined. */
    clauses: (value: (row: Row, catalog: Catalog) => readonly string[]) =>
      column('clauses', 'string', titles.sourceClauses, (row, { catalog }) => joined(value(row, catalog))),
  };
}

/** The same column, which an edition has even where all of its cells are empty. */
export function kept<Row>(column: Column<Row>): Column<Row> {
  return { ...column, isKept: true };
}

/** Several values in one cell; null for none. */
export function joined(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).join('; ') || null;
}
