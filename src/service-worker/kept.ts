import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { StrategyOptions } from 'workbox-strategies/Strategy.js';
import { KEPT } from '../logic/offline.ts';

/** What takes part in a strategy of Workbox. */
export type WorkboxPlugin = NonNullable<StrategyOptions['plugins']>[number];

/** Whether a host answers that it cannot answer. */
export const isDown = ({ status }: Response): boolean => status >= 500;

/** Takes a host that is down for none. */
export const failsWhenDown: WorkboxPlugin = {
  fetchDidSucceed: ({ response }) =>
    isDown(response) ? Promise.reject(new Error(String(response.status))) : Promise.resolve(response),
};

/** A response, for scripts, marked as a copy. */
export function asKept(copy: Response | undefined | null): Response | undefined {
  if (!copy) return undefined;
  const headers = new Headers(copy.headers);
  headers.set(KEPT, 'yes');
  return new Response(copy.body, { status: copy.status, headers });
}

/** The site's release from the network, or if that fails from `core`, marked as a copy. */
export function release(core: PrecacheController): NetworkFirst {
  const plugin: WorkboxPlugin = {
    cacheWillUpdate: () => Promise.resolve(null),
    cachedResponseWillBeUsed: async ({ request }) => asKept(await core.matchPrecache(request.url)),
  };
  return new NetworkFirst({ plugins: [failsWhenDown, plugin] });
}
