import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { topicFile } from '../../../src/logic/file-paths.ts';
import { LIST_FILES, RECORD_FILES, type Dataset } from '../../../src/model/dataset.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Topic } from '../../../src/model/topic.ts';
import type { VocabularyName } from '../../../src/model/vocabulary.ts';
import { writeText, writeYaml } from '../edition/write-file.ts';

/** What a record has from an editor, or confirmed by one, and not from the reading of the notice. */
const KEPT = new Set([
  'name',
  'icon',
  'guidingOrganizations',
  'otherBodies',
  'aliases',
  'sectors',
  'techniques',
  'dataSources',
]);

interface HasId {
  id: string;
}

/**
 * Puts the words of a new reading of the notice in a content folder: parts, tracks, topics and their order. What did not
 * change keeps its file; in what did, translations, tags and everyday words stay where their Chinese stayed.
 */
export function mergeNotice(folder: string, known: Dataset, fresh: Dataset): void {
  const replace = <T extends HasId>(old: readonly T[], now: readonly T[], pathOf: (record: T) => string) => {
    for (const record of now) {
      if (!isDeepStrictEqual(withId(old, record), record)) writeYaml(folder, pathOf(record), asWritten(record));
    }
    for (const record of old) if (!withId(now, record)) rmSync(join(folder, pathOf(record)));
  };
  replace(known.sections, mergedAll(known.sections, fresh.sections), ({ id }) => `notice/${id}.yaml`);
  const topics = mergedAll(known.topics, fresh.topics).map((topic) => withOwnTags(topic, known));
  replace(known.topics, topics, topicFile);
  const tracks = mergedAll(known.tracks, fresh.tracks);
  if (!isDeepStrictEqual(known.tracks, tracks)) writeYaml(folder, LIST_FILES.tracks.path, asWritten(tracks));
  const { notice, annex } = fresh.edition;
  if (known.edition.notice.join() === notice.join() && known.edition.annex === annex) return;
  const { path } = RECORD_FILES.edition;
  const edition = parseDocument(readFileSync(join(folder, path), 'utf8'), { compat: 'yaml-1.1' });
  edition.set('notice', edition.createNode(notice));
  if (annex === undefined) edition.delete('annex');
  else edition.set('annex', annex);
  writeText(folder, path, edition.toString({ lineWidth: 0 }));
}

function withId<T extends HasId>(records: readonly T[], { id }: HasId): T | undefined {
  return records.find((record) => record.id === id);
}

function mergedAll<T extends HasId>(old: readonly T[], now: readonly T[]): T[] {
  return now.map((record) => merged(withId(old, record), record) as T);
}

/** A value of the new reading with what the old one has besides, and with its translations where the Chinese is the same. */
function merged(old: unknown, now: unknown): unknown {
  if (Array.isArray(now)) {
    const before = (Array.isArray(old) ? old : []) as HasId[];
    return now.map((each: HasId) => merged(withId(before, each), each));
  }
  if (!isRecord(now) || !isRecord(old)) return now;
  if (SOURCE_LANGUAGE in now) return old[SOURCE_LANGUAGE] === now[SOURCE_LANGUAGE] ? old : now;
  const all = Object.keys({ ...now, ...old }).map((key): [string, unknown] => {
    // A title that is not printed is ours.
    const isKept = KEPT.has(key) || (key === 'title' && now['printed'] === false);
    return [key, isKept ? old[key] : merged(old[key], now[key])];
  });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A topic with the tags of the edition's own vocabularies whose words it has. */
function withOwnTags(topic: Topic, known: Dataset): Topic {
  const words = `${topic.title[SOURCE_LANGUAGE]}\n${topic.brief?.[SOURCE_LANGUAGE] ?? ''}`;
  const tags = (vocabulary: VocabularyName) =>
    topic[vocabulary].flatMap((tag) => {
      const stands = tag.evidence.filter((each) => words.includes(each));
      return stands.length > 0 && withId(known[vocabulary], tag) ? [{ ...tag, evidence: stands }] : [];
    });
  return { ...topic, sectors: tags('sectors'), techniques: tags('techniques'), dataSources: tags('dataSources') };
}

/** A record as an editor writes it: without what is so where nothing is said. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (!isRecord(value)) return value;
  const isUsual = ([key, each]: readonly [string, unknown]) =>
    (typeof each === 'object' && each !== null && Object.keys(each).length === 0) ||
    (key === 'printed' && each === true) ||
    (key === 'en' && each === null);
  const said = Object.entries(value).map(([key, each]) => [key, asWritten(each)] as const);
  return Object.fromEntries(said.filter((entry) => !isUsual(entry)));
}
