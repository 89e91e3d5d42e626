import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { uiStrings } from '../../src/data/ui-strings.ts';
import type { Catalog } from '../../src/logic/catalog.ts';
import { noticeName } from '../../src/logic/notice-name.ts';
import { localize } from '../../src/logic/localize.ts';
import { paths, RESPONSIBILITY } from '../../src/logic/paths.ts';
import { dataPaths, jsonPath } from '../../src/logic/file-paths.ts';
import { BRACKETS } from '../../src/model/language-traits.ts';
import type { Language } from '../../src/model/language.ts';
import { OPEN_DATA_NAMES, openDataNames } from '../../src/outputs/open-data/json-files.ts';
import { heading, link, paragraph, text, writeMarkdown, type MarkdownPage } from './markdown-page.ts';
import { partOf } from './page-parts.ts';

/** What programs read: the JSON, each once, the workbook, and what describes the tables. */
const dataFiles = (catalog: Catalog) => [
  ...openDataNames(catalog).map(jsonPath),
  ...Object.values(dataPaths).filter((path) => !OPEN_DATA_NAMES.some((name) => jsonPath(name) === path)),
];

/** A language in the list: the file with all pages, and of the pages what the list says. */
export interface ListedEdition {
  language: Language;
  whole: { url: string; kilobytes: number };
  pages: ListedPage[];
}

/** What the list says of a page. */
export interface ListedPage extends Pick<MarkdownPage, 'path' | 'title' | 'file'> {
  /** Where the page stands, or what it is. */
  note: string;
  /** Whose text it is. */
  provenance: RootContent[];
  /** Of the page about the site, who answers for it; of the schedule, the dates. */
  facts: RootContent[];
  /** What the notice does not state on the subject of the page. */
  unstated: ListItem[];
}

/** Of a page what the list says. */
export function listedPage({ path, title, file, kicker, description, provenance, body }: MarkdownPage): ListedPage {
  const part = path === paths.about ? RESPONSIBILITY : path === paths.schedule ? 'phases' : null;
  const facts = part === null ? [] : partOf(body, part).filter(({ type }) => type !== 'heading');
  const unstated = partOf(body, 'not-stated').flatMap((node) => (node.type === 'list' ? node.children : []));
  const note = kicker || description;
  return { path, title, file, note, provenance, facts, unstated };
}

/**
 * What the site has for programs that read, in the form of llmstxt.org: a title, a summary, facts without headings, and
 * lists of links; everything in each of the languages. `addressOf` gives the full address of a path from the edition's root.
 */
export function fileList(
  editions: readonly ListedEdition[],
  catalog: Catalog,
  addressOf: (path: string) => string,
): string {
  const { name } = catalog.edition;
  const all = editions.map(({ language }) => ({ ...uiStrings(language), contest: localize(name, language).text }));
  const each = (write: (ui: (typeof all)[number]) => string) => text(all.map(write).join(' / '));
  const summaries = all.map(({ markdown, contest }) => paragraph(text(markdown.summary(contest, noticeName(catalog)))));
  return writeMarkdown([
    heading(
      1,
      each(({ site, contest }) => site.title(contest)),
    ),
    { type: 'blockquote', children: summaries },
    ...editions.flatMap(facts),
    heading(
      2,
      each(({ markdown }) => markdown.whole),
    ),
    list(
      editions.map(({ language, whole: { url, kilobytes } }) => {
        const { languageName, markdown } = uiStrings(language);
        return [link(languageName, url), text(`: ${markdown.wholeNote(kilobytes)}`)];
      }),
    ),
    ...editions.flatMap(links),
    heading(
      2,
      each(({ markdown }) => markdown.data),
    ),
    list(dataFiles(catalog).map((path) => [link(path.replace(/^.*\//, ''), addressOf(path))])),
  ]);
}

/** Whose text this is, who answers for it, the dates, and what the notice does not state. */
function facts({ pages, language }: ListedEdition): RootContent[] {
  const unstated = pages.flatMap((page) => page.unstated);
  return [
    ...(pages[0]?.provenance ?? []),
    ...pages.flatMap((page) => page.facts),
    ...(unstated.length === 0 ? [] : [paragraph(text(uiStrings(language).notStated.title)), listOf(unstated)]),
  ];
}

/** The Markdown versions by what they are about, each with where it stands or what it says. */
function links({ pages, language }: ListedEdition): RootContent[] {
  const { notice, track, tag, markdown, languageName } = uiStrings(language);
  const groups: [name: string, folder: string | null][] = [
    [notice.title, paths.notice],
    [markdown.pages, null],
    [track.indexTitle, paths.tracks],
    [track.topics, paths.topics],
    [tag.indexTitle, paths.tags],
  ];
  const folderOf = (path: string) =>
    groups.find(([, folder]) => folder !== null && path.startsWith(folder))?.[1] ?? null;
  return groups.flatMap(([name, folder]) => {
    const listed = pages.filter(({ path }) => path !== paths.home && folderOf(path) === folder);
    if (listed.length === 0) return [];
    return [
      heading(2, text(`${name}${BRACKETS[language](languageName)}`)),
      list(listed.map(({ title, file, note }) => [link(title, file), text(`: ${note}`)])),
    ];
  });
}

function list(items: readonly PhrasingContent[][]): List {
  return listOf(
    items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
  );
}

function listOf(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}
