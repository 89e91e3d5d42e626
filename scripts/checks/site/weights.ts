import { BUDGETS, budgetOf, type BudgetName } from '../../../src/logic/pages.ts';
import { unlocalizedPath } from '../../../src/logic/paths.ts';
import type { DistCheck } from './types.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import type { Dist, DistPage } from './read-site.ts';

/**
 * What a page may weigh more that carries its policy itself (`POLICY_IN_PAGES`): the policy takes about 215 bytes, mostly
 * hashes, which do not compress. With it a topic page is a little more than one flight.
 */
const POLICY_BYTES = 256;

/** What a page may weigh. */
function allowed(budget: BudgetName, page: DistPage): number {
  const hasPolicy = page.elements.some(
    ({ name, attributes }) => name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy',
  );
  return BUDGETS[budget].bytes + (hasPolicy ? POLICY_BYTES : 0);
}

/** How many pages of a kind are weighed: the longest ones, for compressing all of them takes long. */
const WEIGHED = 8;

/** What `heaviest` found in a built site, for weighing takes seconds. */
const found = new WeakMap<Dist, Weighed[]>();

interface Weighed {
  budget: BudgetName;
  weight: PageWeight;
}

/** The heaviest page of each kind. */
function heaviest(dist: Dist): Weighed[] {
  const known = found.get(dist) ?? weigh(dist);
  found.set(dist, known);
  return known;
}

function weigh(dist: Dist): Weighed[] {
  const byKind = Map.groupBy(dist.pages, ({ path }) => budgetOf(unlocalizedPath(path)));
  return (Object.keys(BUDGETS) as BudgetName[]).flatMap((budget) => {
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
      const may = `at most ${String(allowed(budget, page))} in ${String(BUDGETS[budget].requests)}`;
      return `${budget}: ${String(bytes)} bytes in ${String(requests)} requests (${may}), ${page.path}`;
    }),
  run: (dist) =>
    heaviest(dist).flatMap(({ budget, weight: { page, bytes, requests } }) => {
      const what = `${String(bytes)} bytes of Brotli in ${String(requests)} requests`;
      const may = `${String(allowed(budget, page))} in ${String(BUDGETS[budget].requests)}`;
      return bytes > allowed(budget, page) || requests > BUDGETS[budget].requests
        ? [{ file: page.file, id: budget, found: what, fix: `a page of this kind may have ${may}` }]
        : [];
    }),
};
