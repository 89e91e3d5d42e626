import { SOURCE_LANGUAGE } from '../model/language.ts';
import type { LocalizedText } from '../model/localized.ts';
import type { Clause } from '../model/notice.ts';
import type { Topic } from '../model/topic.ts';
import type { Catalog } from './catalog.ts';
import { chineseNumeral } from './chinese-numeral.ts';

/** A piece of the notice as the content holds it. */
export interface NoticeSegment {
  /** The record that holds it: a section, a track or a topic. */
  record: object;
  /** The clause, or the part of the record, that holds it. */
  place: string;
  text: string;
}

/** The whole notice in its own language and order, rebuilt from the content. */
export function noticeSegments(catalog: Catalog): NoticeSegment[] {
  return catalog.sections.flatMap((section) => {
    const heading = section.printed ? [{ record: section, place: 'title', text: printed(section) }] : [];
    const clauses = section.clauses.map((clause) => ({ record: section, place: clause.id, text: printed(clause) }));
    return [...heading, ...clauses, ...(section.id === catalog.edition.annex ? topicSegments(catalog) : [])];
  });
}

function topicSegments(catalog: Catalog): NoticeSegment[] {
  const ofTopics = (topics: readonly Topic[]) =>
    topics.flatMap((topic) => [
      { record: topic, place: 'title', text: `赛题${String(topic.number)}：${source(topic.title)}` },
      { record: topic, place: 'brief', text: source(topic.brief) },
    ]);
  return catalog.tracks.flatMap((track) => [
    { record: track, place: track.id, text: `${chineseNumeral(track.number)}、${source(track.title)}` },
    ...(track.subtracks.length === 0 ? ofTopics(catalog.topicsOf(track)) : []),
    ...track.subtracks.flatMap((subtrack) => [
      { record: track, place: subtrack.id, text: `（${chineseNumeral(subtrack.number)}）${source(subtrack.title)}` },
      ...ofTopics(catalog.topicsOf(track, subtrack)),
    ]),
  ]);
}

function printed(part: Pick<Clause, 'title' | 'text'> & { label?: string | null | undefined }): string {
  return [part.label ?? '', part.title ? source(part.title) : '', part.text ? source(part.text) : ''].join('');
}

function source(text: LocalizedText): string {
  return text[SOURCE_LANGUAGE];
}
