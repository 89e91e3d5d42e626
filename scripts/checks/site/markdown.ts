import type { Blockquote, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../../src/data/read/problem.ts';
import { hasMarkdown } from '../../../src/logic/pages.ts';
import { clauseAnchor, isNotFoundPath, unlocalizedPath } from '../../../src/logic/paths.ts';
import { markdownPath } from '../../../src/logic/file-paths.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import { expectedQuotations, noticeWords, quotedLine, type Quotation } from './markdown-quotations.ts';
import { movedAddresses } from './moved-addresses.ts';
import type { Dist } from './read-site.ts';
import type { DistCheck } from './types.ts';

/**
 * Every page that searches list has a Markdown version that readers of Markdown understand, and names it; no other page
 * has one. All that it quotes is the notice's words or those of the translation, to the character; topics, tracks and
 * the notice quote every clause that is theirs, under its address; and its links lead somewhere. Longer than other files,
 * because each file is read once for all of this.
 */
export const markdown: DistCheck = {
  name: 'Markdown',
  run: (dist, content) => {
    const moved = new Set(movedAddresses(dist, content).map(({ from }) => from));
    const hasVersion = (path: string) =>
      !moved.has(path) && !isNotFoundPath(path) && hasMarkdown(unlocalizedPath(path), dist.place.home);
    const wanted = dist.pages.map(({ path }) => path).filter(hasVersion);
    const words = noticeWords(content.catalog);
    return [
      ...wrongFiles(dist, wanted.map(fileOf)),
      ...unnamed(dist, new Set(wanted)),
      ...wanted
        .filter((path) => dist.files.has(fileOf(path)))
        .flatMap((path) => {
          const file = fileOf(path);
          const { tree, site } = read(dist, path);
          const quotations = quotationsIn(tree);
          const expected = expectedQuotations(content.catalog, unlocalizedPath(path), languageOf(path));
          return [
            ...missing(quotations, expected, file),
            ...changed(tree, words, file),
            ...deadLinks(tree, dist, site, file),
          ];
        }),
    ];
  },
};

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/** What a reader of Markdown sees as words: HTML is none. */
const wordsOf = (node: Nodes) => toString(node, { includeHtml: false, includeImageAlt: false });

/** The lines of a quotation: its paragraphs, and of a table each row with bars between its cells. */
function linesIn({ children }: Blockquote): string[] {
  return children
    .flatMap((part) =>
      part.type === 'table' ? part.children.map((row) => row.children.map(wordsOf).join('|')) : [wordsOf(part)],
    )
    .map(quotedLine);
}

const fileOf = (path: string) => markdownPath(path).slice(1);

const languageOf = (path: string): Language =>
  LANGUAGES.find((language) => path.startsWith(`/${language}/`)) ?? SOURCE_LANGUAGE;

/** The tree of a page's Markdown version, and the address of the site that its links start with. */
function read(dist: Dist, path: string): { tree: Root; site: string } {
  const text = dist.text(fileOf(path));
  const url = /^url: "(.*)"$/m.exec(text)?.[1] ?? '';
  return { tree: reader.parse(text.replace(/^---\n.*?\n---\n/s, '')), site: url.slice(0, -path.length) };
}

function wrongFiles({ files }: Dist, wanted: readonly string[]): Problem[] {
  const found = [...files].filter((file) => file.endsWith('.md'));
  const [lacking, extra] = [new Set(wanted).difference(new Set(found)), new Set(found).difference(new Set(wanted))];
  return [
    ...Array.from(lacking, (file) => ({
      file,
      id: '',
      found: 'the Markdown version is missing',
      fix: 'see `hasMarkdown`',
    })),
    ...Array.from(extra, (file) => ({
      file,
      id: '',
      found: 'is the Markdown version of no page',
      fix: 'see `hasMarkdown`',
    })),
  ];
}

/** The pages that name a Markdown version, in the head or on the page, and have none, or the other way round. */
function unnamed({ pages, ownAddress }: Dist, wanted: ReadonlySet<string>): Problem[] {
  return pages.flatMap(({ file, path, elements }) =>
    ['link', 'a'].flatMap((name) => {
      const links = elements
        .filter((element) => element.name === name && element.attributes.get('type') === 'text/markdown')
        .map(({ attributes }) => attributes.get('href') ?? '')
        .map((address) => (/^https?:/.test(address) ? ownAddress(new URL(address).pathname) : address));
      const expected = wanted.has(path) ? [markdownPath(path)] : [];
      if (links.join() === expected.join()) return [];
      const fix = `it should name ${expected.join() || 'none'}`;
      return [{ file, id: `<${name}>`, found: `names ${links.join() || 'no'} Markdown version`, fix }];
    }),
  );
}

/** The block quotes of a file by the clause under whose address they stand, '' where it is none. */
function quotationsIn({ children }: Root): Quotation[] {
  const quotations: Quotation[] = [];
  let fragment = '';
  for (const node of children) {
    if (node.type === 'blockquote') quotations.push({ fragment, paragraphs: linesIn(node) });
    else {
      const clause = linksIn(node).find((link) => link.includes(`#${clauseAnchor('')}`));
      // A heading of ours starts a part without a clause.
      if (clause !== undefined || node.type === 'heading') fragment = clause?.replace(/^.*#/, '') ?? '';
    }
  }
  return quotations;
}

function missing(found: readonly Quotation[], expected: readonly Quotation[], file: string): Problem[] {
  const key = ({ fragment, paragraphs }: Quotation) => [fragment, ...paragraphs].join('\n');
  const there = new Set(found.map(key));
  return expected
    .filter((quotation) => !there.has(key(quotation)))
    .map(({ fragment, paragraphs }) => ({
      file,
      id: fragment,
      found: `the notice's words are missing or changed: "${(paragraphs.at(-1) ?? '').slice(0, 60)}"`,
      fix: 'quote the clause under its address, and escape what Markdown would take for marks',
    }));
}

/** What is quoted and stands neither in the notice nor in its translation. */
function changed(tree: Root, isNotice: (text: string) => boolean, file: string): Problem[] {
  const quoted: string[] = [];
  visit(tree, 'blockquote', (quotation) => void quoted.push(...linesIn(quotation)));
  visit(tree, 'link', ({ url }, at, parent) => {
    if (!url.includes(`#${clauseAnchor('')}`) || !parent || at === undefined) return;
    const [before, after] = [parent.children[at - 1], parent.children[at + 1]];
    if (before?.type === 'text')
      quoted.push(...(/“([^“”]*(“[^“”]*”[^“”]*)*)” $/.exec(before.value)?.slice(1, 2) ?? []));
    if (after?.type === 'text') quoted.push(...(/^ “([^“”]*(“[^“”]*”[^“”]*)*)”$/.exec(after.value)?.slice(1, 2) ?? []));
  });
  return quoted
    .filter((text) => !isNotice(text))
    .map((text) => ({ file, id: '', found: `is not what the notice says: "${text}"`, fix: 'quote to the character' }));
}

function deadLinks(tree: Root, { pages, files }: Dist, site: string, file: string): Problem[] {
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
  return linksIn(tree)
    .map((link) => (site !== '' && link.startsWith(site) ? link.slice(site.length) : link))
    .filter((link) => link.startsWith('/'))
    .filter((link) => {
      const [path = '', fragment] = link.replace(/\?[^#]*/, '').split('#');
      const ids = anchors.get(path);
      // A fragment with `=` is for a script.
      return ids ? fragment !== undefined && !fragment.includes('=') && !ids.has(fragment) : !files.has(path.slice(1));
    })
    .map((link) => ({ file, id: link, found: 'leads to nothing on the site', fix: 'correct the address' }));
}

function linksIn(tree: Nodes): string[] {
  const links: string[] = [];
  visit(tree, 'link', ({ url }) => void links.push(url));
  return links;
}
