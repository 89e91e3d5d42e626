import type { Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { uiStrings } from '../../src/data/ui-strings.ts';
import type { Catalog } from '../../src/logic/catalog.ts';
import type { Language } from '../../src/model/language.ts';
import type { PageContent } from './read-page.ts';
import { noticeName } from '../../src/logic/notice-name.ts';

/** A page that has a Markdown version. */
export interface MarkdownPage extends PageContent {
  /** Path of the page, without its language. */
  path: string;
  language: Language;
  /** Full address of the page. */
  url: string;
  /** Full address of its Markdown version. */
  file: string;
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** Markdown's tree as text; words are escaped, so that whoever reads it as Markdown gets the same words. */
export function writeMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children } satisfies Root);
}

/** A page as a file of its own: front matter in YAML, the title, whose text it is, where the page is, and the page. */
export function markdownFile({ title, provenance, body, language, url }: MarkdownPage, catalog: Catalog): string {
  const matter = {
    language,
    url,
    document: noticeName(catalog),
    revision: catalog.revisions[0]?.number,
  };
  // JSON is YAML.
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const source = [text(uiStrings(language).markdown.page), link(title, url)];
  const blocks = [heading(1, text(title)), ...provenance, paragraph(...source), ...body];
  return `---\n${lines.join('')}---\n\n${writeMarkdown(blocks)}`;
}

/** Makers of the parts of Markdown's tree. */
export const text = (value: string) => ({ type: 'text' as const, value });
export const link = (words: string, url: string) => ({ type: 'link' as const, url, children: [text(words)] });
export const paragraph = (...children: (ReturnType<typeof text> | ReturnType<typeof link>)[]) => ({
  type: 'paragraph' as const,
  children,
});
export const heading = (depth: 1 | 2, ...children: (ReturnType<typeof text> | ReturnType<typeof link>)[]) => ({
  type: 'heading' as const,
  depth,
  children,
});
