import type { RootContent } from 'mdast';
import { uiStrings } from '../../src/data/ui-strings.ts';
import type { Catalog } from '../../src/logic/catalog.ts';
import { localize } from '../../src/logic/localize.ts';
import { paths } from '../../src/logic/paths.ts';
import type { Language } from '../../src/model/language.ts';
import { heading, link, text, writeMarkdown, type MarkdownPage } from './markdown-page.ts';
import { endOf, headingData } from './page-parts.ts';

/** How the file of all pages of a language starts; `provenance` says whose text it is. */
export function opening(language: Language, provenance: readonly RootContent[], { edition }: Catalog): string {
  const title = uiStrings(language).site.title(localize(edition.name, language).text);
  return writeMarkdown([heading(1, text(title)), ...provenance]);
}

/**
 * A page as a chapter of that file, without what it has in common with others; nothing of pages that only lead to others.
 */
export function chapter({ path, title, url, body }: MarkdownPage): string {
  if (path.startsWith(paths.tags) || path === paths.topics || path === paths.overview) return '';
  // Nothing else than a heading starts a line so.
  const deeper = writeMarkdown(ownPart(body)).replace(/^#(?=#* )/gm, '##');
  return `\n${writeMarkdown([heading(2, link(title, url))])}\n${deeper}`;
}

function ownPart(body: readonly RootContent[]): RootContent[] {
  const start = body.findIndex((node) => headingData(node)?.isShared);
  if (start < 0) return [...body];
  return [...body.slice(0, start), ...ownPart(body.slice(endOf(body, start)))];
}
