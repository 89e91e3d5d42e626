import { OPEN_DATA_NAMES } from '../../outputs/open-data/json-files.ts';
import { dataPaths, jsonPath, markdownPath, paths, textPaths } from '../../logic/paths.ts';
import type { Publisher } from '../../logic/publisher.ts';
import { notStatedList, publisherList, scheduleList } from './facts.ts';
import { sectionLink } from './notice.ts';
import { topicLink, topicPlace, trackLink } from './topic.ts';
import { markdownText, provenance, type Block } from './markdown-page.ts';
import type { Writer } from './writer.ts';

/** What programs read: the JSON, each once, the workbook, and what describes the tables. */
const DATA_FILES = [...new Set([...OPEN_DATA_NAMES.map(jsonPath), ...Object.values(dataPaths)])];

/** The file of the whole edition in the language of a writer. */
export interface EditionFile {
  writer: Writer;
  /** Its size, rounded up. */
  kilobytes: number;
}

/**
 * What the site has for programs that read, in the form of llmstxt.org: a title, a summary, facts without headings, and
 * lists of links; everything in each of the languages, one after the other. Throws an Error without a language.
 */
export function fileList(editions: readonly EditionFile[], publisher: Publisher): string {
  const writers = editions.map(({ writer }) => writer);
  const [first] = writers;
  if (!first) throw new Error('A list of files needs a language');
  const { edition } = first.catalog;
  const each = (write: (writer: Writer) => string) => writers.map(write);
  return markdownText([
    { level: 1, heading: each(({ words, plain, text }) => text(words.site.title(plain(edition.name)))).join(' / ') },
    each(
      ({ words, plain, text }) => `> ${text(words.markdown.summary(plain(edition.name), edition.documentNumber))}`,
    ).join('\n>\n'),
    ...writers.flatMap((writer) => facts(writer, publisher)),
    { level: 2, heading: each(({ words }) => words.markdown.whole).join(' / ') },
    first.list(
      editions.map(({ writer: { link, address, words }, kilobytes }) => {
        return `${link(words.languageName, address(textPaths.whole))}: ${words.markdown.wholeNote(kilobytes)}`;
      }),
    ),
    ...writers.flatMap(links),
    { level: 2, heading: each(({ words }) => words.markdown.data).join(' / ') },
    first.list(DATA_FILES.map((path) => first.link(path.replace(/^.*\//, ''), first.fileAddress(path)))),
  ]);
}

/** Whose text this is, who answers for it, the dates, and what the notice does not state. */
function facts(writer: Writer, publisher: Publisher): Block[] {
  const { words } = writer;
  return [
    ...provenance(writer),
    publisherList(writer, publisher),
    writer.fact(words.schedule.title, '').trim(),
    ...scheduleList(writer),
    writer.fact(words.notStated.title, '').trim(),
    notStatedList(writer),
  ];
}

/** The twins: the notice by its parts, the tracks, and the topics with their places. */
function links(writer: Writer): Block[] {
  const { catalog, words, language } = writer;
  const group = (name: string, items: readonly string[]): Block[] => [
    { level: 2, heading: language === 'en' ? `${name} (${words.languageName})` : `${name}（${words.languageName}）` },
    writer.list(items),
  ];
  return [
    ...group(words.notice.title, [
      writer.link(words.notice.title, writer.address(markdownPath(paths.notice))),
      ...catalog.sections.map((section) => sectionLink(writer, section)),
    ]),
    ...group(
      words.track.indexTitle,
      catalog.tracks.map((track) => `${trackLink(writer, track)}: ${words.count.topics(track.topics)}`),
    ),
    ...group(
      words.track.topics,
      catalog.topics.map((topic) => `${topicLink(writer, topic)}: ${topicPlace(writer, topic).join(' · ')}`),
    ),
  ];
}
