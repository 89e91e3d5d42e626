import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FOLDERS, LIST_FILES, RECORD_FILES } from '../../src/model/dataset.ts';

/** A kind of content file: its path, or that of the folder whose files are of the kind. */
export interface FileKind {
  path: string;
  holds: 'record' | 'list' | 'folder';
  schema: z.ZodType;
}

const kinds = (files: Record<string, Omit<FileKind, 'holds'>>, holds: FileKind['holds']): FileKind[] =>
  Object.values(files).map(({ path, schema }) => ({ path, schema, holds }));

/** Every kind of content file. */
export const FILE_KINDS: readonly FileKind[] = [
  ...kinds(RECORD_FILES, 'record'),
  ...kinds(FOLDERS, 'folder'),
  ...kinds(LIST_FILES, 'list'),
];

/** The JSON Schema of one record, in the draft that editors know; what has a default may be left out. */
export function recordSchema({ schema }: FileKind) {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}

/** Path of the JSON Schema of a kind of file, from the content folder: `schemas/eligibility-rules.schema.json`. */
const schemaPath = ({ path }: FileKind): string =>
  `schemas/${path.replace(/\.yaml$/, '').replaceAll('/', '-')}.schema.json`;

/** The JSON Schemas of the content files as the texts of their files, by their paths from the content folder. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    FILE_KINDS.map((kind) => {
      const { $schema, definitions, ...record } = recordSchema(kind);
      const schema = kind.holds === 'list' ? { type: 'array', items: record } : record;
      return [schemaPath(kind), `${JSON.stringify({ $schema, title: kind.path, ...schema, definitions }, null, 2)}\n`];
    }),
  );
}

/** Writes the JSON Schemas of the content files into a content folder, beside the files. */
export function writeSchemas(folder: string): void {
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  for (const [path, text] of schemaFiles()) writeFileSync(join(folder, path), text);
}

/**
 * The first line of a content file, by which editors find its JSON Schema; without a line break. `file` is its path from
 * the content folder, such as `topics/farming/01.yaml`.
 */
export function schemaLine(file: string): string {
  const kind = FILE_KINDS.find(({ path, holds }) => (holds === 'folder' ? file.startsWith(`${path}/`) : file === path));
  if (!kind) throw new Error(`${file} is no content file with a schema`);
  return `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length - 1) || './'}${schemaPath(kind)}`;
}
