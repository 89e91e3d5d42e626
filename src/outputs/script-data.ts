import { createHash } from 'node:crypto';
import { uiStrings } from '../i18n/index.ts';
import type { Catalog } from '../logic/catalog.ts';
import { clauseReference } from '../logic/clause-reference.ts';
import { CARDS_IN_FILE, cardParts, hasFurtherPages, partOf } from '../logic/explorer-pages.ts';
import { localize } from '../logic/localize.ts';
import { packTopics, type ExplorerData } from '../logic/packed-topics.ts';
import { clausePath, hashedPath, localizedPath } from '../logic/paths.ts';
import { perCatalog, perLanguage } from '../logic/per-catalog.ts';
import type { SearchIndexes } from '../logic/release.ts';
import type { SearchNames } from '../logic/search/search-names.ts';
import { topicCardText, type FetchedCard } from '../logic/topic-card.ts';
import { topicFacets } from '../logic/topic-facets.ts';
import { byLanguage, LANGUAGES } from '../model/language.ts';
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

/** The data of the topic search in a language. */
const searchIndexFile = perLanguage((catalog, language) =>
  dataFile(`search.${language}`, createSearchIndex(catalog, language)),
);

/** The addresses of the search's data. */
export const searchIndexes = perCatalog((catalog): SearchIndexes =>
  byLanguage((language) => searchIndexFile(catalog, language).path),
);

/** The names that the search in the header shows in a language: titles of topics, and citations of clauses. */
export const searchNamesFile = perLanguage((catalog, language) => {
  const { hint, topics, pages, nothing, counted, allTopics } = uiStrings(language).search;
  return dataFile(`names.${language}`, {
    words: { hint, topics, pages, nothing, counted, allTopics },
    titles: Object.fromEntries(catalog.topics.map(({ id, title }) => [id, localize(title, language).text])),
    clauses: catalog.sections
      .flatMap((section) => catalog.clauseIdsOf(section))
      // A topic is found as one.
      .filter((id) => !catalog.annexPlace(id)?.topic)
      .map((id) => [localizedPath(clausePath(catalog, id), language), clauseReference(catalog, id, language).text]),
  } satisfies SearchNames);
});

/** The cards of an edition with further pages in a language, in parts, in the notice's order. */
const cardFiles = perLanguage((catalog, language) => {
  const { label } = uiStrings(language).topic;
  return cardParts(catalog.topics.length).map((part) =>
    dataFile(
      `cards.${language}.${String(part)}`,
      partOf(catalog.topics, part, CARDS_IN_FILE).map((topic): FetchedCard => ({
        ...topicCardText(catalog, topic, language),
        label: label(topic.number),
      })),
    ),
  );
});

/** What all topics of such an edition can be filtered by, and where their cards are. */
export const explorerFile = perLanguage((catalog, language) =>
  dataFile(`explorer.${language}`, {
    topics: packTopics(catalog.topics.map((topic) => ({ id: topic.id, values: topicFacets(catalog, topic) }))),
    cards: cardFiles(catalog, language).map(({ path }) => path),
  } satisfies ExplorerData),
);

/** All of these files. */
export function scriptData(catalog: Catalog): DataFile[] {
  return LANGUAGES.flatMap((language) => [
    searchIndexFile(catalog, language),
    searchNamesFile(catalog, language),
    ...(hasFurtherPages(catalog.topics.length)
      ? [explorerFile(catalog, language), ...cardFiles(catalog, language)]
      : []),
  ]);
}
