import { LANGUAGES, type Language } from '../../model/language.ts';
import type { LocalizedText } from '../../model/localized.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { localizedPath } from '../../logic/paths.ts';
import type { Cell, Column, ColumnType, TableSource, Words } from './table.ts';

/** What the names and titles of columns in a language end in. */
const LANGUAGE_ENDINGS: Record<Language, { name: string; title: Words }> = {
  'zh-CN': { name: 'zh', title: { 'zh-CN': '（中文）', en: ' (Chinese)' } },
  en: { name: 'en', title: { 'zh-CN': '（英文）', en: ' (English)' } },
};

/** Makes the columns of a table whose rows are made from `Row`. */
export type Columns<Row> = ReturnType<typeof createColumns<Row>>;

/** The ways to make a column of a table. */
export function createColumns<Row>() {
  const column = (name: string, type: ColumnType, title: Words, value: Column<Row>['value']): Column<Row> => ({
    name,
    type,
    title,
    value,
  });

  const columnsByLanguage = (
    name: string,
    title: Words,
    value: (row: Row, language: Language, source: TableSource) => Cell | undefined,
  ): Column<Row>[] =>
    LANGUAGES.map((language) => {
      const ending = LANGUAGE_ENDINGS[language];
      const words = { 'zh-CN': title['zh-CN'] + ending.title['zh-CN'], en: title.en + ending.title.en };
      return column(`${name}_${ending.name}`, 'string', words, (row, source) => value(row, language, source));
    });

  return {
    column,

    /** A text in every language; empty where it is not translated, or not there. */
    texts: (name: string, title: Words, value: (row: Row, catalog: Catalog) => LocalizedText | null | undefined) =>
      columnsByLanguage(name, title, (row, language, { catalog }) => value(row, catalog)?.[language]),

    /** Several texts in every language, joined. */
    textLists: (name: string, title: Words, value: (row: Row, catalog: Catalog) => readonly LocalizedText[]) =>
      columnsByLanguage(name, title, (row, language, { catalog }) =>
        joined(value(row, catalog).map((text) => text[language])),
      ),

    /** The address of a page in every language: whole where the site's address is known, else from its root. */
    pages: (path: (row: Row, catalog: Catalog) => string) =>
      columnsByLanguage('page', { 'zh-CN': '网页', en: 'Page' }, (row, language, { catalog, site }) => {
        const address = localizedPath(path(row, catalog), language);
        return site ? new URL(address, site).href : address;
      }),

    /** The clause that a row is taken from. */
    clause: (value: (row: Row, catalog: Catalog) => string) =>
      column('clause', 'string', { 'zh-CN': '条款', en: 'Clause' }, (row, { catalog }) => value(row, catalog)),

    /** The clauses that a row is taken from, joined. */
    clauses: (value: (row: Row, catalog: Catalog) => readonly string[]) =>
      column('clauses', 'string', { 'zh-CN': '条款', en: 'Clauses' }, (row, { catalog }) =>
        joined(value(row, catalog)),
      ),
  };
}

/** Several values in one cell; null for none. */
export function joined(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).join('; ') || null;
}
