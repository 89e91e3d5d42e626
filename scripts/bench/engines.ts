import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Page } from 'playwright-core';
import { createSearchIndex } from '../../src/outputs/search-index.ts';
import type { Catalog } from '../../src/logic/catalog.ts';
import { hasHan } from '../../src/logic/search/analysis.ts';
import { findTopics, type SearchOf } from '../../src/logic/search/find-topics.ts';
import type { SearchIndex } from '../../src/logic/search/search-index.ts';
import { createTopicSearch } from '../../src/logic/search/topic-search.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/model/language.ts';
import { uiStrings } from '../../src/data/ui-strings.ts';
import { topicRow } from '../../src/logic/topic-row.ts';
import { launchBrowser } from '../launch-browser.ts';
import { serveSite } from '../deploy/site-server.ts';
import type { JudgedQuery } from './metrics.ts';

/** An engine to compare: finds topic ids for a query on a page in a language. */
export interface Engine {
  name: string;
  search: (query: string, language: Language) => Promise<string[]>;
  /** The bytes (Brotli) that are loaded before the first result. */
  indexBytes: number;
  close?: () => Promise<void>;
}

/** The edition in which a query is asked: English, misspelt too, in the English one, everything else in the Chinese. */
export function editionOf({ query, language }: JudgedQuery): Language {
  return language === 'en' || (language === 'typo' && /^[\x20-\x7e]+$/.test(query)) ? 'en' : SOURCE_LANGUAGE;
}

/** The indexes of all languages and what searches them, made in memory as the site's are. */
export function createSearches(catalog: Catalog): { indexes: SearchIndex[]; searchOf: SearchOf } {
  const indexes = LANGUAGES.map((language) => ({ language, index: createSearchIndex(catalog, language, '') }));
  const searches = new Map(
    indexes.map(({ language, index }) => {
      const rows = catalog.topics.map((topic) => topicRow(catalog, topic, language, uiStrings(language).topic));
      return [language, createTopicSearch(index, rows)];
    }),
  );
  return {
    indexes: indexes.map(({ index }) => index),
    searchOf: (language) => {
      const search = searches.get(language);
      return search ? Promise.resolve(search) : Promise.reject(new Error(`There is no index for ${language}`));
    },
  };
}

const brotliBytes = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length;

/**
 * Our own. `indexBytes` are those of the larger language's index: a page fetches that of its language, and the other
 * only for words which the first does not know.
 */
export function ourEngine(catalog: Catalog): Engine {
  const { indexes, searchOf } = createSearches(catalog);
  return {
    name: 'ours',
    search: async (query, language) => (await findTopics(query, language, searchOf)).matches.map(({ id }) => id),
    indexBytes: Math.max(...indexes.map(brotliBytes)),
  };
}

/** MiniSearch as its documentation has it for Chinese: words of `Intl.Segmenter`, prefixes, misspellings. */
export function plainMiniSearch({ topics }: Catalog): Engine {
  const segmenter = new Intl.Segmenter(SOURCE_LANGUAGE, { granularity: 'word' });
  const fields = LANGUAGES.flatMap((language) => [`title ${language}`, `brief ${language}`]);
  const engine = new MiniSearch({
    fields,
    tokenize: (text) =>
      Array.from(segmenter.segment(text))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
    searchOptions: { prefix: true, fuzzy: (term) => (hasHan(term) ? false : 0.2) },
  });
  engine.addAll(
    topics.map(({ id, title, brief }) => ({
      id,
      ...Object.fromEntries(
        LANGUAGES.flatMap((each) => [
          [`title ${each}`, title[each] ?? ''],
          [`brief ${each}`, brief?.[each] ?? ''],
        ]),
      ),
    })),
  );
  return {
    name: 'MiniSearch, words',
    search: (query) => Promise.resolve(engine.search(query).map(({ id }) => id as string)),
    indexBytes: brotliBytes(engine),
  };
}

/** Pagefind's own programming interface in a browser, on the built site in `dist/`; topic pages count. */
export async function plainPagefind(): Promise<Engine> {
  const [browser, site] = await Promise.all([launchBrowser(), serveSite('dist', 0)]);
  const pages = new Map(
    await Promise.all(
      LANGUAGES.map(async (language) => {
        const page = await browser.newPage();
        await page.goto(`${site.url}${language === SOURCE_LANGUAGE ? '' : `/${language}`}/404/`);
        await page.evaluate((tag) => {
          document.documentElement.lang = tag;
        }, language);
        return [language, page] as const;
      }),
    ),
  );
  return {
    name: 'Pagefind',
    search: async (query, language) => {
      const addresses = await pages.get(language)?.evaluate(async (text) => {
        const address = '/pagefind/pagefind.js';
        const pagefind = (await import(address)) as {
          search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const { results } = await pagefind.search(text);
        const data = await Promise.all(results.slice(0, 60).map((result) => result.data()));
        return data.map(({ url }) => url);
      }, query);
      const ids = (addresses ?? []).map((address) => /\/topics\/([^/]+)\/$/.exec(address)?.[1]);
      return ids.filter((id) => id !== undefined);
    },
    indexBytes: await fetchedBytes(pages.get(SOURCE_LANGUAGE)),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Bytes that a page fetches for its first query, as the files lie in the site: scripts not compressed, the rest is. */
async function fetchedBytes(page: Page | undefined): Promise<number> {
  const bytes = await page?.evaluate(async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as { search: (query: string) => Promise<unknown> };
    await pagefind.search('快递');
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return fetched
      .filter(({ name }) => name.includes('/pagefind/'))
      .reduce((sum, each) => sum + each.encodedBodySize, 0);
  });
  return bytes ?? 0;
}
