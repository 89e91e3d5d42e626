import type { Heading, List, PhrasingContent, RootContent } from 'mdast';
import { uiStrings } from '../../src/i18n/index.ts';
import type { Catalog } from '../../src/logic/catalog.ts';
import { localize } from '../../src/logic/localize.ts';
import { dataPaths, jsonPath, paths, RESPONSIBILITY } from '../../src/logic/paths.ts';
import type { Language } from '../../src/model/language.ts';
import { OPEN_DATA_NAMES } from '../../src/model/open-data.ts';
import type { HeadingData } from './handlers.ts';
import { heading, link, paragraph, text, writeMarkdown, type MarkdownPage } from './markdown-page.ts';

/** What programs read: the JSON, each once, the workbook, and what describes the tables. */
const DATA_FILES = [...new Set([...OPEN_DATA_NAMES.map(jsonPath), ...Object.values(dataPaths)])];

/** The pages of a language, in order, and the file that has all of them. */
export interface Edition {
  language: Language;
  pages: readonly MarkdownPage[];
  whole: { url: string; kilobytes: number };
}

/**
 * What the site has for programs that read, in the form of llmstxt.org: a title, a summary, facts without headings, and
 * lists of links; everything in each of the languages. `addressOf` gives the full address of a path from the edition's root.
 */
export function fileList(editions: readonly Edition[], catalog: Catalog, addressOf: (path: string) => string): string {
  const words = editions.map(({ language }) => ({ language, ...uiStrings(language) }));
  const contest = (language: Language) => localize(catalog.edition.name, language).text;
  const each = (write: (ui: (typeof words)[number]) => string) => text(words.map(write).join(' / '));
  return writeMarkdown([
    heading(
      1,
      each(({ site, language }) => site.title(contest(language))),
    ),
    {
      type: 'blockquote',
      children: words.map(({ markdown, language }) =>
        paragraph(text(markdown.summary(contest(language), catalog.edition.documentNumber))),
      ),
    },
    ...editions.flatMap(facts),
    heading(
      2,
      each(({ markdown }) => markdown.whole),
    ),
    list(
      editions.map(({ language, whole }) => {
        const { languageName, markdown } = uiStrings(language);
        return [link(languageName, whole.url), text(`: ${markdown.wholeNote(whole.kilobytes)}`)];
      }),
    ),
    ...editions.flatMap(links),
    heading(
      2,
      each(({ markdown }) => markdown.data),
    ),
    list(DATA_FILES.map((path) => [link(path.replace(/^.*\//, ''), addressOf(path))])),
  ]);
}

/** All pages of a language in one document, but for those that only lead to others and what pages have in common. */
export function wholeEdition(pages: readonly MarkdownPage[], language: Language, catalog: Catalog): string {
  const title = uiStrings(language).site.title(localize(catalog.edition.name, language).text);
  const chapters = pages
    .filter(({ path }) => !isIndex(path))
    .map(
      ({ title, url, body }) =>
        `${writeMarkdown([heading(2, link(title, url))])}\n${deeper(writeMarkdown(ownPart(body)))}`,
    );
  return [writeMarkdown([heading(1, text(title)), ...(pages[0]?.provenance ?? [])]), ...chapters].join('\n');
}

const isIndex = (path: string) => path.startsWith(paths.tags) || [paths.topics, paths.overview].includes(path as never);

/** Makes every heading one level deeper. */
const deeper = (markdown: string) => markdown.replace(/^#(?=#* )/gm, '##');

/** Whose text this is, who answers for it, the dates, and what the notice does not state. */
function facts({ pages, language }: Edition): RootContent[] {
  const bodyOf = (path: string) => pages.find((page) => page.path === path)?.body ?? [];
  const unstated = pages.flatMap(({ body }) => part(body, 'not-stated').filter((node) => node.type === 'list'));
  return [
    ...(pages[0]?.provenance ?? []),
    ...part(bodyOf(paths.about), RESPONSIBILITY),
    ...part(bodyOf(paths.schedule), 'phases'),
    paragraph(text(uiStrings(language).notStated.title)),
    { type: 'list', ordered: false, spread: false, children: unstated.flatMap(({ children }) => children) },
  ];
}

/** What stands under the heading with an id. */
function part(body: readonly RootContent[], id: string): RootContent[] {
  const start = body.findIndex((node) => node.type === 'heading' && headingData(node).id === id);
  return start < 0 ? [] : body.slice(start + 1, endOf(body, start));
}

/** A page without what it has in common with others. */
function ownPart(body: readonly RootContent[]): RootContent[] {
  const start = body.findIndex((node) => node.type === 'heading' && headingData(node).isShared);
  if (start < 0) return [...body];
  return [...body.slice(0, start), ...ownPart(body.slice(endOf(body, start)))];
}

/** Where the part under a heading ends: at the next that is not below it. */
function endOf(body: readonly RootContent[], start: number): number {
  const depthAt = (at: number) => (body[at]?.type === 'heading' ? body[at].depth : Infinity);
  const end = body.findIndex((_, at) => at > start && depthAt(at) <= depthAt(start));
  return end < 0 ? body.length : end;
}

const headingData = ({ data }: Heading): HeadingData => data ?? {};

/** The Markdown versions by what they are about, each with where it stands or what it says. */
function links({ pages, language }: Edition): RootContent[] {
  const { notice, track, tag, markdown, languageName } = uiStrings(language);
  const groups: [name: string, folder: string | null][] = [
    [notice.title, paths.notice],
    [markdown.pages, null],
    [track.indexTitle, paths.tracks],
    [track.topics, paths.topics],
    [tag.indexTitle, paths.tags],
  ];
  const folders = groups.map(([, folder]) => folder);
  const folderOf = (path: string) => folders.find((folder) => folder !== null && path.startsWith(folder)) ?? null;
  return groups.flatMap(([name, folder]) => [
    heading(2, text(language === 'en' ? `${name} (${languageName})` : `${name}（${languageName}）`)),
    list(
      pages
        .filter(({ path }) => path !== paths.home && folderOf(path) === folder)
        .map(({ title, file, kicker, description }) => [link(title, file), text(`: ${kicker || description}`)]),
    ),
  ]);
}

function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children }],
    })),
  };
}
