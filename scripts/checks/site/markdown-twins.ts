import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { twinPaths } from '../../../src/outputs/markdown/markdown-pages.ts';
import { clauseAnchor, clausePath, localizedPath, markdownPath, paths } from '../../../src/logic/paths.ts';
import { localize } from '../../../src/logic/localize.ts';
import { printedLabel } from '../../../src/logic/printed-label.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';
import type { CheckInput } from '../content/run.ts';
import type { Problem } from '../../../src/data/problem.ts';
import type { DistCheck } from './types.ts';
import type { Dist } from './read-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Every page that has a twin in Markdown has one that a reader of Markdown understands: each clause is quoted under its
 * address, in the notice's words and those of the translation, to the character; and its links lead somewhere.
 */
export const markdownTwins: DistCheck = {
  name: 'Markdown twins',
  run: async (dist, content) => {
    const { render } = await createMarkdownProcessor({ gfm: true, smartypants: false, syntaxHighlight: false });
    const twins = LANGUAGES.flatMap((language) =>
      twinPaths(content.catalog).map((path) => ({ language, path, file: fileOf(path, language) })),
    );
    const problems = await Promise.all(
      twins
        .filter(({ file }) => dist.files.has(file))
        .map(async ({ language, path, file }): Promise<Problem[]> => {
          const markdown = dist.text(file);
          const site = /^url: "(.*)"$/m.exec(markdown)?.[1]?.slice(0, -localizedPath(path, language).length);
          const { code } = await render(markdown.replace(/^---\n.*?\n---\n/s, ''));
          const elements = parseFragment(code).childNodes.filter((node) => 'tagName' in node);
          return [
            ...missingQuotations(elements, expectedQuotations(content, path, language), file),
            ...deadLinks(elements, dist, site ?? '', file),
          ];
        }),
    );
    return problems.flat();
  },
};

const fileOf = (path: string, language: Language) => localizedPath(markdownPath(path), language).slice(1);

/** What a page quotes: paragraphs by the fragment under which they stand, '' for the page as a whole. */
interface Expected {
  fragment: string;
  paragraphs: string[];
}

function expectedQuotations({ catalog }: CheckInput, path: string, language: Language): Expected[] {
  const quoted = (
    fragment: string,
    {
      label,
      title,
      text,
    }: { label?: string | undefined; title?: LocalizedText | undefined; text?: LocalizedText | undefined },
  ): Expected[] => {
    const value = text ?? title;
    const spoken = value ? localize(value, language).language : language;
    return [...new Set<Language>([spoken, SOURCE_LANGUAGE])].map((own) => {
      const number = printedLabel(label, own);
      const [first, ...rest] = [
        ...(title ? [localize(title, own).text] : []),
        ...(text ? localize(text, own).text.split('\n') : []),
      ];
      return { fragment, paragraphs: [`${number}${first ?? ''}`, ...rest] };
    });
  };
  const section = catalog.sections.find(({ id }) => paths.section(id) === path);
  const topic = catalog.topics.find(({ id }) => paths.topic(id) === path);
  const special = catalog.benefits.special.find(({ track }) => track === topic?.track || paths.track(track) === path);
  return [
    ...(section?.clauses ?? []).flatMap((clause) => quoted(clauseAnchor(clause.id), clause)),
    ...(section?.id === catalog.edition.annex
      ? catalog.topics.flatMap((each) =>
          quoted(clauseAnchor(catalog.clauseIdOf(each)), { title: each.title, text: each.brief }),
        )
      : []),
    ...(topic ? quoted('', { text: topic.brief }) : []),
    ...(special ? [special.clause, ...special.items.map(({ clause }) => clause)] : []).flatMap((id) => {
      const { label, text } = catalog.clause(id).clause;
      return text ? quoted(clausePath(catalog, id).replace(/^.*#/, ''), { label, text }) : [];
    }),
  ];
}

function missingQuotations(elements: readonly Element[], expected: readonly Expected[], file: string): Problem[] {
  const found = new Map<string, string[]>();
  let fragment = '';
  for (const element of elements) {
    if (element.tagName === 'blockquote') {
      const paragraphs = element.childNodes.filter((node) => 'tagName' in node).map(textOf);
      found.set(fragment, [...(found.get(fragment) ?? []), paragraphs.join('\n')]);
    } else {
      const clause = linksIn(element).find((link) => link.includes(`#${clauseAnchor('')}`));
      // A heading of ours starts a part without a clause.
      if (clause !== undefined || /^h\d$/.test(element.tagName)) fragment = clause?.replace(/^.*#/, '') ?? '';
    }
  }
  return expected
    .filter(({ fragment: wanted, paragraphs }) => !found.get(wanted)?.includes(paragraphs.join('\n')))
    .map(({ fragment: wanted, paragraphs }) => ({
      file,
      id: wanted,
      found: `the notice's words are missing or changed: "${(paragraphs[0] ?? '').slice(0, 60)}"`,
      fix: 'quote the clause under its address, and escape what Markdown would take for marks',
    }));
}

function deadLinks(elements: readonly Element[], dist: Dist, site: string, file: string): Problem[] {
  const pages = new Map(dist.pages.map((page) => [page.path, page]));
  return elements
    .flatMap(linksIn)
    .map((link) => (site !== '' && link.startsWith(site) ? link.slice(site.length) : link))
    .filter((link) => link.startsWith('/'))
    .filter((link) => {
      const [path = '', fragment] = link.split('#');
      const page = pages.get(path);
      return page ? fragment !== undefined && !page.anchors.has(fragment) : !dist.files.has(path.slice(1));
    })
    .map((link) => ({ file, id: link, found: 'leads to nothing on the site', fix: 'correct the address' }));
}

function linksIn(node: Node): string[] {
  const own = 'tagName' in node && node.tagName === 'a' ? node.attrs.filter(({ name }) => name === 'href') : [];
  return [...own.map(({ value }) => value), ...('childNodes' in node ? node.childNodes.flatMap(linksIn) : [])];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
