import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { topicFile } from '../../../src/logic/file-paths.ts';
import { LIST_FILES, RECORD_FILES, type Dataset } from '../../../src/model/dataset.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { localizedText } from '../../../src/model/localized.ts';
import type { Section } from '../../../src/model/notice.ts';
import type { Topic } from '../../../src/model/topic.ts';
import type { Track } from '../../../src/model/track.ts';
import type { VocabularyName } from '../../../src/model/vocabulary.ts';
import { yamlFile } from '../edition/yaml-file.ts';

/**
 * Puts the words of a new reading of the notice in a content folder: parts, tracks, topics and their order. What did not
 * change keeps its file; in what did, translations, tags and everyday words stay where their Chinese stayed.
 */
export function mergeNotice(folder: string, known: Dataset, fresh: Dataset): void {
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), yamlFile(file, asWritten(value)));
  };
  const replace = <T extends HasId>(old: readonly T[], now: readonly T[], pathOf: (record: T) => string) => {
    for (const record of now) {
      if (wordsOf(withId(old, record)) !== wordsOf(record)) write(pathOf(record), record);
    }
    for (const record of old) if (!withId(now, record)) rmSync(join(folder, pathOf(record)));
  };
  const sections = fresh.sections.map((section) => mergedSection(withId(known.sections, section), section));
  replace(known.sections, sections, ({ id }) => `notice/${id}.yaml`);
  const topics = fresh.topics.map((topic) => mergedTopic(withId(known.topics, topic), topic, known));
  replace(known.topics, topics, topicFile);
  const tracks = fresh.tracks.map((track) => mergedTrack(withId(known.tracks, track), track));
  if (wordsOf(tracks) !== wordsOf(known.tracks)) write(LIST_FILES.tracks.path, tracks);
  const { notice, annex } = fresh.edition;
  if (known.edition.notice.join() === notice.join() && known.edition.annex === annex) return;
  const file = join(folder, RECORD_FILES.edition.path);
  const edition = parseDocument(readFileSync(file, 'utf8'), { compat: 'yaml-1.1' });
  edition.set('notice', edition.createNode(notice));
  if (annex === undefined) edition.delete('annex');
  else edition.set('annex', annex);
  writeFileSync(file, edition.toString({ lineWidth: 0 }));
}

interface HasId {
  id: string;
}

function withId<T extends HasId>(records: readonly T[] | undefined, { id }: HasId): T | undefined {
  return records?.find((record) => record.id === id);
}

function mergedSection(old: Section | undefined, section: Section): Section {
  const clauses = section.clauses.map((clause) => {
    const before = withId(old?.clauses, clause);
    return before && wordsOf(before) === wordsOf(clause) ? before : { ...clause, name: before?.name ?? clause.name };
  });
  return { ...withTranslations(old, section), clauses };
}

/** A topic with the tags whose words it still has; a new one with those of the edition's own vocabularies. */
function mergedTopic(old: Topic | undefined, topic: Topic, known: Dataset): Topic {
  const words = `${topic.title[SOURCE_LANGUAGE]}\n${topic.brief?.[SOURCE_LANGUAGE] ?? ''}`;
  const tags = (vocabulary: VocabularyName) =>
    (old ?? topic)[vocabulary].flatMap(({ id, evidence }) => {
      const stands = evidence.filter((each) => words.includes(each));
      return stands.length > 0 && withId(known[vocabulary], { id }) ? [{ id, evidence: stands }] : [];
    });
  return {
    ...withTranslations(old, topic),
    ...(old?.otherBodies ? { otherBodies: old.otherBodies } : {}),
    sectors: tags('sectors'),
    techniques: tags('techniques'),
    dataSources: tags('dataSources'),
    aliases: (old ?? topic).aliases,
  };
}

/** A track with the bodies that were confirmed and the icon that was chosen for it. */
function mergedTrack(old: Track | undefined, track: Track): Track {
  if (!old) return track;
  const { icon, guidingOrganizations, otherBodies, title } = old;
  const subtracks = track.subtracks.map((subtrack) => withTranslations(withId(old.subtracks, subtrack), subtrack));
  const own = { ...(track.printed ? {} : { title }), icon, guidingOrganizations, otherBodies, subtracks };
  return { ...withTranslations(old, track), ...own };
}

/** A record whose texts have the translations that they had before, where the Chinese is the same. */
function withTranslations<T extends object>(old: T | undefined, record: T): T {
  const before = new Map<string, unknown>(Object.entries(old ?? {}));
  const texts = Object.entries(record).map(([key, text]: [string, unknown]) => {
    const isSame = localizedText.safeParse(text).success && wordsOf(before.get(key)) === wordsOf(text);
    return [key, isSame ? before.get(key) : text];
  });
  return Object.fromEntries(texts) as T;
}

/** A record as an editor writes it: without what is so where nothing is said. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(
    ([key, each]: [string, unknown]) =>
      !(Array.isArray(each) && each.length === 0) &&
      !(key === 'printed' && each === true) &&
      !(key === 'en' && each === null),
  );
  return Object.fromEntries(said.map(([key, each]) => [key, asWritten(each)]));
}

/** What the notice says in a record: its Chinese texts, labels and numbers, and those of what is in it. */
function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, each]: [string, unknown]) => {
      if (key === 'name' || key === 'aliases') return '';
      if (['label', 'number', 'topics', SOURCE_LANGUAGE].includes(key) && /string|number/.test(typeof each))
        return String(each);
      return wordsOf(each);
    })
    .filter(Boolean)
    .join('\n');
}
