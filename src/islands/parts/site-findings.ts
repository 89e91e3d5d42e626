import { createQuestionFinder } from '../../logic/search/asked-questions.ts';
import {
  createClauseFinder,
  createPlaceFinder,
  type NamedPlace,
  type SearchNames,
} from '../../logic/search/search-names.ts';
import { currentRelease } from './current-release.ts';
import { fetchJson } from './fetch-json.ts';
import { pageLanguage } from './page-language.ts';
import { searchPages, type PageResult } from './page-search.ts';
import { explainTopics, searchTopics } from './search-client.ts';

/** Most topics and pages shown; the explorer has all topics. */
const TOPICS = 6;
const PAGES = 8;

/** The data fetched when the dialog first opens, which no page has to carry. */
export interface Names extends Pick<SearchNames, 'words'> {
  /** The address of the index of the page's language. */
  index: string;
  /** By id. */
  topics: ReadonlyMap<string, { address: string; title: string }>;
  /** The clauses that are called as a query is. */
  clauses: (query: string) => NamedPlace[];
  /** The pages that are called as a query is. */
  places: (query: string) => NamedPlace[];
  /** The questions that teams ask, as far as a query asks them. */
  questions: (query: string) => NamedPlace[];
}

/** A topic in the list of results. */
export interface TopicResult {
  address: string;
  title: string;
  terms: string[];
  note: string;
}

/** Fetches the names of the current release; `folder` is the address of all topics. Rejects if the fetch fails. */
export async function fetchNames(folder: string): Promise<Names> {
  const { search, names } = await currentRelease();
  const { titles, clauses, places, questions, words } = await fetchJson<SearchNames>(names);
  return {
    ...{ words, index: search[pageLanguage()] },
    clauses: createClauseFinder(clauses),
    places: createPlaceFinder(places),
    questions: createQuestionFinder(questions, pageLanguage()),
    topics: new Map(Object.entries(titles).map(([id, title]) => [id, { address: `${folder}${id}/`, title }])),
  };
}

/** The topics for a query, and the name of the link to all of them. Rejects if the search fails. */
export async function findTopics(names: Names, query: string): Promise<{ results: TopicResult[]; all: string }> {
  const { index, topics, words, clauses } = names;
  // Whoever names a clause looks for no topic.
  if (clauses(query).length > 0) return { results: [], all: words.allTopics };
  const { ids, relevant } = await searchTopics(index, query);
  const matches = await explainTopics(index, query, ids.slice(0, Math.min(relevant, TOPICS)));
  const results = matches.flatMap(({ id, terms, aliases }) => {
    const topic = topics.get(id);
    return topic ? [{ ...topic, terms, note: aliases.slice(0, 2).join(' · ') }] : [];
  });
  return { results, all: words.allTopics };
}

/** The questions that ask so. */
export function findQuestions({ questions }: Names, query: string): PageResult[] {
  return questions(query).map((place) => ({ ...place, excerpt: '' }));
}

/** Clauses and pages that are called so, then places that say so. Rejects if the search fails. */
export async function findPages(names: Names, query: string): Promise<PageResult[]> {
  const pages = await searchPages(query, PAGES);
  const named = [...names.clauses(query), ...names.places(query)].map((place) => ({ ...place, excerpt: '' }));
  const shown = [...named, ...findQuestions(names, query)];
  return [...named, ...pages.filter(({ address }) => shown.every((each) => each.address !== address))];
}
