import { isNotFoundPath, localizedPath } from '../../../src/logic/paths.ts';
import { siteAddresses } from '../content/site-addresses.ts';
import type { DistCheck } from './types.ts';
import { movedAddresses } from './moved-addresses.ts';

/**
 * The site has the pages that its content calls for, with an element for every clause, one for each address that moved,
 * and no others.
 */
export const addresses: DistCheck = {
  name: 'addresses',
  run: (dist, content) => {
    const { pages, files, place } = dist;
    const others = [
      ...movedAddresses(dist, content).map(({ from }) => from),
      ...content.dataset.edition.languages.map((language) => localizedPath(place.home, language)),
    ];
    const expected = new Map([...siteAddresses(content), ...others.map((path): [string, null] => [path, null])]);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const missing = [...expected].flatMap(([path, anchors]) => {
      const page = byPath.get(path);
      if (!page) {
        return files.has(path.slice(1))
          ? []
          : [{ file: path, id: '', found: 'the page is missing', fix: 'add its route, or take its address out' }];
      }
      return [...(anchors ?? [])]
        .filter((anchor) => !page.anchors.has(anchor))
        .map((anchor) => ({
          file: page.file,
          id: anchor,
          found: 'the clause has no element',
          fix: 'show the clause on its page',
        }));
    });
    const unknown = pages
      .filter(({ path }) => !expected.has(path) && !isNotFoundPath(path))
      .map(({ file }) => ({
        file,
        id: '',
        found: 'no address calls for this page',
        fix: 'a Markdown page stands in every language, docs/zh-CN/ first; for a route, add its address to src/logic/paths.ts',
      }));
    return [...missing, ...unknown];
  },
};
