import type { Ranking } from '../../logic/search/find-topics.ts';
import type { TextFindings } from '../../logic/search/match-text.ts';
import type { ExplainedMatch } from '../../logic/search/reasons.ts';
import type { Language } from '../../model/language.ts';
import { pageLanguage } from './page-language.ts';

/** A message to the worker. `prepare` fetches the language's index and gets no answer. */
export interface FinderRequest {
  number: number;
  kind: 'search' | 'explain' | 'match' | 'prepare';
  text: string;
  /** The page's. */
  language: Language;
  /** The address of the index of that language, which belongs to the page. */
  index: string;
  /** The topics to explain. */
  ids: readonly string[];
}

/** A reply of the worker. */
export type FinderReply = { number: number } & (
  | { kind: 'search'; found: Ranking }
  | { kind: 'explain'; found: ExplainedMatch[] }
  | { kind: 'match'; found: TextFindings }
  | { kind: 'prepare' }
  | { kind: 'failed'; reason: string }
);

type Waiting = Pick<PromiseWithResolvers<FinderReply>, 'resolve' | 'reject'>;

let worker: Worker | undefined;
let lastNumber = 0;
const waiting = new Map<number, Waiting>();

/** The worker, started when first asked for; a page has one. */
function startedWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FinderReply>) => {
    waiting.get(data.number)?.resolve(data);
    waiting.delete(data.number);
  });
  // Its script could not be fetched or run: the next request starts another.
  started.addEventListener('error', () => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The search could not be started'));
    waiting.clear();
  });
  return (worker = started);
}

/** The answer to a request of a kind. Rejects if there is none. */
async function ask<K extends FinderRequest['kind']>(
  kind: K,
  index: string,
  text = '',
  ids: readonly string[] = [],
): Promise<Extract<FinderReply, { kind: K }>> {
  const number = ++lastNumber;
  const reply = await new Promise<FinderReply>((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    const request: FinderRequest = { number, kind, text, language: pageLanguage(), index, ids };
    startedWorker().postMessage(request);
  });
  if (reply.kind !== kind) throw new Error(reply.kind === 'failed' ? reply.reason : reply.kind);
  return reply as Extract<FinderReply, { kind: K }>;
}

/** Fetches the `index` of the page's language ahead of the first query. Rejects if the fetch fails. */
export async function prepareSearch(index: string): Promise<void> {
  await ask('prepare', index);
}

/**
 * The topics for a query, by the `index` of the page's language; nothing of it leaves the browser. Rejects if the fetch
 * of an index fails, or brings another release's; the next call tries again.
 */
export async function searchTopics(index: string, query: string): Promise<Ranking> {
  return (await ask('search', index, query)).found;
}

/** Explains what these topics match in the query; only shown topics need it. Rejects as `searchTopics` does. */
export async function explainTopics(index: string, query: string, ids: readonly string[]): Promise<ExplainedMatch[]> {
  return (await ask('explain', index, query, ids)).found;
}

/** The topics for the description of a project; as `searchTopics`. */
export async function matchProject(index: string, text: string): Promise<TextFindings> {
  return (await ask('match', index, text)).found;
}
