import { inAll } from '../../i18n/words.ts';
import { contactLabel } from '../../logic/contact-uri.ts';
import type { Publisher } from '../../logic/publisher.ts';
import { localizedPath, paths } from '../../logic/paths.ts';
import { latestRevision } from '../../logic/revisions.ts';
import { tablesOf } from './all-tables.ts';
import type { Table, TableSource } from './types.ts';
import { SOURCE_LANGUAGE, type Language } from '../../model/language.ts';
import { noticeName } from '../../logic/notice-name.ts';

/** Texts of the package that are the interface's. */
export interface PackageWords {
  /** Whose site this is, and which text prevails. */
  description: string;
  /** What may be done with the words, as the licence says it. */
  licence: string;
}

/**
 * The Data Package of the CSV files beside it, in version 1 of the standard, which version 2 reads too. Its version is
 * the number of the revision. Addresses of pages are in it only where that of the site is known.
 */
export function dataPackage(
  { catalog, site }: TableSource,
  publisher: Publisher,
  { description, licence }: PackageWords,
) {
  const { id, name } = catalog.edition;
  const address = (path: string) => site && new URL(localizedPath(path, SOURCE_LANGUAGE), site).href;
  const homepage = address(paths.data);
  const source = address(paths.notice);
  return {
    profile: 'tabular-data-package',
    name: id,
    title: name[SOURCE_LANGUAGE],
    description,
    version: String(latestRevision(catalog).number),
    ...(homepage ? { homepage } : {}),
    ...contributors(publisher),
    licenses: [{ path: 'licence.txt', title: licence }],
    sources: [{ title: noticeName(catalog), ...(source ? { path: source } : {}) }],
    resources: tablesOf(catalog).map((table) => resource(table, catalog.edition.languages)),
  };
}

/** Who publishes the package, if that is known: the standard wants a name. */
function contributors({ name, contact }: Publisher) {
  if (name === null) return {};
  const reach = contact?.startsWith('mailto:')
    ? { email: contactLabel(contact) }
    : contact?.startsWith('https:')
      ? { path: contact }
      : {};
  return { contributors: [{ title: name, role: 'publisher', ...reach }] };
}

function resource({ name, title, columns, primaryKey, foreignKeys }: Table, languages: readonly Language[]) {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title: inAll(title, languages, ' / '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        title: inAll(column.title, languages, ' / '),
        ...(primaryKey.includes(column.name) ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...(foreignKeys.length > 0
        ? {
            foreignKeys: foreignKeys.map((key) => ({
              fields: key.columns,
              reference: { resource: key.table, fields: key.references },
            })),
          }
        : {}),
    },
  };
}
