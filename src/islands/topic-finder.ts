import type { Findings } from '../logic/search/find-topics.ts';
import type { TextFindings } from '../logic/search/match-text.ts';
import type { Language } from '../model/language.ts';
import { pageLanguage } from './page-language.ts';

/** What the page asks of the worker. `prepare` fetches the index of the language and answers nothing. */
export interface FinderRequest {
  number: number;
  kind: 'search' | 'match' | 'prepare';
  text: string;
  language: Language;
}

/** What the worker answers. */
export type FinderReply = { number: number } & (
  | { kind: 'search'; found: Findings }
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
  const started = new Worker(new URL('./topic-finder.worker.ts', import.meta.url), { type: 'module' });
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

function ask(kind: FinderRequest['kind'], text: string, language: Language): Promise<FinderReply> {
  const number = ++lastNumber;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    startedWorker().postMessage({ number, kind, text, language } satisfies FinderRequest);
  });
}

/** Fetches the index ahead of the first query. Rejects when it cannot be had. */
export async function prepareSearch(): Promise<void> {
  const reply = await ask('prepare', '', pageLanguage());
  if (reply.kind === 'failed') throw new Error(reply.reason);
}

/** The topics for a query; nothing of it leaves the browser. Rejects when the index cannot be had; asking again tries again. */
export async function searchTopics(query: string): Promise<Findings> {
  const reply = await ask('search', query, pageLanguage());
  if (reply.kind !== 'search') throw new Error(reply.kind === 'failed' ? reply.reason : reply.kind);
  return reply.found;
}

/** The topics for the description of a project; as `searchTopics`. */
export async function matchProject(text: string): Promise<TextFindings> {
  const reply = await ask('match', text, pageLanguage());
  if (reply.kind !== 'match') throw new Error(reply.kind === 'failed' ? reply.reason : reply.kind);
  return reply.found;
}
