import { findTopics, ranking, type Findings } from '../logic/search/find-topics.ts';
import { matchText } from '../logic/search/match-text.ts';
import type { SearchIndex } from '../logic/search/search-index.ts';
import { createTopicSearch, type TopicMatch, type TopicSearch } from '../logic/search/topic-search.ts';
import { ofThisBuild } from '../logic/of-this-build.ts';
import { searchIndexPath } from '../logic/paths.ts';
import type { Language } from '../model/language.ts';
import type { FinderReply, FinderRequest } from './topic-finder.ts';

/** Searches beside the page, which stays responsive meanwhile. Each index is fetched when it is first needed. */
const searches = new Map<Language, Promise<TopicSearch>>();

function searchOf(language: Language): Promise<TopicSearch> {
  const known = searches.get(language);
  if (known) return known;
  const search = load(language);
  searches.set(language, search);
  // The next request tries again.
  search.catch(() => searches.delete(language));
  return search;
}

async function load(language: Language): Promise<TopicSearch> {
  const response = await fetch(ofThisBuild(searchIndexPath(language)));
  if (!response.ok) throw new Error(`${searchIndexPath(language)}: ${String(response.status)}`);
  return createTopicSearch((await response.json()) as SearchIndex);
}

/** What was found last, of which the page asks next what matched. */
let last: { text: string; language: Language; findings: Findings } | undefined;

async function find(text: string, language: Language): Promise<Findings> {
  if (last?.text !== text || last.language !== language) {
    last = { text, language, findings: await findTopics(text, language, searchOf) };
  }
  return last.findings;
}

async function explain(text: string, language: Language, ids: readonly string[]): Promise<TopicMatch[]> {
  const wanted = new Set(ids);
  return (await find(text, language)).matches.filter(({ id }) => wanted.has(id));
}

async function answer({ number, kind, text, language, ids }: FinderRequest): Promise<FinderReply> {
  try {
    if (kind === 'search') return { number, kind, found: ranking(await find(text, language)) };
    if (kind === 'explain') return { number, kind, found: await explain(text, language, ids) };
    if (kind === 'match') return { number, kind, found: await matchText(text, searchOf) };
    await searchOf(language);
    return { number, kind };
  } catch (error) {
    return { number, kind: 'failed', reason: String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<FinderRequest>) => {
  void answer(data).then((reply) => {
    postMessage(reply);
  });
});
