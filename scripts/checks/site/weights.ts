import { paths, unlocalizedPath } from '../../../src/logic/paths.ts';
import type { DistCheck } from './types.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import type { Dist, DistPage } from './read-site.ts';

/** What pages of a kind may weigh. */
interface Budget {
  /** The kind, for the report. */
  kind: string;
  /** Whether a page, by its path without language, is of the kind. */
  has: (path: string) => boolean;
  /** Bytes in Brotli, without what is fetched on demand. */
  bytes: number;
  requests: number;
}

const KB = 1024;
const below = (folder: string) => (path: string) => path.startsWith(folder) && path !== folder;

/** The first that fits holds. A topic page comes in one flight of a new connection. */
const BUDGETS: readonly Budget[] = [
  { kind: 'topic', has: below(paths.topics), bytes: 14 * KB, requests: 4 },
  { kind: 'track', has: below(paths.tracks), bytes: 20 * KB, requests: 8 },
  { kind: 'home', has: (path) => path === paths.home, bytes: 20 * KB, requests: 8 },
  { kind: 'explorer', has: (path) => path === paths.topics, bytes: 40 * KB, requests: 16 },
  // Whoever opens these asks for the whole text.
  { kind: 'notice', has: below(paths.notice), bytes: 60 * KB, requests: 4 },
  { kind: 'handbook', has: (path) => path === paths.handbook, bytes: 80 * KB, requests: 8 },
  { kind: 'any other', has: () => true, bytes: 24 * KB, requests: 16 },
];

/**
 * What a page may weigh more that carries its policy itself (`POLICY_IN_PAGES`): the policy takes about 215 bytes, mostly
 * hashes, which do not compress. With it a topic page is a little more than one flight.
 */
const POLICY_BYTES = 256;

/** What a page may weigh. */
function allowed({ bytes }: Budget, page: DistPage): number {
  const hasPolicy = page.elements.some(
    ({ name, attributes }) => name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy',
  );
  return bytes + (hasPolicy ? POLICY_BYTES : 0);
}

/** How many pages of a kind are weighed: the longest ones, for compressing all of them takes long. */
const WEIGHED = 8;

/** What `heaviest` found in a built site, for weighing takes seconds. */
const found = new WeakMap<Dist, Weighed[]>();

interface Weighed {
  budget: Budget;
  weight: PageWeight;
}

/** The heaviest page of each kind. */
function heaviest(dist: Dist): Weighed[] {
  const known = found.get(dist) ?? weigh(dist);
  found.set(dist, known);
  return known;
}

function weigh(dist: Dist): Weighed[] {
  const byKind = Map.groupBy(dist.pages, ({ path }) => BUDGETS.find(({ has }) => has(unlocalizedPath(path))));
  return BUDGETS.flatMap((budget) => {
    const longest = [...(byKind.get(budget) ?? [])].sort((a, b) => b.html.length - a.html.length).slice(0, WEIGHED);
    const [weight] = longest.map((page) => pageWeight(dist, page)).sort((a, b) => b.bytes - a.bytes);
    return weight ? [{ budget, weight }] : [];
  });
}

/** No page is heavier, or needs more answers, than its kind may. */
export const weights: DistCheck = {
  name: 'weights',
  figures: (dist) =>
    heaviest(dist).map(({ budget, weight: { page, bytes, requests } }) => {
      const may = `at most ${String(allowed(budget, page))} in ${String(budget.requests)}`;
      return `${budget.kind}: ${String(bytes)} bytes in ${String(requests)} requests (${may}), ${page.path}`;
    }),
  run: (dist) =>
    heaviest(dist).flatMap(({ budget, weight: { page, bytes, requests } }) => {
      const what = `${String(bytes)} bytes of Brotli in ${String(requests)} requests`;
      const may = `${String(allowed(budget, page))} in ${String(budget.requests)}`;
      return bytes > allowed(budget, page) || requests > budget.requests
        ? [{ file: page.file, id: budget.kind, found: what, fix: `a page of this kind may have ${may}` }]
        : [];
    }),
};
