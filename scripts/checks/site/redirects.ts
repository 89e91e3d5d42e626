import type { DistCheck } from './types.ts';
import { movedAddresses } from './moved-addresses.ts';
import type { DistPage } from './read-site.ts';

/** Every old address has a page that sends the browser to the new one, and no other page sends it anywhere. */
export const redirects: DistCheck = {
  name: 'redirects',
  run: (dist, content) => {
    const site = (address: string) => `${dist.place.base}${address}`;
    const wanted = new Map(movedAddresses(dist, content).map(({ from, to }) => [site(from), site(to)]));
    const found = new Map(dist.pages.map((page) => [site(page.path), refreshOf(page)]));
    return [...new Set([...wanted.keys(), ...found.keys()])]
      .filter((path) => found.get(path) !== wanted.get(path))
      .map((path) => ({
        file: path,
        id: '',
        found: `sends the browser to ${found.get(path) ?? 'no other page'}`,
        fix: `it should send it to ${wanted.get(path) ?? 'no other page'}`,
      }));
  },
};

/** It may stand in a `<noscript>`, which has no elements where scripts run. */
function refreshOf({ html }: DistPage): string | undefined {
  return /<meta http-equiv="refresh" content="0;url=([^"]*)"/.exec(html)?.[1];
}
