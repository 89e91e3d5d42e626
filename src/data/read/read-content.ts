import type { z } from 'zod';
import { FOLDERS, LIST_FILES, RECORD_FILES, type Dataset } from '../../model/dataset.ts';
import { contentFiles, SOURCE_FILE } from './content-files.ts';
import { readPage, type Page } from './markdown-page.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml } from './yaml.ts';

/** A content folder as read: the records that are valid by themselves, and what is wrong with the others. */
export interface Content {
  dataset: Dataset;
  /** The notice as received. */
  source: string;
  pages: Page[];
  /** File of each record that has a file to itself, from the content folder. */
  fileOf: (record: object) => string;
}

/**
 * Reads a content folder. Invalid records are left out and described in `problems`;
 * `content` is null when a file that holds one record (edition, awards, benefits, materials) is unusable, for nothing can be
 * checked against it. A file that is not there has no records.
 */
export function readContent(folder: string): { content: Content | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = new WeakMap<object, string>();

  const { below, has, text } = contentFiles(folder, problems);

  const yaml = (file: string, whenEmpty = 'restore it from the history'): unknown => {
    const content = text(file);
    if (content === null) return undefined;
    const before = problems.length;
    const value = parseYaml(content, file, problems);
    if (value === null || (value === undefined && problems.length === before)) {
      problems.push({ file, id: '', found: 'the file is empty', fix: whenEmpty });
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
    // What a notice does not have needs no file; only an edition without its own facts is none.
    const value = path === RECORD_FILES.edition.path || has(path) ? yaml(path) : {};
    return [key, value === undefined ? null : record(value, schema, path, '')];
  });

  const lists = Object.entries(LIST_FILES).map(([key, { path, schema }]) => {
    const value = has(path)
      ? yaml(path, 'restore it from the history, or delete it if the notice has no such thing')
      : [];
    if (value !== undefined && !Array.isArray(value)) {
      problems.push({ file: path, id: '', found: 'the file is no list', fix: 'start every record with "- "' });
    }
    const items: unknown[] = Array.isArray(value) ? value : [];
    return [key, items.map((item, index) => record(item, schema, path, placeOf(item, index))).filter(isPresent)];
  });

  const folders = Object.entries(FOLDERS).map(([key, { path, schema }]) => {
    const values = below(path).map((file) => {
      const value = yaml(file, 'restore it from the history, fill it in, or delete it');
      return value === undefined ? null : record(value, schema, file, placeOf(value, null));
    });
    return [key, values.filter(isPresent)];
  });

  const pages = below('docs').map((file) => readPage(file, text(file), problems));
  const source = text(SOURCE_FILE) ?? '';

  if (records.some(([, value]) => value === null)) return { content: null, problems };
  const dataset = Object.fromEntries([...records, ...lists, ...folders]) as Dataset;
  return {
    content: { dataset, source, pages, fileOf: (of) => files.get(of) ?? '' },
    problems,
  };
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
