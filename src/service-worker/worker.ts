import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import { BASE } from '../logic/base-path.ts';
import { releasePath } from '../logic/release.ts';
import { LANGUAGES } from '../model/language.ts';
import { CACHES, dropOldCaches, renewPages, trim } from './caches.ts';
import { release } from './kept.ts';
import { pages, readPages } from './pages.ts';
import { scope } from './scope.ts';

/** The files kept from the start: addresses, each with the hash that the answer must have. The build writes them. */
declare const OFFLINE_FILES: PrecacheEntry[];

/** The bases of other editions below this one, each with a service worker of its own. The build writes them. */
declare const INNER_BASES: string[];

/**
 * The service worker of an edition: keeps its tools with their data, and the visited pages, for reading offline. It
 * never takes over from another one while a page of that is open.
 */
const core = new PrecacheController({ cacheName: CACHES.core });
core.precache(OFFLINE_FILES);

const RELEASES = LANGUAGES.map(releasePath);

const isOwn = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && !INNER_BASES.some((base) => pathname.startsWith(`${base}/`));

// A page that asks whether there is a way to the host wants no copy.
registerRoute(({ url, request }) => isOwn(url) && request.cache === 'no-store', new NetworkOnly());
registerRoute(({ url, request }) => isOwn(url) && request.mode === 'navigate', pages(core));
registerRoute(({ url }) => isOwn(url) && url.pathname.endsWith('/'), readPages(core));
registerRoute(({ url }) => isOwn(url) && RELEASES.includes(url.pathname), release(core));
registerRoute(new PrecacheRoute(core, { directoryIndex: '', cleanURLs: false }));
registerRoute(
  ({ url }) => isOwn(url) && url.pathname.startsWith(`${BASE}/_astro/`),
  new CacheFirst({ cacheName: CACHES.assets, plugins: [{ cacheDidUpdate: () => trim('assets') }] }),
);

scope.addEventListener('install', (event) => {
  event.waitUntil(renewPages());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      dropOldCaches(),
      // The page that asked for the first worker may go on without the network at once.
      scope.clients.claim(),
      scope.registration.navigationPreload.enable(),
    ]),
  );
});
