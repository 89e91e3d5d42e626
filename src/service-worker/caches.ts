import { KEPT_PAGES } from '../logic/offline.ts';
import { BASE } from '../logic/base-path.ts';

declare const SITE_VERSION: string;

/** The caches of this edition; those of another one at the same host start with another base. */
const PREFIX = `offline ${BASE}/ `;
const PAGES = `${PREFIX}pages `;

/**
 * The names of the caches. What is kept from the start stays in one, in which a version has keys of its own; what comes
 * with the visitor's way through the site has one for each version, but for files whose names carry hashes.
 */
export const CACHES = {
  core: `${PREFIX}core`,
  pages: `${PAGES}${SITE_VERSION}`,
  assets: `${PREFIX}assets`,
} as const;

/** The most entries in the caches of visited pages and their files; the oldest go first. */
export const LIMITS = { pages: KEPT_PAGES, assets: 60 } as const;

/** Takes the oldest entries out of a cache, down to its limit. */
export async function trim(name: 'pages' | 'assets'): Promise<void> {
  const cache = await caches.open(CACHES[name]);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - LIMITS[name])).map((key) => cache.delete(key)));
}

/**
 * Fetches the pages anew that the worker before this one kept: an old page would need old scripts. Pages whose fetch
 * fails are left out.
 */
export async function renewPages(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGES) && name !== CACHES.pages);
  const cache = await caches.open(CACHES.pages);
  for (const name of names) {
    for (const { url } of await (await caches.open(name)).keys()) {
      // A page that moved since would be kept as what a browser does not take for a page.
      await cache.add(new Request(url, { redirect: 'error' })).catch(() => undefined);
    }
  }
}

/** Deletes this edition's caches of other versions. */
export async function dropOldCaches(): Promise<void> {
  const current: readonly string[] = Object.values(CACHES);
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !current.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
