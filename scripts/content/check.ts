import { createCatalog, type Catalog } from '../../src/logic/catalog.ts';
import { RECORD_FILES, LIST_FILES } from '../../src/model/dataset.ts';
import { checks } from '../checks/content/index.ts';
import type { Problem } from './problem.ts';
import { readContent, type Content } from './read.ts';

/** What a check works on. */
export interface CheckInput extends Content {
  catalog: Catalog;
  /** Paths of the files that hold one list or record, from the content folder. */
  paths: Record<keyof typeof RECORD_FILES | keyof typeof LIST_FILES, string>;
}

/** A rule that spans records or files. */
export interface Check {
  /** Name for the report. */
  name: string;
  /** Every breach of the rule. `say` takes a line for the report where there is something to measure. */
  run: (input: CheckInput, say: (line: string) => void) => Problem[];
}

const paths = Object.fromEntries(
  Object.entries({ ...RECORD_FILES, ...LIST_FILES }).map(([key, { path }]) => [key, path]),
) as CheckInput['paths'];

/** Reads a content folder and runs every check. `content` is null when nothing could be checked. */
export function checkContent(folder: string): { content: CheckInput | null; problems: Problem[]; summary: string[] } {
  const { content, problems } = readContent(folder);
  if (!content) return { content: null, problems, summary: [] };
  const input = { ...content, paths, catalog: createCatalog(content.dataset) };
  const summary: string[] = [];
  const breaches = checks.flatMap((check) => check.run(input, (line) => summary.push(line)));
  return { content: input, problems: [...problems, ...breaches], summary };
}
