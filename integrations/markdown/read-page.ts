import type { Root as Page } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Language } from '../../src/model/language.ts';
import { handlersIn } from './handlers.ts';
import { find, findClass, preparePage } from './prepare-page.ts';

/** The content of a page as Markdown's own tree. */
export interface PageContent {
  /** The title, which the page may show to screen readers alone, as plain words. */
  title: string;
  /** What the page says of itself in its head. */
  description: string;
  /** Where the page stands, or nothing. */
  kicker: string;
  /** Whose text it is, from the foot of the page. */
  provenance: RootContent[];
  /** All below the first heading. */
  body: RootContent[];
}

const parser = unified().use(rehypeParse, { fragment: true });

/** Reads a built page of a language; `addressOf` says where a link of the page leads. Throws an Error without a main part. */
export function readPage(html: string, language: Language, addressOf: (href: string) => string): PageContent {
  const [main] = /<main\b.*<\/main>/s.exec(html) ?? [];
  if (main === undefined) throw new Error('the page has no <main>');
  const [head = ''] = /<meta name="description"[^>]*>/.exec(html) ?? [];
  const [meta] = parser.parse(head).children;
  const tree = parser.parse(main);
  const kicker = findClass(tree, 'kicker');
  // Taken from the page, for one that shows no title still has it for screen readers.
  const title = toString(find(tree, ({ tagName }) => tagName === 'h1'))
    .replace(/\s+/g, ' ')
    .trim();
  const toMarkdown = (part: Page) => {
    const root = toMdast(part, { handlers: handlersIn(language), quotes: ['“”', '‘’'], document: true }) as Root;
    visit(root, 'link', (link, at, parent) => {
      // What an address asks of a tool, a script does.
      const isAsked = /^\/.*\?/.test(link.url);
      link.url = addressOf(link.url);
      if (isAsked && parent && at !== undefined) parent.children.splice(at, 1, ...link.children);
    });
    return root.children;
  };
  const [footer = ''] = /<footer class="site-footer".*<\/footer>/s.exec(html) ?? [];
  const foot = (findClass(parser.parse(footer), 'site-footer')?.children ?? []).filter(
    (node) => node.type === 'element' && node.tagName === 'p',
  );
  const provenance = toMarkdown({ type: 'root', children: foot });
  const content = toMarkdown(preparePage(tree));
  const heading = content.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    title,
    description: meta?.type === 'element' ? String(meta.properties['content']) : '',
    kicker: toString(kicker),
    provenance,
    body: content.filter((node) => node !== heading),
  };
}
