import type { Section } from '../../model/notice.ts';
import type { Track } from '../../model/track.ts';
import { chineseNumeral } from '../../logic/chinese-numeral.ts';
import { formatDay } from '../../logic/dates.ts';
import { markdownPath, paths } from '../../logic/paths.ts';
import { printedLabel } from '../../logic/printed-label.ts';
import { correctionNote } from './correction-note.ts';
import { topicLink } from './topic.ts';
import type { Block, Twin } from './markdown-page.ts';
import type { Quoted, Writer } from './writer.ts';

/** What the notice is, and its parts in order. */
export function noticeTwin(writer: Writer): Twin {
  const { catalog, words, language } = writer;
  const { edition } = catalog;
  return {
    path: paths.notice,
    fields: { id: edition.id },
    title: words.notice.title,
    blocks: [
      { level: 2, heading: words.notice.document },
      writer.list([
        writer.fact(
          words.notice.documentNumber,
          `${writer.text(edition.documentNumber)} ${writer.clause(edition.documentNumberClause)}`,
        ),
        writer.fact(
          words.notice.issued,
          `${formatDay(edition.issued, language, { year: true })} ${writer.clause(edition.issuedClause)}`,
        ),
        writer.fact(words.notice.theme, `${writer.text(edition.theme)} ${writer.clause(edition.themeClause)}`),
        writer.fact(
          words.site.officialPlatform,
          `<${edition.officialPlatform}> ${writer.clause(edition.officialPlatformClause)}`,
        ),
      ]),
      { level: 2, heading: words.notice.parts },
      writer.list(catalog.sections.map((section) => sectionLink(writer, section))),
    ],
  };
}

/** A part of the notice, clause by clause; the annex goes on with the topics. */
export function sectionTwin(writer: Writer, section: Section): Twin {
  const { catalog } = writer;
  const twin = sectionChapter(writer, section);
  if (section.id !== catalog.edition.annex) return twin;
  return { ...twin, blocks: [...twin.blocks, ...catalog.tracks.flatMap((track) => annexTrack(writer, track))] };
}

/** A part of the notice without the topics of the annex. */
export function sectionChapter(writer: Writer, section: Section): Twin {
  return {
    path: paths.section(section.id),
    fields: { id: section.id, clauses: section.clauses.map(({ id }) => id) },
    title: section.title,
    blocks: [
      // Where the heading is ours, it is not quoted.
      ...(section.printed ? [writer.quote({ label: section.label, title: section.title })] : []),
      ...section.clauses.flatMap((clause) => [
        { level: 2, heading: writer.clause(clause.id) },
        writer.quote(clause),
        correctionNote(writer, clause.id),
      ]),
    ],
  };
}

/** A part's twin by its number and title. */
export function sectionLink(writer: Writer, { id, label, title }: Section): string {
  const name = `${printedLabel(label, writer.language)}${writer.plain(title)}`;
  return writer.link(name, writer.address(markdownPath(paths.section(id))));
}

/** A track as the annex has it: its heading, and its topics under those of the sub-tracks. */
function annexTrack(writer: Writer, track: Track): Block[] {
  const { catalog } = writer;
  const heading = (level: number, id: string, quoted: Quoted): Block[] => [
    { level, heading: writer.clause(id) },
    writer.quote(quoted),
  ];
  const topics = (level: number, list: ReturnType<typeof catalog.topicsOf>): Block[] =>
    list.flatMap((topic) => {
      const id = catalog.clauseIdOf(topic);
      return [
        { level, heading: writer.clause(id) },
        topicLink(writer, topic),
        writer.quote({ title: topic.title, text: topic.brief }),
        correctionNote(writer, id),
      ];
    });
  const id = catalog.clauseIdOf({ track, subtrack: null, topic: null });
  return [
    ...heading(2, id, { label: `${chineseNumeral(track.number)}、`, title: track.title }),
    ...(track.subtracks.length === 0 ? topics(3, catalog.topicsOf(track)) : []),
    ...track.subtracks.flatMap((subtrack) => [
      ...heading(3, catalog.clauseIdOf({ track, subtrack, topic: null }), {
        label: `（${chineseNumeral(subtrack.number)}）`,
        title: subtrack.title,
      }),
      ...topics(4, catalog.topicsOf(track, subtrack)),
    ]),
  ];
}
