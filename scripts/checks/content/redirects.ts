import type { Redirect } from '../../../src/model/redirect.ts';
import { siteAddresses } from './site-addresses.ts';
import { leadsToGone } from './gone.ts';
import type { Check } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { formerAddresses } from './published-list.ts';

/** A redirect leads from an address that was published, and that the site does not use any more, straight to a page. */
export const redirects: Check = {
  name: 'redirects',
  run: (input) => {
    const all = input.dataset.redirects;
    const addresses = siteAddresses(input);
    const isGone = leadsToGone(input);
    const former = formerAddresses(input.dataset.published);
    const next = new Map(all.map(({ from, to }) => [from, pageOf(to)]));
    const byFrom = Map.groupBy(all, ({ from }) => from);
    return all.flatMap((redirect) => {
      const { from, to } = redirect;
      const problem = (found: string, fix: string): Problem => ({ file: input.paths.redirects, id: from, found, fix });
      const page = pageOf(to);
      const fragment = to.slice(page.length + 1);
      const anchors = addresses.get(page);
      const faults = [
        byFrom.get(from)?.[0] !== redirect && problem('is redirected twice', 'keep the redirect that is meant'),
        addresses.has(from) &&
          problem('the site has a page at this address', 'take the redirect out, or give the page another address'),
        !former.has(from) &&
          problem('was never published', `correct it: redirects start from addresses in ${input.paths.published}`),
      ];
      return [...faults.filter((fault) => fault !== false), ...targetFaults()];

      function targetFaults(): Problem[] {
        if (leadsBack(from, next))
          return [problem(`leads by ${to} back to itself`, 'let it end at a page of the site')];
        const [end] = byFrom.get(page) ?? [];
        if (end) return [problem(`leads to ${to}, which is redirected too`, `lead it to ${end.to} at once`)];
        if (isGone(to)) return [];
        if (anchors === undefined) return [problem(`leads to ${to}, which the site does not have`, 'correct "to"')];
        if (fragment && anchors && !anchors.has(fragment)) {
          return [problem(`leads to ${to}, but ${page} has no clause there`, 'correct the fragment, or leave it out')];
        }
        return [];
      }
    });
  },
};

const pageOf = (address: Redirect['to']): string => address.replace(/#.*$/, '');

/** Whether following redirects from an address arrives at it again. */
function leadsBack(start: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = next.get(start); at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}
