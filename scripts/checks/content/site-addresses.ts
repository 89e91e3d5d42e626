import { BASE } from '../../../src/logic/base-path.ts';
import type { Catalog } from '../../../src/logic/catalog.ts';
import { hasTopicPictures } from '../../../src/outputs/pictures/page-pictures.ts';
import { hasMarkdown } from '../../../src/logic/pages.ts';
import { clauseAnchor, localizedPath, pageOfSection, paths } from '../../../src/logic/paths.ts';
import {
  calendarPath,
  csvPath,
  dataPaths,
  jsonPath,
  LICENCES,
  machinePaths,
  markdownPath,
  schemaPath,
  sharePicturePath,
  siteIconPath,
  textPaths,
} from '../../../src/logic/file-paths.ts';
import { hasEnd } from '../../../src/logic/phase-precision.ts';
import { releasePath } from '../../../src/logic/release.ts';
import { hasPageAt } from '../../../src/logic/rooms.ts';
import { TABLES } from '../../../src/outputs/open-data/all-tables.ts';
import { SITE_ICONS } from '../../../src/outputs/feeds/web-manifest.ts';
import { SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import { OPEN_DATA_NAMES, openDataNames } from '../../../src/outputs/open-data/json-files.ts';
import { VOCABULARIES } from '../../../src/model/vocabulary.ts';
import type { CheckInput } from './types.ts';

/** The address of a Markdown page without its language, e.g. `/about/`. */
export function pageAddress(file: string): string {
  const name = file.replace(/^docs\/[^/]*\//, '').replace(/(^|\/)index\.md$|\.md$/, '');
  return name === '' ? '/' : `/${name}/`;
}

/** Every page of the site by its path, with the fragments that content may link to; null where any heading may be meant. */
export function siteAddresses({ catalog, pages }: CheckInput): Map<string, Set<string> | null> {
  const anchors = new Map<string, Set<string>>([[paths.notice, new Set(catalog.sections.map(({ id }) => id))]]);
  for (const section of catalog.sections) {
    const page = pageOfSection(catalog, section.id);
    const clauses = catalog.clauseIdsOf(section).map(clauseAnchor);
    anchors.set(page, new Set([...(anchors.get(page) ?? []), ...clauses]));
  }
  const all = [
    ...Object.values(paths)
      .filter((path) => typeof path === 'string')
      .filter((path) => hasPageAt(catalog, path)),
    ...pages.filter(({ file }) => file.startsWith(`docs/${SOURCE_LANGUAGE}/`)).map(({ file }) => pageAddress(file)),
    ...catalog.rules.map(({ id }) => paths.ruleGroup(id)),
    ...catalog.tracks.filter(({ printed }) => printed).map(({ id }) => paths.track(id)),
    ...catalog.topics.map(({ id }) => paths.topic(id)),
    ...VOCABULARIES.flatMap((vocabulary) => catalog[vocabulary].map(({ id }) => paths.tag(vocabulary, id))),
    ...anchors.keys(),
  ];
  const { languages } = catalog.edition;
  const files = [...sharedFiles(catalog), ...languages.flatMap((language) => filesIn(catalog, all, language))];
  return new Map([
    ...files.map((path) => [path, null] as const),
    ...languages.flatMap((language) =>
      all.map((path) => [localizedPath(path, language), anchors.get(path) ?? null] as const),
    ),
  ]);
}

/** Files that are the same in every language. */
function sharedFiles(catalog: Catalog): string[] {
  return [
    ...Object.values(dataPaths).filter((path) => !OPEN_DATA_NAMES.some((name) => jsonPath(name) === path)),
    textPaths.list,
    ...Object.keys(SITE_ICONS).map(siteIconPath),
    `${BASE}/robots.txt`,
    `${BASE}/${LICENCES}`,
    ...openDataNames(catalog).flatMap((name) => [jsonPath(name), schemaPath(name)]),
    ...TABLES.filter((table) => !table.isEmpty(catalog)).map(csvPath),
  ];
}

/** Files of a language, with the Markdown of its pages. */
function filesIn(catalog: Catalog, pages: readonly string[], language: Language): string[] {
  const dated = catalog.phases.filter(hasEnd);
  const calendars = dated.length > 0 ? (['schedule', 'subscription', ...dated] as const) : [];
  const texts = [...pages.filter((page) => hasMarkdown(page)).map(markdownPath), textPaths.whole];
  const pictures = [
    'site',
    ...catalog.tracks.map(({ id }) => `tracks/${id}`),
    ...(hasTopicPictures(catalog) ? catalog.topics.map(({ id }) => `topics/${id}`) : []),
  ];
  return [
    releasePath(language),
    ...[...texts, machinePaths.feed, machinePaths.manifest].map((path) => localizedPath(path, language)),
    ...pictures.map((name) => sharePicturePath(language, name)),
    ...calendars.map((name) => calendarPath(language, name)),
  ];
}
