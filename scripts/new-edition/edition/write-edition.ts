import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { topicFile } from '../../../src/logic/file-paths.ts';
import { formatProblems } from '../../../src/data/read/problem.ts';
import { LIST_FILES } from '../../../src/model/dataset.ts';
import { checkContent } from '../../checks/content/run.ts';
import { writeSchemas } from '../../schemas/content-schemas.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Outline, OutlinePart } from '../outline/types.ts';
import { VOCABULARY } from '../vocabulary/vocabulary.ts';
import { wordsOf, type EditionRecord } from './edition-record.ts';
import type { TrackRecords } from './records.ts';
import { publish } from './publish.ts';
import { yamlFile } from './yaml-file.ts';

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
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const yaml = (path: string, value: unknown) => {
    write(path, yamlFile(path, value));
  };
  mkdirSync(folder, { recursive: true });
  writeSchemas(folder);
  yaml('edition.yaml', edition);
  for (const part of outline.parts) yaml(`notice/${part.id}.yaml`, partRecord(part));
  if (tracks.length > 0) yaml(LIST_FILES.tracks.path, tracks);
  for (const topic of topics) yaml(topicFile(topic), topic);
  for (const [kind, terms] of [
    ['sectors', VOCABULARY.fields],
    ['techniques', VOCABULARY.techniques],
  ] as const) {
    const used = new Set(topics.flatMap((topic) => topic[kind] ?? []).map(({ id }) => id));
    const records = terms.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name: chinese(name) }));
    if (records.length > 0) yaml(LIST_FILES[kind].path, records);
  }
  yaml(LIST_FILES.revisions.path, [{ number: 1, date: today, summary: { 'zh-CN': '首次整理通知全文。' } }]);
  if (drafts.length > 0) yaml(LIST_FILES.drafts.path, drafts);
  write('source/notice.zh-CN.md', `${outline.lines.map(({ text }) => plainLine(text)).join('\n\n')}\n`);
  const clauses = outline.parts.flatMap((part) => part.clauses);
  const title = wordsOf(clauses.find(({ id }) => id === edition.titleClause)).replace(/[\n<>[\]*`]/g, '');
  write(
    'docs/zh-CN/about.md',
    readFileSync(ABOUT, 'utf8').replace('{title}', () => title),
  );
  write(LIST_FILES.published.path, '[]\n');
  publish(folder);
  const { problems } = checkContent(folder, new Date());
  if (problems.length > 0)
    throw new Error(`The content made from the notice does not pass:\n${formatProblems(problems)}`);
}

function partRecord({ id, number, label, title, printed, clauses }: OutlinePart): unknown {
  return {
    id,
    number: number ?? undefined,
    label: label ?? undefined,
    title: chinese(title),
    printed: printed ? undefined : false,
    clauses: clauses.map((clause) => ({
      id: clause.id,
      label: clause.label,
      name: chinese(clause.name),
      title: chinese(clause.title),
      text: chinese(clause.paragraphs.length === 0 ? undefined : clause.paragraphs.join('\n')),
      table: clause.table,
    })),
  };
}

function chinese(text: string | undefined): { 'zh-CN': string } | undefined {
  return text === undefined ? undefined : { 'zh-CN': text };
}

/** A line as text without marks: what Markdown would read as one is parted. */
function plainLine(text: string): string {
  return text
    .replace(/^(#+|-) /, '$1')
    .replace(/^---$/, '- - -')
    .replaceAll('**', '* *')
    .replace(/<(?=https?:)/g, '< ');
}
