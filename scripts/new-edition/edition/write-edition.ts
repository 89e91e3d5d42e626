import { mkdirSync, readFileSync } from 'node:fs';
import { topicFile } from '../../../src/logic/file-paths.ts';
import { SOURCE_FILE } from '../../../src/data/read/content-files.ts';
import { formatProblems } from '../../../src/data/read/problem.ts';
import { LIST_FILES, RECORD_FILES } from '../../../src/model/dataset.ts';
import { checkContent } from '../../checks/content/run.ts';
import { writeSchemas } from '../../schemas/content-schemas.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Outline, OutlinePart } from '../outline/types.ts';
import { VOCABULARY } from '../vocabulary/vocabulary.ts';
import { chinese } from './chinese.ts';
import { wordsOf, type EditionRecord } from './edition-record.ts';
import type { TrackRecords } from './tracks.ts';
import { publish } from './publish.ts';
import { writeList, writeText, writeYaml } from './write-file.ts';

const ABOUT = new URL('about.md', import.meta.url);

/** All that is known of a new edition. */
export interface NewEdition {
  outline: Outline;
  edition: EditionRecord;
  records: TrackRecords;
  drafts: readonly Draft[];
}

/**
 * Writes a content folder from an outline, with drafts beside it, and checks it; `today` is the day of its revision.
 * Throws an Error with the problems if the checks find any.
 */
export function writeEdition(
  folder: string,
  { outline, edition, records: { tracks, topics }, drafts }: NewEdition,
  today: string,
): void {
  mkdirSync(folder, { recursive: true });
  writeSchemas(folder);
  writeYaml(folder, RECORD_FILES.edition.path, edition);
  for (const part of outline.parts) writeYaml(folder, `notice/${part.id}.yaml`, partRecord(part));
  for (const topic of topics) writeYaml(folder, topicFile(topic), topic);
  const lists = {
    tracks,
    sectors: termsOf(
      VOCABULARY.fields,
      topics.flatMap(({ sectors = [] }) => sectors),
    ),
    techniques: termsOf(
      VOCABULARY.techniques,
      topics.flatMap(({ techniques = [] }) => techniques),
    ),
    revisions: [{ number: 1, date: today, summary: chinese('首次整理通知全文。') }],
    drafts,
  };
  for (const [kind, list] of Object.entries(lists))
    writeList(folder, LIST_FILES[kind as keyof typeof lists].path, list);
  writeText(folder, SOURCE_FILE, `${outline.lines.map(({ text }) => plainLine(text)).join('\n\n')}\n`);
  const clauses = outline.parts.flatMap((part) => part.clauses);
  const title = wordsOf(clauses.find(({ id }) => id === edition.titleClause)).replace(/[\n<>[\]*`]/g, '');
  const about = readFileSync(ABOUT, 'utf8').replace('{title}', () => title);
  writeText(folder, 'docs/zh-CN/about.md', about);
  writeText(folder, LIST_FILES.published.path, '[]\n');
  publish(folder);
  const { problems } = checkContent(folder, new Date());
  if (problems.length > 0)
    throw new Error(`The content made from the notice does not pass:\n${formatProblems(problems)}`);
}

/** The terms of a vocabulary that topics have. */
function termsOf(vocabulary: readonly { id: string; name: string }[], tags: readonly { id: string }[]): unknown[] {
  const used = new Set(tags.map(({ id }) => id));
  return vocabulary.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name: chinese(name) }));
}

function partRecord({ title, printed, clauses, ...part }: OutlinePart): unknown {
  return {
    ...part,
    title: chinese(title),
    printed: printed ? undefined : false,
    clauses: clauses.map(({ id, label, name, title: heading, paragraphs, table }) => ({
      id,
      label,
      name: name && chinese(name),
      title: heading && chinese(heading),
      text: paragraphs.length === 0 ? undefined : chinese(paragraphs.join('\n')),
      table,
    })),
  };
}

/** A line as text without marks: what Markdown would read as one is parted. */
function plainLine(text: string): string {
  return text
    .replace(/^(#+|-) /, '$1')
    .replace(/^---$/, '- - -')
    .replaceAll('**', '* *')
    .replace(/<(?=https?:)/g, '< ');
}
