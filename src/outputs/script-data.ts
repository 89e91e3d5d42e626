import { createHash } from 'node:crypto';
import { uiStrings } from '../data/ui-strings.ts';
import { everydayWords } from '../i18n/everyday.ts';
import { pageLabel } from '../i18n/index.ts';
import type { Catalog } from '../logic/catalog.ts';
import { clauseReference } from '../logic/clause-reference.ts';
import type { ExplorerData } from '../logic/explorer-data.ts';
import { localize } from '../logic/localize.ts';
import { isSingle, pageNames } from '../logic/pages.ts';
import { clausePath, localizedPath, paths } from '../logic/paths.ts';
import { hashedPath } from '../logic/file-paths.ts';
import { hasPage } from '../logic/rooms.ts';
import { fold } from '../logic/search/fold.ts';
import { perCatalog, perLanguage } from '../logic/per-catalog.ts';
import type { SearchIndexes } from '../logic/release.ts';
import type { SearchNames } from '../logic/search/search-names.ts';
import { topicFacets } from '../logic/topic-facets.ts';
import { topicRow } from '../logic/topic-row.ts';
import { byLanguage, type Language } from '../model/language.ts';
import { createSearchIndex } from './search-index.ts';

/**
 * The data that scripts fetch. The name of each file carries the hash of its text, and stands in the pages: scripts stay
 * the same when the content changes, and a page never gets data of another release than its own.
 */
export interface DataFile {
  path: string;
  /** JSON, not indented, for every byte of it travels. */
  text: string;
}

function dataFile(name: string, data: unknown): DataFile {
  const text = JSON.stringify(data);
  return { path: hashedPath(name, createHash('sha256').update(text).digest('hex').slice(0, 8)), text };
}

/** What the explorer shows of all topics in a language, and what they can be filtered by. */
export const cardsFile = perLanguage((catalog, language) => {
  const { shortlist, topic: strings } = uiStrings(language);
  const { add, notKept } = shortlist;
  return dataFile(`cards.${language}`, {
    words: { add, notKept },
    topics: catalog.topics.map((topic) => ({
      ...topicRow(catalog, topic, language, strings),
      values: topicFacets(catalog, topic),
    })),
  } satisfies ExplorerData);
});

/** The data of the topic search in a language. */
const searchIndexFile = perLanguage((catalog, language) =>
  dataFile(`search.${language}`, createSearchIndex(catalog, language, cardsFile(catalog, language).path)),
);

/** The addresses of the search's data. */
export const searchIndexes = perCatalog((catalog): SearchIndexes =>
  byLanguage((language) => searchIndexFile(catalog, language).path),
);

/** The names that the search in the header shows in a language: titles of topics, citations of clauses, questions. */
export const searchNamesFile = perLanguage((catalog, language) => {
  const { search, home } = uiStrings(language);
  const { hint, topics, pages, nothing, counted, allTopics } = search;
  return dataFile(`names.${language}`, {
    words: { hint, questions: home.questions, topics, pages, nothing, counted, allTopics },
    titles: Object.fromEntries(catalog.topics.map(({ id, title }) => [id, localize(title, language).text])),
    clauses: catalog.sections
      .flatMap((section) => catalog.clauseIdsOf(section))
      // A topic is found as one.
      .filter((id) => !catalog.annexPlace(id)?.topic)
      .map((id) => [localizedPath(clausePath(catalog, id), language), clauseReference(catalog, id, language).text]),
    questions: catalog.faq.map(({ id, question, aliases }) => [
      localizedPath(`${paths.faq}#${id}`, language),
      localize(question, language).text,
      aliases[language].map((alias) => fold(alias)).join(','),
    ]),
    places: namesOfPages(catalog, language),
  } satisfies SearchNames);
});

/** The pages that menus name, with their everyday words. */
function namesOfPages(catalog: Catalog, language: Language): SearchNames['places'] {
  return pageNames(({ group }) => group !== undefined)
    .filter(isSingle)
    .filter((name) => hasPage(catalog, name))
    .map((name) => [
      localizedPath(paths[name], language),
      pageLabel(name, uiStrings(language)),
      (everydayWords[language][name] ?? []).map((word) => fold(word)).join(','),
    ]);
}

/** All of these files. */
export function scriptData(catalog: Catalog): DataFile[] {
  const files = [searchIndexFile, searchNamesFile, cardsFile];
  return catalog.edition.languages.flatMap((language) => files.map((file) => file(catalog, language)));
}
