import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { BASE } from '../logic/base-path.ts';
import { localizedPath, paths } from '../logic/paths.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../model/language.ts';
import { CACHES, trim } from './caches.ts';
import { asKept, failsWhenDown, isDown, type WorkboxPlugin } from './kept.ts';
import { barOf, withBar } from './offline-bar.ts';

/** The wait for a page of which there is a copy, in seconds. */
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

/** Keeps visited pages, but not those of `core`: a newer copy of one would lack files that it needs. */
const keeping = (core: PrecacheController): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAddress(request.url)),
  cacheWillUpdate: ({ request, response }) =>
    Promise.resolve(isPage(response) && !core.getCacheKeyForURL(pageAddress(request.url)) ? response : null),
  cacheDidUpdate: () => trim('pages'),
});

/**
 * Serves pages to show: from the network; if that fails, takes too long or answers with the host's own error, the kept
 * copy with its bar; without one, the page `/offline/` or the host's answer. `core` has the pages kept from the start,
 * with all that they need.
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

/** Serves pages that a script reads: from the network, and if that fails the kept copy, marked as one. */
export function readPages(core: PrecacheController): NetworkFirst {
  const plugin: WorkboxPlugin = {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      asKept((await core.matchPrecache(pageAddress(request.url))) ?? cachedResponse),
  };
  return new NetworkFirst({ cacheName: CACHES.pages, plugins: [keeping(core), failsWhenDown, plugin] });
}
