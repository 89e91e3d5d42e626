import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { BASE } from '../logic/base-path.ts';
import { localizedPath, paths } from '../logic/paths.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../model/language.ts';
import { CACHES, trim } from './caches.ts';
import { asKept, failsWhenDown, isDown, type WorkboxPlugin } from './kept.ts';
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

/** Keeps pages that come, but for those that `core` has: a newer copy of one would not have all that it needs. */
const keeping = (core: PrecacheController): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAddress(request.url)),
  cacheWillUpdate: ({ request, response }) =>
    Promise.resolve(isPage(response) && !core.getCacheKeyForURL(pageAddress(request.url)) ? response : null),
  cacheDidUpdate: () => trim('pages'),
});

/**
 * Pages to show: from the network, and where that fails, keeps the reader waiting or brings an error of the host, the kept
 * copy, which says that it is one; where there is none, the page for being offline, or what the host said. `core` has the
 * pages that are kept from the start, with all that they need.
 */
export function pages(core: PrecacheController): NetworkFirst {
  const shown = async (url: string, cached?: Response): Promise<Response | undefined> => {
    const kept = (await core.matchPrecache(pageAddress(url))) ?? cached;
    if (!kept) return undefined;
    const offline = await core.matchPrecache(offlineAddress(url));
    const bar = barOf((await offline?.text()) ?? '');
    return new Response(withBar(await kept.text(), bar), { headers: { 'content-type': 'text/html; charset=utf-8' } });
  };
  const plugin: WorkboxPlugin = {
    cachedResponseWillBeUsed: ({ request, cachedResponse }) => shown(request.url, cachedResponse),
    // What a browser fetches while it starts the worker passes by all other rules.
    handlerWillRespond: async ({ request, response }) => {
      if (!isDown(response)) return response;
      const cached = await (await caches.open(CACHES.pages)).match(pageAddress(request.url));
      return (await shown(request.url, cached)) ?? response;
    },
    handlerDidError: ({ request }) => core.matchPrecache(offlineAddress(request.url)),
  };
  return new NetworkFirst({
    cacheName: CACHES.pages,
    networkTimeoutSeconds: PATIENCE,
    plugins: [keeping(core), plugin],
  });
}

/** Pages that a script reads for what they say: from the network, and only where that fails the kept copy, marked as one. */
export function readPages(core: PrecacheController): NetworkFirst {
  const plugin: WorkboxPlugin = {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      asKept((await core.matchPrecache(pageAddress(request.url))) ?? cachedResponse),
  };
  return new NetworkFirst({ cacheName: CACHES.pages, plugins: [keeping(core), failsWhenDown, plugin] });
}
