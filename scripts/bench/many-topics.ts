import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCatalog, type Catalog } from '../../src/logic/catalog.ts';
import { noticeSegments } from '../../src/logic/notice-text.ts';
import { FOLDERS, LIST_FILES, RECORD_FILES, type Dataset } from '../../src/model/dataset.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Clause } from '../../src/model/notice.ts';
import type { Topic } from '../../src/model/topic.ts';
import { checkContent } from '../checks/content/run.ts';
import { formatProblems } from '../../src/data/read/problem.ts';
import { publishedFile, publishedThings, withNewThings } from '../checks/content/published-list.ts';
import { SOURCE_FILE } from '../../src/data/read/content-files.ts';
import { readContent } from '../../src/data/read/read-content.ts';

/**
 * Writes to `target`, which it empties, an edition with `factor` times the topics of the one in `source`. Copies follow
 * the originals in their track or sub-track, numbered on, and everything that has to agree with the topics does: the
 * counts, the annex, the readings of the corrections, the notice as received, the list of what was published. The same arguments give the same files.
 * Throws an Error with the problems when the result is no valid edition.
 */
export function writeManyTopics(source: string, target: string, factor: number): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  const { dataset } = read(source);

  const copies = Array.from({ length: factor - 1 }, (_, at) => at + 2).flatMap((time) =>
    dataset.topics.map((topic) => ({ topic, copy: copyOf(topic, dataset, time) })),
  );
  for (const { copy } of copies) write(target, fileOf(copy), copy);
  const { path } = LIST_FILES.translationExceptions;
  write(target, path, [
    ...dataset.translationExceptions,
    ...copies.flatMap(({ topic, copy }) =>
      dataset.translationExceptions
        .filter(({ file }) => file === fileOf(topic))
        .map((each) => ({ ...each, file: fileOf(copy), text: each.text.replace(topic.id, copy.id) })),
    ),
  ]);
  multiplyCounts(target, dataset, factor);
  const catalog = createCatalog(read(target).dataset);
  write(target, LIST_FILES.corrections.path, dataset.corrections.map(withCopies(copies, catalog)));
  writeFileSync(join(target, SOURCE_FILE), receivedNotice(catalog));
  publish(target);
}

/** A topic once more: its number follows those of its group, and its title says which copy it is. */
function copyOf(topic: Topic, { topics }: Dataset, time: number): Topic {
  const group = (each: Topic) => each.subtrack ?? each.track;
  const size = topics.filter((each) => group(each) === group(topic)).length;
  const number = topic.number + size * (time - 1);
  const { 'zh-CN': chinese, en } = topic.title;
  return {
    ...topic,
    id: `${group(topic)}-${padded(number)}`,
    number,
    title: { 'zh-CN': `${chinese}（${String(time)}）`, en: en === null ? null : `${en} (${String(time)})` },
  };
}

const padded = (number: number): string => String(number).padStart(2, '0');

const fileOf = ({ track, subtrack, number }: Topic): string =>
  `${FOLDERS.topics.path}/${[track, subtrack ?? []].flat().join('/')}/${padded(number)}.yaml`;

/** A correction whose readings also name the clauses of the copies of the topics in whose clauses they are. */
function withCopies(copies: readonly { topic: Topic; copy: Topic }[], { clauseIdOf }: Catalog) {
  return (correction: Correction): Correction => {
    if (correction.kind === 'repair') return correction;
    const readings = correction.readings.map((reading) => {
      const copied = copies.filter(({ topic }) => reading.clauses.includes(clauseIdOf(topic)));
      return { ...reading, clauses: [...reading.clauses, ...copied.map(({ copy }) => clauseIdOf(copy))] };
    });
    return { ...correction, readings };
  };
}

/** The counts of the edition and its tracks, and the words of the clause that states them. */
function multiplyCounts(folder: string, { edition, tracks, topics, sections }: Dataset, factor: number): void {
  const total = topics.length * factor;
  write(folder, RECORD_FILES.edition.path, { ...edition, counts: { ...edition.counts, topics: total } });
  const multiplied = <T extends { topics?: number | undefined }>(part: T): T => ({
    ...part,
    topics: (part.topics ?? 0) * factor,
  });
  write(
    folder,
    LIST_FILES.tracks.path,
    tracks.map((track) => ({ ...multiplied(track), subtracks: track.subtracks.map(multiplied) })),
  );
  const section = sections.find(({ clauses }) => clauses.some(({ id }) => id === edition.countsClause));
  if (!section) throw new Error(`There is no clause ${String(edition.countsClause)}`);
  const recount = (text: string) => text.replace(new RegExp(`(?<!\\d)${String(topics.length)}(?!\\d)`), String(total));
  const clauses = section.clauses.map((clause): Clause =>
    clause.id === edition.countsClause && clause.text
      ? {
          ...clause,
          text: {
            'zh-CN': recount(clause.text['zh-CN']),
            en: clause.text.en === null ? null : recount(clause.text.en),
          },
        }
      : clause,
  );
  write(folder, `${FOLDERS.sections.path}/${section.id}.yaml`, { ...section, clauses });
}

/** The notice of an edition as it would have been received: its own words, without our repairs. */
function receivedNotice(catalog: Catalog): string {
  const repairs = catalog.corrections.flatMap((correction) => (correction.kind === 'repair' ? correction.repairs : []));
  const lines = noticeSegments(catalog).map(({ record, place, text }) =>
    repairs
      .filter(({ clause }) => place === clause || record === catalog.annexPlace(clause)?.topic)
      .reduce((received, { source, content }) => received.replace(content, source), text),
  );
  return `${lines.join('\n\n')}\n`;
}

function publish(folder: string): void {
  const { content, problems } = checkContent(folder);
  const { path } = LIST_FILES.published;
  const others = problems.filter(({ file }) => file !== path);
  if (!content || others.length > 0) throw new Error(formatProblems(others));
  const all = withNewThings(content.dataset.published, publishedThings(content));
  writeFileSync(join(folder, path), publishedFile(all));
}

function read(folder: string) {
  const { content, problems } = readContent(folder);
  if (!content || problems.length > 0) throw new Error(formatProblems(problems));
  return content;
}

/** Writes a record as JSON, which is YAML. */
function write(folder: string, file: string, record: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(record, null, 1));
}
