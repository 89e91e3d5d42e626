import { BASE } from '../../../src/logic/base-path.ts';
import { hasTopicPictures } from '../../../src/outputs/pictures/page-pictures.ts';
import { hasMarkdown } from '../../../src/logic/pages.ts';
import { clauseAnchor, localizedPath, paths } from '../../../src/logic/paths.ts';
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
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { OPEN_DATA_NAMES, openDataNames } from '../../../src/outputs/open-data/json-files.ts';
import { VOCABULARIES } from '../../../src/model/vocabulary.ts';
import type { CheckInput } from './types.ts';

/** Every page of the site by its path, with the fragments that content may link to; null where any heading may be meant. */
export function siteAddresses({ catalog, pages }: CheckInput): Map<string, Set<string> | null> {
  const docs = pages
    .filter(({ file }) => file.startsWith(`docs/${SOURCE_LANGUAGE}/`))
    .map(({ file }) => `/${file.slice(`docs/${SOURCE_LANGUAGE}/`.length).replace(/(index)?\.md$/, '')}`)
    .map((path) => (path.endsWith('/') ? path : `${path}/`));
  const all: [string, Set<string> | null][] = [
    ...Object.values(paths)
      .filter((path) => typeof path === 'string')
      .filter((path) => hasPageAt(catalog, path))
      .map((path): [string, null] => [path, null]),
    ...docs.map((path): [string, null] => [path, null]),
    ...catalog.rules.map(({ id }): [string, null] => [paths.ruleGroup(id), null]),
    ...catalog.tracks.filter(({ printed }) => printed).map(({ id }): [string, null] => [paths.track(id), null]),
    ...catalog.topics.map(({ id }): [string, null] => [paths.topic(id), null]),
    ...VOCABULARIES.flatMap((vocabulary) =>
      catalog[vocabulary].map(({ id }): [string, null] => [paths.tag(vocabulary, id), null]),
    ),
    ...catalog.sections.map((section): [string, Set<string>] => [
      paths.section(section.id),
      new Set(catalog.clauseIdsOf(section).map(clauseAnchor)),
    ]),
  ];
  const dated = catalog.phases.filter(hasEnd);
  const calendars = dated.length > 0 ? (['schedule', 'subscription', ...dated] as const) : [];
  return new Map([
    ...[
      ...Object.values(dataPaths).filter((path) => !OPEN_DATA_NAMES.some((name) => jsonPath(name) === path)),
      textPaths.list,
      ...Object.keys(SITE_ICONS).map(siteIconPath),
      `${BASE}/robots.txt`,
      `${BASE}/${LICENCES}`,
      ...openDataNames(catalog).flatMap((name) => [jsonPath(name), schemaPath(name)]),
      ...TABLES.filter((table) => !table.isEmpty(catalog)).map(csvPath),
    ].map((path): [string, null] => [path, null]),
    ...catalog.edition.languages.flatMap((language) =>
      [
        releasePath(language),
        ...[
          ...all
            .map(([path]) => path)
            .filter((path) => hasMarkdown(path))
            .map(markdownPath),
          textPaths.whole,
        ].map((path) => localizedPath(path, language)),
        localizedPath(machinePaths.feed, language),
        localizedPath(machinePaths.manifest, language),
        ...[
          'site',
          ...catalog.tracks.map(({ id }) => `tracks/${id}`),
          ...(hasTopicPictures(catalog) ? catalog.topics.map(({ id }) => `topics/${id}`) : []),
        ].map((name) => sharePicturePath(language, name)),
        ...calendars.map((name) => calendarPath(language, name)),
      ].map((path): [string, null] => [path, null]),
    ),
    ...catalog.edition.languages.flatMap((language) =>
      all.map(([path, anchors]): [string, Set<string> | null] => [localizedPath(path, language), anchors]),
    ),
  ]);
}
