import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { BASE } from '../logic/edition-base.ts';
import { localizedPath, paths } from '../logic/paths.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../model/language.ts';
import { CACHES, trim } from './caches.ts';
import { barOf, withBar } from './offline-bar.ts';

/** How long a page may keep a reader waiting who has a copy of it, in seconds. */
const PATIENCE = 3;

/** The address under which a page is kept. What stands behind `?` is for the scripts of the page. */
function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
}

function offlineAddress(url: string): string {
  const { pathname } = new URL(url);
  const language = LANGUAGES.find((each) => pathname.startsWith(`${BASE}/${each}/`)) ?? SOURCE_LANGUAGE;
  return new URL(localizedPath(paths.offline, language), url).href;
}

const isPage = ({ status, redirected, headers }: Response): boolean =>
  status === 200 && !redirected && (headers.get('content-type') ?? '').startsWith('text/html');

/** Whether the browser asks for a page to show it. The request that plugins are given is that of the cache, which does not tell. */
const isNavigation = (event: unknown): boolean => (event as { request: Request }).request.mode === 'navigate';

/**
 * Pages: from the network, and where that fails or keeps the reader waiting, the kept copy, which says that it is one;
 * where there is none, the page for being offline. `core` has the pages that are kept from the start, with all that they
 * need; a newer copy of one would not have that and is not kept.
 */
export function pages(core: PrecacheController): NetworkFirst {
  const plugin: WorkboxPlugin = {
    cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAddress(request.url)),
    // A server that is down is as good as none.
    fetchDidSucceed: ({ response }) =>
      response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error(String(response.status))),
    cacheWillUpdate: ({ request, response }) =>
      Promise.resolve(isPage(response) && !core.getCacheKeyForURL(pageAddress(request.url)) ? response : null),
    cacheDidUpdate: () => trim('pages'),
    cachedResponseWillBeUsed: async ({ request, event, cachedResponse }) => {
      const kept = (await core.matchPrecache(pageAddress(request.url))) ?? cachedResponse;
      // Pages that a script reads for what they say are read without the bar.
      if (!kept || !isNavigation(event)) return kept;
      const offline = await core.matchPrecache(offlineAddress(request.url));
      const bar = barOf((await offline?.text()) ?? '');
      return new Response(withBar(await kept.text(), bar), { headers: { 'content-type': 'text/html; charset=utf-8' } });
    },
    handlerDidError: ({ request, event }) =>
      isNavigation(event) ? core.matchPrecache(offlineAddress(request.url)) : Promise.resolve(undefined),
  };
  return new NetworkFirst({ cacheName: CACHES.pages, networkTimeoutSeconds: PATIENCE, plugins: [plugin] });
}
