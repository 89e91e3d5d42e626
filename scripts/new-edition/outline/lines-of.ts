import type { NoticeLine } from './types.ts';

/** The lines of a small notice of a test: `#` starts a heading, `|` a row of a table. */
export function linesOf(notice: string): NoticeLine[] {
  return notice
    .trim()
    .split('\n')
    .map((text, at): NoticeLine => {
      const heading = /^(#+) /.exec(text)?.[1]?.length;
      const row = text.startsWith('|');
      const words = row ? text.replace(/^\|\s*|\s*\|$/g, '') : text.trim().replace(/^#+ /, '');
      return { text: words, line: at + 1, kind: row ? 'row' : 'text', heading };
    })
    .filter(({ text }) => text !== '');
}
