import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { topicFile } from '../../../src/logic/file-paths.ts';
import { LIST_FILES, RECORD_FILES, type Dataset } from '../../../src/model/dataset.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';
import type { Section } from '../../../src/model/notice.ts';
import type { Topic } from '../../../src/model/topic.ts';
import type { Track } from '../../../src/model/track.ts';
import type { VocabularyName } from '../../../src/model/vocabulary.ts';
import { yamlFile } from '../edition/yaml-file.ts';

/** The texts of a topic, track or sub-track. */
interface Texts {
  title: LocalizedText;
  introduction?: LocalizedText | undefined;
  brief?: LocalizedText | undefined;
}

/**
 * Puts the words of a new reading of the notice in a content folder: parts, tracks, topics and their order. What did not
 * change keeps its file; in what did, translations, tags and everyday words stay where their Chinese stayed.
 */
export function mergeNotice(folder: string, known: Dataset, fresh: Dataset): void {
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), yamlFile(file, asWritten(value)));
  };
  for (const section of fresh.sections) {
    const old = known.sections.find(({ id }) => id === section.id);
    if (!old || wordsOf(old) !== wordsOf(section)) write(`notice/${section.id}.yaml`, mergedSection(old, section));
  }
  for (const { id } of known.sections) {
    if (!fresh.sections.some((section) => section.id === id)) rmSync(join(folder, `notice/${id}.yaml`));
  }
  for (const topic of fresh.topics) {
    const old = known.topics.find(({ id }) => id === topic.id);
    if (!old || wordsOf(old) !== wordsOf(topic)) {
      write(topicFile(topic), mergedTopic(old, topic, known));
    }
  }
  for (const topic of known.topics) {
    if (!fresh.topics.some(({ id }) => id === topic.id)) rmSync(join(folder, topicFile(topic)));
  }
  const tracks = fresh.tracks.map((track) =>
    mergedTrack(
      known.tracks.find(({ id }) => id === track.id),
      track,
    ),
  );
  if (tracks.map(wordsOf).join() !== known.tracks.map(wordsOf).join()) write(LIST_FILES.tracks.path, tracks);
  const file = join(folder, RECORD_FILES.edition.path);
  const edition = parseDocument(readFileSync(file, 'utf8'), { compat: 'yaml-1.1' });
  if (known.edition.notice.join() === fresh.edition.notice.join() && known.edition.annex === fresh.edition.annex)
    return;
  edition.set('notice', edition.createNode(fresh.edition.notice));
  if (fresh.edition.annex === undefined) edition.delete('annex');
  else edition.set('annex', fresh.edition.annex);
  writeFileSync(file, edition.toString({ lineWidth: 0 }));
}

function mergedSection(old: Section | undefined, section: Section): Section {
  const clauses = section.clauses.map((clause) => {
    const before = old?.clauses.find(({ id }) => id === clause.id);
    return before && wordsOf(before) === wordsOf(clause) ? before : { ...clause, name: before?.name ?? clause.name };
  });
  return { ...section, title: kept(old?.title, section.title), clauses };
}

/** A topic with the tags whose words it still has; a new one with those of the edition's own vocabularies. */
function mergedTopic(old: Topic | undefined, topic: Topic, known: Dataset): Topic {
  const words = `${topic.title[SOURCE_LANGUAGE]}\n${topic.brief?.[SOURCE_LANGUAGE] ?? ''}`;
  const tags = (vocabulary: VocabularyName) =>
    (old ?? topic)[vocabulary].flatMap(({ id, evidence }) => {
      const stands = evidence.filter((each) => words.includes(each));
      return stands.length > 0 && known[vocabulary].some((term) => term.id === id) ? [{ id, evidence: stands }] : [];
    });
  return {
    ...topic,
    ...keptTexts(old, topic),
    sectors: tags('sectors'),
    techniques: tags('techniques'),
    dataSources: tags('dataSources'),
    ...(old ? { aliases: old.aliases } : {}),
  };
}

/** A track with the bodies that were confirmed and the icon that was chosen for it. */
function mergedTrack(old: Track | undefined, track: Track): Track {
  if (!old) return track;
  const { icon, guidingOrganizations, otherBodies, title } = old;
  const subtracks = track.subtracks.map((subtrack) => ({
    ...subtrack,
    ...keptTexts(
      old.subtracks.find(({ id }) => id === subtrack.id),
      subtrack,
    ),
  }));
  const own = { ...(track.printed ? {} : { title }), icon, guidingOrganizations, otherBodies };
  return { ...track, ...keptTexts(old, track), ...own, subtracks };
}

/** The texts of a record, each with its translation where the Chinese is the same. */
function keptTexts(old: Texts | undefined, { title, introduction, brief }: Texts): Texts {
  return {
    title: kept(old?.title, title),
    ...(introduction && { introduction: kept(old?.introduction, introduction) }),
    ...(brief && { brief: kept(old?.brief, brief) }),
  };
}

/** The text with its translation, if the Chinese is the same. */
function kept(old: LocalizedText | undefined, text: LocalizedText): LocalizedText {
  return old?.[SOURCE_LANGUAGE] === text[SOURCE_LANGUAGE] ? old : text;
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
      if (['label', 'number', 'topics', SOURCE_LANGUAGE].includes(key) && typeof each !== 'object') return String(each);
      return wordsOf(each);
    })
    .filter(Boolean)
    .join('\n');
}
