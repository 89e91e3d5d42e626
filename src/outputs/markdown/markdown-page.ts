import { SOURCE_LANGUAGE } from '../../model/language.ts';
import type { LocalizedText } from '../../model/localized.ts';
import { localize } from '../../logic/localize.ts';
import { escapeMarkdown } from '../../logic/markdown.ts';
import type { Writer } from './writer.ts';

/** A piece of a Markdown document: a heading at its level, or anything else. All of it is Markdown. */
export type Block = string | { level: number; heading: string };

/** A page as Markdown. */
export interface Twin {
  /** Path of the page, without its language. */
  path: string;
  /** What its front matter says besides the language, the address and the state of the content. */
  fields: Readonly<Record<string, string | readonly string[]>>;
  title: LocalizedText | string;
  blocks: readonly Block[];
}

/** A twin as a file of its own: front matter, the title, whose site this is, and the page. */
export function twinFile(writer: Writer, { path, fields, title, blocks }: Twin): string {
  const { catalog, language, words } = writer;
  const matter = {
    ...fields,
    language,
    url: writer.address(path),
    document: catalog.edition.documentNumber,
    revision: catalog.revisions[0]?.number,
  };
  // JSON is YAML.
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return markdownText([
    ['---', ...lines, '---'].join('\n'),
    ...opening(writer, title),
    writer.fact(words.markdown.page, writer.link(title, writer.address(path))),
    ...blocks,
  ]);
}

/** A page as a chapter of a longer document, all its headings `depth` levels deeper. */
export function chapter(writer: Writer, { title, blocks }: Pick<Twin, 'title' | 'blocks'>, depth: number): Block[] {
  return [...titleBlocks(writer, title), ...blocks].map((block) =>
    typeof block === 'string' ? block : { ...block, level: block.level + depth },
  );
}

/** The title of a document, and whose text it is. */
export function opening(writer: Writer, title: LocalizedText | string): Block[] {
  return [...titleBlocks(writer, title), ...provenance(writer), escapeMarkdown(writer.words.markdown.beside)];
}

/** That the site is not official, and that the Chinese of the notice prevails. */
export function provenance({ catalog, words }: Writer): string[] {
  return [
    escapeMarkdown(words.site.unofficial),
    escapeMarkdown(`${words.site.prevails} ${catalog.edition.documentNumber}`),
  ];
}

/** Blocks as a text; empty ones are left out. Throws a RangeError where Markdown has no heading of such a level. */
export function markdownText(blocks: readonly Block[]): string {
  const texts = blocks.map((block) => {
    if (typeof block === 'string') return block;
    if (block.level > 6) throw new RangeError(`Markdown has six levels of headings, not ${String(block.level)}`);
    return `${'#'.repeat(block.level)} ${block.heading}`;
  });
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A title, and the notice's own words for it where it is translated. */
function titleBlocks(writer: Writer, title: LocalizedText | string): Block[] {
  const heading = { level: 1, heading: writer.text(title) };
  const isTranslated = typeof title !== 'string' && localize(title, writer.language).language !== SOURCE_LANGUAGE;
  return isTranslated ? [heading, escapeMarkdown(title[SOURCE_LANGUAGE])] : [heading];
}
