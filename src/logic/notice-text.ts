import { SOURCE_LANGUAGE } from '../model/language.ts';
import type { LocalizedText } from '../model/localized.ts';
import type { Clause } from '../model/notice.ts';
import type { Topic } from '../model/topic.ts';
import type { Catalog } from './catalog.ts';
import { ownLabelOf, type Numbered } from './own-label.ts';

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
  const { labels } = catalog.edition;
  const headed = (record: object, place: string, part: Headed, pattern: string) => ({
    record,
    place,
    text: `${ownLabelOf(part, pattern)}${source(part.title)}${part.introduction ? source(part.introduction) : ''}`,
  });
  const ofTopics = (topics: readonly Topic[]) =>
    topics.flatMap((topic) => [
      headed(topic, 'title', topic, labels.topic),
      ...(topic.brief ? [{ record: topic, place: 'brief', text: source(topic.brief) }] : []),
    ]);
  return catalog.tracks.flatMap((track) => [
    ...(track.printed ? [headed(track, track.id, track, labels.track)] : []),
    ...(track.subtracks.length === 0 ? ofTopics(catalog.topicsOf(track)) : []),
    ...track.subtracks.flatMap((subtrack) => [
      headed(track, subtrack.id, subtrack, labels.subtrack),
      ...ofTopics(catalog.topicsOf(track, subtrack)),
    ]),
  ]);
}

/** A track, sub-track or topic with what stands below its heading. */
interface Headed extends Numbered {
  title: LocalizedText;
  introduction?: LocalizedText | undefined;
}

function printed(part: Pick<Clause, 'title' | 'text'> & { label?: string | null | undefined }): string {
  return [part.label ?? '', part.title ? source(part.title) : '', part.text ? source(part.text) : ''].join('');
}

function source(text: LocalizedText): string {
  return text[SOURCE_LANGUAGE];
}
