import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { topicFile } from '../../../src/logic/file-paths.ts';
import { LIST_FILES, RECORD_FILES, type Dataset } from '../../../src/model/dataset.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Section } from '../../../src/model/notice.ts';
import { yamlText } from '../edition/yaml-text.ts';

/**
 * Puts the words of a new reading of the notice in a content folder: parts, tracks, topics and their order. What did not
 * change keeps its file; in what did, translations, tags and everyday words stay where their Chinese stayed.
 */
export function mergeNotice(folder: string, known: Dataset, fresh: Dataset): void {
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), yamlText(value));
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
      write(topicFile(topic), { ...topic, aliases: old?.aliases, title: kept(old?.title, topic.title) });
    }
  }
  for (const topic of known.topics) {
    if (!fresh.topics.some(({ id }) => id === topic.id)) rmSync(join(folder, topicFile(topic)));
  }
  if (fresh.tracks.map(wordsOf).join() !== known.tracks.map(wordsOf).join()) {
    const old = (id: string) => known.tracks.find((track) => track.id === id);
    write(
      LIST_FILES.tracks.path,
      fresh.tracks.map((track) => ({ ...old(track.id), ...track, title: kept(old(track.id)?.title, track.title) })),
    );
  }
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

/** The text with its translation, if the Chinese is the same. */
function kept<Text extends { [SOURCE_LANGUAGE]: string }>(old: Text | undefined, text: Text): Text {
  return old?.[SOURCE_LANGUAGE] === text[SOURCE_LANGUAGE] ? old : text;
}

/** What the notice says in a record: its Chinese texts and labels, and those of what is in it. */
function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, each]: [string, unknown]) => {
      if (key === 'name' || key === 'aliases') return '';
      if (key === SOURCE_LANGUAGE || key === 'label' || key === 'number') return String(each);
      return wordsOf(each);
    })
    .filter(Boolean)
    .join('\n');
}
