import { expect } from 'vitest';
import { outlineOf } from './outline.ts';
import { rebuiltPieces } from './rebuilt.ts';
import type { NoticeLine } from './types.ts';

const characters = (texts: readonly string[]) => texts.join('').normalize('NFKC').replace(/\s+/gu, '');

/** The outline of a small notice of a test, of which every character has to be placed and every id be its own. */
export function readNotice(notice: string) {
  const outline = outlineOf(linesOf(notice));
  expect(characters(rebuiltPieces(outline))).toBe(characters(outline.lines.map(({ text }) => text)));
  const all = [
    ...outline.parts.map(({ id }) => id),
    ...outline.parts.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  ];
  expect(new Set(all).size).toBe(all.length);
  return {
    ...outline,
    ids: outline.parts.map(({ id }) => id),
    clauses: outline.parts.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
    topics: outline.tracks
      .flatMap((track) => [track, ...track.subtracks])
      .map(({ title, topics }) => [title, topics.map((topic) => topic.title)]),
  };
}

/** A head of a small notice. */
export const HEAD = `海湾市数据局
海数〔2030〕7号
关于举办2030年海湾杯数据大赛的通知
各区数据局：
为发展数据产业，举办本次大赛。`;

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
