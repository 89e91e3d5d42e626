import type { DistCheck } from './types.ts';

/** Text that looks like Markdown that was not understood. */
const STRAY = /\*\*|\]\(|^#{1,6} |```/m;

/** Elements whose text is code. */
const CODE = new Set(['script', 'style', 'code', 'pre']);

/** No mark of Markdown is left for the reader to see. */
export const strayMarkdown: DistCheck = {
  name: 'stray Markdown',
  run: ({ pages }) =>
    pages.flatMap(({ file, elements }) =>
      elements
        .filter(
          ({ name, ancestors, text }) =>
            !CODE.has(name) && !ancestors.some((each) => CODE.has(each)) && STRAY.test(text),
        )
        .map(({ name, text }) => ({
          file,
          id: `<${name}>`,
          found: `"${text.trim().slice(0, 60)}"`,
          fix: 'correct the Markdown: emphasis beside Chinese punctuation is the usual cause',
        })),
    ),
};
