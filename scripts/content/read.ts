import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { FOLDERS, LIST_FILES, RECORD_FILES, type Dataset } from '../../src/model/dataset.ts';
import type { Problem } from './problem.ts';

/** A Markdown page of `docs/`. */
export interface Page {
  /** Path of the file from the content folder. */
  file: string;
  frontmatter: Record<string, unknown>;
  /** The text without its frontmatter. */
  body: string;
}

/** A content folder as read: the records that are valid by themselves, and what is wrong with the others. */
export interface Content {
  dataset: Dataset;
  /** The notice as received. */
  source: string;
  pages: Page[];
  /** File of each record that has a file to itself, from the content folder. */
  fileOf: (record: object) => string;
}

/** The notice as received, from the content folder. */
export const SOURCE_FILE = 'source/notice.zh-CN.md';

/**
 * Reads a content folder. Invalid records are left out and described in `problems`;
 * `content` is null when a file that holds one record (edition, awards, benefits, materials) is unusable, for nothing can be
 * checked against it.
 */
export function readContent(folder: string): { content: Content | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = new WeakMap<object, string>();

  const text = (file: string): string | null => {
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push({ file, id: '', found: 'the file is missing', fix: 'add it, or restore it from the history' });
      return null;
    }
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  };

  const yaml = (file: string): unknown => {
    const content = text(file);
    if (content === null) return undefined;
    const value = parseYaml(content, file, problems);
    if (value === undefined || value === null) {
      if (!problems.some((problem) => problem.file === file)) {
        problems.push({ file, id: '', found: 'the file is empty', fix: 'fill it in, or delete it' });
      }
      return undefined;
    }
    return value;
  };

  const record = <Schema extends z.ZodType>(value: unknown, schema: Schema, file: string, place: string) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      if (typeof parsed.data === 'object' && parsed.data !== null) files.set(parsed.data, file);
      return parsed.data;
    }
    problems.push(...schemaProblems(parsed.error, value, file, place));
    return null;
  };

  const records = Object.entries(RECORD_FILES).map(([key, { path, schema }]) => {
    const value = yaml(path);
    return [key, value === undefined ? null : record(value, schema, path, '')];
  });

  const lists = Object.entries(LIST_FILES).map(([key, { path, schema }]) => {
    const value = yaml(path);
    if (value !== undefined && !Array.isArray(value)) {
      problems.push({ file: path, id: '', found: 'the file is no list', fix: 'start every record with "- "' });
    }
    const items: unknown[] = Array.isArray(value) ? value : [];
    return [key, items.map((item, index) => record(item, schema, path, placeOf(item, index))).filter(isPresent)];
  });

  const folders = Object.entries(FOLDERS).map(([key, { path, schema }]) => {
    const values = filesBelow(folder, path, '.yaml').map((file) => {
      const value = yaml(file);
      return value === undefined ? null : record(value, schema, file, placeOf(value, null));
    });
    return [key, values.filter(isPresent)];
  });

  const pages = filesBelow(folder, 'docs', '.md').map((file) => readPage(file, text(file) ?? '', problems));
  const source = text(SOURCE_FILE) ?? '';

  if (records.some(([, value]) => value === null)) return { content: null, problems };
  const dataset = Object.fromEntries([...records, ...lists, ...folders]) as Dataset;
  return {
    content: { dataset, source, pages, fileOf: (of) => files.get(of) ?? '' },
    problems,
  };
}

/** Paths of the files below `path` that end in `ending`, from `folder`, in the order of their names. */
function filesBelow(folder: string, path: string, ending: string): string[] {
  const start = join(folder, path);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${path}/${name.split(sep).join('/')}`)
    .sort();
}

/** The value of a YAML text; undefined, and a problem, where it cannot be read. `firstLine` is its place in the file. */
function parseYaml(content: string, file: string, problems: Problem[], firstLine = 1): unknown {
  try {
    return load(content);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // A text with several documents has no place to point at.
    const mark = error.mark as typeof error.mark | undefined;
    problems.push({
      file,
      id: mark ? `line ${String(mark.line + firstLine)}` : '',
      found: `the YAML cannot be read: ${error.reason}`,
      fix: 'mend that line: look at indentation, quotes and colons',
    });
    return undefined;
  }
}

function readPage(file: string, content: string, problems: Problem[]): Page {
  const match = /^---\n(.*?)\n---(?:\n(.*))?$/s.exec(content);
  const before = problems.length;
  const frontmatter = match ? parseYaml(match[1] ?? '', file, problems, 2) : undefined;
  if (problems.length > before) return { file, frontmatter: {}, body: match?.[2] ?? '' };
  if (typeof frontmatter !== 'object' || frontmatter === null || Array.isArray(frontmatter)) {
    problems.push({
      file,
      id: '',
      found: 'the page has no frontmatter',
      fix: 'start it with a block between two lines "---" that holds title and description',
    });
    return { file, frontmatter: {}, body: content };
  }
  return { file, frontmatter: frontmatter as Record<string, unknown>, body: match?.[2] ?? '' };
}

function placeOf(value: unknown, index: number | null): string {
  if (typeof value === 'object' && value !== null) {
    for (const key of ['id', 'organization'] as const) {
      const id = (value as Record<string, unknown>)[key];
      if (typeof id === 'string') return id;
    }
  }
  return index === null ? '' : `record ${String(index + 1)}`;
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}

function schemaProblems(error: z.ZodError, value: unknown, file: string, place: string): Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    const given = issue.path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
      value,
    );
    const id = [place, path].filter(Boolean).join(' ');
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return { file, id, found: `unknown key ${keys}`, fix: 'correct its spelling or take it out' };
    }
    if (given === undefined) return { file, id, found: 'is missing', fix: 'add it' };
    if (issue.code === 'too_small' && Array.isArray(given)) {
      return { file, id, found: `has ${String(given.length)} entries`, fix: `give at least ${String(issue.minimum)}` };
    }
    const shown = given instanceof Date ? `the date ${given.toISOString()}` : JSON.stringify(given).slice(0, 80);
    return { file, id, found: `found ${shown}`, fix: issue.message };
  });
}
