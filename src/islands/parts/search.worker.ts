import type { ExplorerData } from '../../logic/explorer-data.ts';
import { findTopics, ranking, type Findings } from '../../logic/search/find-topics.ts';
import { matchText } from '../../logic/search/match-text.ts';
import type { SearchIndex } from '../../logic/search/search-index.ts';
import type { ExplainedMatch } from '../../logic/search/reasons.ts';
import { createTopicSearch, type TopicSearch } from '../../logic/search/topic-search.ts';
import { releasePath, type Release } from '../../logic/release.ts';
import type { Language } from '../../model/language.ts';
import { fetchJson } from './fetch-json.ts';
import type { FinderReply, FinderRequest } from './search-client.ts';

/** Whose search it is: the language of the page, and the address of the index that belongs to the page. */
type Asker = Pick<FinderRequest, 'language' | 'index'>;

/** Searches beside the page, which stays responsive meanwhile, by the addresses of their indexes, each fetched when first needed. */
const searches = new Map<string, Promise<TopicSearch>>();

async function searchFor(asker: Asker, language: Language): Promise<TopicSearch> {
  const address = await addressFor(asker, language);
  const known = searches.get(address);
  if (known) return known;
  const search = fetchJson<SearchIndex>(address).then(async (index) => {
    const { topics } = await fetchJson<ExplorerData>(index.topics);
    return createTopicSearch(index, topics);
  });
  searches.set(address, search);
  // The next request tries again.
  search.catch(() => searches.delete(address));
  return search;
}

/** A page knows the index of its own language. That of another one belongs to it as long as its own is the same. */
async function addressFor(asker: Asker, language: Language): Promise<string> {
  if (language === asker.language) return asker.index;
  const { search } = await fetchJson<Release>(releasePath(asker.language), { cache: 'no-cache' });
  if (search[asker.language] !== asker.index) throw new Error(`${asker.index}: of another release`);
  return search[language];
}

/** The last findings, whose matches the page asks for next. */
let last: { text: string; index: string; findings: Findings } | undefined;

async function find(text: string, asker: Asker): Promise<Findings> {
  if (last?.text !== text || last.index !== asker.index) {
    const { language, index } = asker;
    last = { text, index, findings: await findTopics(text, language, (each) => searchFor(asker, each)) };
  }
  return last.findings;
}

async function explain(text: string, asker: Asker, ids: readonly string[]): Promise<ExplainedMatch[]> {
  const wanted = new Set(ids);
  const { reasons } = await searchFor(asker, asker.language);
  const { matches } = await find(text, asker);
  return matches.filter(({ id }) => wanted.has(id)).map((match) => ({ ...match, ...reasons(text, match) }));
}

async function answer({ number, kind, text, ids, ...asker }: FinderRequest): Promise<FinderReply> {
  try {
    if (kind === 'search') return { number, kind, found: ranking(await find(text, asker)) };
    if (kind === 'explain') return { number, kind, found: await explain(text, asker, ids) };
    if (kind === 'match') return { number, kind, found: await matchText(text, (each) => searchFor(asker, each)) };
    await searchFor(asker, asker.language);
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
