import { addressFault } from './addresses-out.ts';
import { siteAddresses } from './site-addresses.ts';
import { leadsToGone } from './gone.ts';
import type { Check } from './types.ts';

type Anchors = ReadonlyMap<string, Set<string> | null>;

/** Links and pictures of the Markdown pages lead somewhere, by known schemes. Headings are checked in the built site. */
export const links: Check = {
  name: 'links',
  run: (input) => {
    const addresses = siteAddresses(input);
    const isGone = leadsToGone(input);
    return input.pages.flatMap((page) =>
      page.links.flatMap(({ line, url, isPicture }) => {
        if (isGone(url)) return [];
        const fault = isWithin(url) ? siteFault(url, addresses) : outerFault(url, isPicture, input.source);
        return fault ? [{ file: page.file, id: `line ${String(line)}, link ${url}`, ...fault }] : [];
      }),
    );
  },
};

const isWithin = (url: string): boolean => url.startsWith('#') || (url.startsWith('/') && !/^\/[/\\]/.test(url));

function siteFault(url: string, addresses: Anchors) {
  const [path = '', fragment] = url.split('#');
  if (path === '') return null;
  const anchors = addresses.get(path);
  const isThere =
    anchors !== undefined && (fragment === undefined || anchors === null || anchors.has(decoded(fragment)));
  return isThere
    ? null
    : {
        found: 'the site has no such address',
        fix: 'correct the link: /topics/<id>/, /tracks/<id>/, /notice/#c-<clause>, with /en before it in English pages',
      };
}

function outerFault(url: string, isPicture: boolean, notice: string) {
  if (isPicture)
    return { found: 'is a picture from elsewhere', fix: 'take it out: pages show pictures of this site only' };
  return addressFault(url, notice);
}

/** The fragment, decoded; unchanged if its escapes are broken. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
