import { getTableSource } from './edition-tables.ts';
import { workbook, type AboutSheet } from './xlsx.ts';
import { uiStrings } from '../../data/ui-strings.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { formatDay } from '../../logic/dates.ts';
import { localize } from '../../logic/localize.ts';
import { publisherFacts } from '../../logic/publisher.ts';
import { latestRevision } from '../../logic/revisions.ts';
import { tablesOf } from './all-tables.ts';
import { byLanguage, type Language } from '../../model/language.ts';
import { publisher } from '../../data/publisher.ts';
import { noticeName } from '../../logic/notice-name.ts';

let made: Promise<Uint8Array> | undefined;

/** The workbook of all tables in every language, made once in a build. */
export function getWorkbook(): Promise<Uint8Array> {
  return (made ??= make());
}

async function make(): Promise<Uint8Array> {
  const source = await getTableSource();
  return workbook(tablesOf(source.catalog), source, aboutSheet(source.catalog));
}

/** Where the tables come from, and what they are not: in one language after the other. */
function aboutSheet(catalog: Catalog): AboutSheet {
  return {
    title: byLanguage((language) => uiStrings(language).openData.aboutSheet),
    rows: catalog.edition.languages.flatMap((language) => aboutRows(catalog, language)),
  };
}

function aboutRows(catalog: Catalog, language: Language): [string, string][] {
  const { edition } = catalog;
  const { site, notice, handbook, openData, publisher: words } = uiStrings(language);
  const { number, date } = latestRevision(catalog);
  return [
    [openData.contest, localize(edition.name, language).text],
    [edition.documentNumber === undefined ? notice.title : notice.documentNumber, noticeName(catalog)],
    [handbook.revision, handbook.revisionText(number, formatDay(date, language, { year: true }))],
    [openData.note, `${site.unofficial} ${site.prevails}`],
    ...publisherFacts(publisher, words).map(({ label, text }): [string, string] => [label, text]),
    [openData.rights, openData.licence],
    [openData.cells, openData.severalValues],
  ];
}
