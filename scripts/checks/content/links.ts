import { siteAddresses } from '../../content/addresses.ts';
import type { Check } from '../../content/check.ts';

/** Links of the Markdown pages within the site lead somewhere. Headings are checked in the built site. */
export const links: Check = {
  name: 'links',
  run: (input) => {
    const addresses = siteAddresses(input);
    return input.pages.flatMap(({ file, body }) =>
      [...body.matchAll(/\]\((\/[^)\s]*)\)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => {
          const [path = '', fragment] = target.split('#');
          const anchors = addresses.get(path);
          if (anchors === undefined) return true;
          return fragment !== undefined && anchors !== null && !anchors.has(decodeURIComponent(fragment));
        })
        .map((target) => ({
          file,
          id: `link ${target}`,
          found: 'the site has no such address',
          fix: 'correct the link: /topics/<id>/, /tracks/<id>/, /notice/<part>/#c-<clause>, with /en before it in English pages',
        })),
    );
  },
};
