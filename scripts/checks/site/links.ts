import type { DistCheck } from './types.ts';

/** Every link and every file named within the site is there, and so is every fragment; one with `=` is for a script. */
export const links: DistCheck = {
  name: 'links',
  run: ({ pages, files }) => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    return pages.flatMap((page) =>
      page.elements
        .flatMap(({ attributes }) => [attributes.get('href'), attributes.get('src')])
        .filter((target) => target !== undefined)
        .filter((target) => !/^[a-z]+:/i.test(target))
        .flatMap((target) => {
          const { pathname, hash } = new URL(target, `http://site${page.path}`);
          const path = decodeURIComponent(pathname);
          const fragment = decodeURIComponent(hash.slice(1));
          const there = byPath.get(path);
          if (!there && !files.has(path.slice(1))) {
            return [
              {
                file: page.file,
                id: target,
                found: 'leads to no file of the site',
                fix: 'correct the link or the address',
              },
            ];
          }
          if (there && fragment !== '' && !fragment.includes('=') && !there.anchors.has(fragment)) {
            return [
              {
                file: page.file,
                id: target,
                found: `${path} has no element "${fragment}"`,
                fix: 'correct the fragment',
              },
            ];
          }
          return [];
        }),
    );
  },
};
