import type { Publisher } from '../../logic/publisher.ts';
import { correctionBlocks, notStatedList, publisherList, scheduleList } from './facts.ts';
import { sectionChapter } from './notice.ts';
import { topicChapter } from './topic.ts';
import { trackTwin } from './track.ts';
import { chapter, markdownText, opening, type Block } from './markdown-page.ts';
import type { Writer } from './writer.ts';

/** The whole edition in the writer's language: who answers for it, dates, the notice, tracks with their topics, notes on the text. */
export function wholeEdition(writer: Writer, publisher: Publisher): string {
  const { catalog, words } = writer;
  const { edition, sections, tracks, corrections } = catalog;
  const notice = sections.flatMap((section): Block[] => [
    ...chapter(writer, sectionChapter(writer, section), 2),
    ...(section.id === edition.annex ? [words.markdown.annex] : []),
  ]);
  const annex = tracks.flatMap((track): Block[] => [
    ...chapter(writer, trackTwin(writer, track), 1),
    ...catalog.topicsOf(track).flatMap((topic) => chapter(writer, topicChapter(writer, topic), 2)),
  ]);
  return markdownText([
    ...opening(writer, words.site.title(writer.plain(edition.name))),
    publisherList(writer, publisher),
    { level: 2, heading: words.schedule.title },
    ...scheduleList(writer),
    { level: 2, heading: words.notStated.title },
    notStatedList(writer),
    { level: 2, heading: words.notice.title },
    ...notice,
    ...annex,
    ...(corrections.length === 0
      ? []
      : chapter(writer, { title: words.correction.title, blocks: correctionBlocks(writer) }, 1)),
  ]);
}
