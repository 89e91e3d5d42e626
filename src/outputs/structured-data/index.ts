import { VOCABULARIES } from '../../model/vocabulary.ts';
import { openDataNames } from '../../outputs/open-data/json-files.ts';
import { localizedPath, paths } from '../../logic/paths.ts';
import { trackPath } from '../../logic/rooms.ts';
import { csvPath, dataPaths, jsonPath } from '../../logic/file-paths.ts';
import { pageSubjects } from '../../logic/page-subjects.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { tablesOf } from '../open-data/all-tables.ts';
import { breadcrumbs, type Step } from './breadcrumbs.ts';
import { openDataset, webSite } from './dataset.ts';
import { contestEvent } from './event.ts';
import { faqPage } from './faq.ts';
import { noticePage } from './notice-page.ts';
import type { DescriptionInput, DescriptionWords, Thing } from './types.ts';

/** Describes the page at `path`, without its language, in schema.org's vocabulary; nothing for pages of tools. */
export function describePage(path: string, input: DescriptionInput, words: DescriptionWords): Thing[] {
  const { language, address } = input;
  switch (path) {
    case paths.home:
      return [
        {
          ...webSite(input, words),
          url: address(localizedPath(paths.home, language)),
          inLanguage: language,
          description: words.site.unofficial,
        },
        contestEvent(input),
      ];
    case paths.faq:
      return [faqPage(input)];
    case paths.schedule:
      return [contestEvent(input)];
    case paths.data:
      return [openDataset(dataFiles(input.catalog), input, words)];
    case paths.notice:
      return [noticePage(path, input)];
    default:
      return describeRecord(path, input, words);
  }
}

/** The files with the content of an edition, in every form. */
const dataFiles = (catalog: Catalog) => [
  { path: dataPaths.workbook, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { path: dataPaths.package, type: 'application/json' },
  ...openDataNames(catalog).map((name) => ({ path: jsonPath(name), type: 'application/json' })),
  ...tablesOf(catalog).map((table) => ({ path: csvPath(table), type: 'text/csv' })),
];

/** The page of a topic, a track, a tag or a part of the notice. */
function describeRecord(path: string, input: DescriptionInput, { nav }: DescriptionWords): Thing[] {
  const { catalog } = input;
  const way = (...steps: Step[]) => breadcrumbs(steps, input);
  const { track, topic } = pageSubjects(catalog).get(path) ?? {};
  if (track && topic) {
    // A sub-track has no page of its own.
    const steps = way({ name: track.title, path: trackPath(track) }, { name: topic.title });
    return [steps, noticePage(path, input)];
  }
  if (track) return [way({ name: nav.tracks, path: paths.tracks }, { name: track.title })];
  const section = catalog.sections.find(({ id }) => paths.section(id) === path);
  if (section) return [way({ name: nav.notice, path: paths.notice }, { name: section.title }), noticePage(path, input)];
  const tag = VOCABULARIES.flatMap((vocabulary) =>
    catalog[vocabulary].filter(({ id }) => paths.tag(vocabulary, id) === path),
  )[0];
  return tag ? [way({ name: nav.tags, path: paths.tags }, { name: tag.name })] : [];
}

/**
 * Things as JSON-LD for a `script` element. No `<` stands in it, so that no text of the content can end the element.
 * Empty where there is nothing.
 */
export function jsonLd(things: readonly Thing[]): string {
  if (things.length === 0) return '';
  const [only] = things;
  const body = things.length === 1 ? only : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...body }).replace(/</g, '\\u003c');
}
