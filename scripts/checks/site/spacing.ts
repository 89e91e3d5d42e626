import type { DistCheck } from './types.ts';

/** A letter or digit on either side of an inline element's edge, without a space between. */
const RUN_TOGETHER =
  /[\p{L}\p{N}.,;:)]<\/(?:a|strong|em|time|q|code)>(?:<(?:span|a|strong|em|time|q|code)[^>]*>)*[\p{Script=Latin}\p{N}(]|[\p{Script=Latin}\p{N}.,;:)](?:<(?:span)[^>]*>)*<(?:a|strong|em|time|q|code)[\s>][^>]*>[\p{Script=Latin}\p{N}(]/gu;

/** Words and links do not run together where the source of a component has them on lines of their own. */
export const spacing: DistCheck = {
  name: 'spacing',
  run: ({ pages }) =>
    pages.flatMap(({ file, html }) => {
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
      return [...main.matchAll(RUN_TOGETHER)].map(({ index, 0: found }) => ({
        file,
        id: '',
        found: main.slice(Math.max(0, index - 20), index + found.length + 20),
        fix: "write {' '} between the two in the component",
      }));
    }),
};
