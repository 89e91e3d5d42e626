import { createCatalog, type Catalog } from '../../../src/logic/catalog.ts';
import { RECORD_FILES, LIST_FILES } from '../../../src/model/dataset.ts';
import { checks } from './index.ts';
import type { Problem } from '../../../src/data/problem.ts';
import { readContent, type Content } from '../../../src/data/read/read-content.ts';

/** The input of a check. */
export interface CheckInput extends Content {
  catalog: Catalog;
  /** Paths of the files that hold one list or record, from the content folder. */
  paths: Record<keyof typeof RECORD_FILES | keyof typeof LIST_FILES, string>;
  /** The time of the check; undefined where the result must not depend on the clock. */
  now: Date | undefined;
}

/** A rule that spans records or files. */
export interface Check {
  /** Name for the report. */
  name: string;
  /** True if it judges each record alone, and so is right about the others if one cannot be read. */
  isLocal?: true;
  /** Every breach of the rule. `say` adds a line to the report. */
  run: (input: CheckInput, say: (line: string) => void) => Problem[];
}

const paths = Object.fromEntries(
  Object.entries({ ...RECORD_FILES, ...LIST_FILES }).map(([key, { path }]) => [key, path]),
) as CheckInput['paths'];

/**
 * Reads a content folder and runs every check, or only the local ones if something cannot be read, because it would be
 * missed in many places. `content` is null if nothing could be checked. Without `now`, dates that lie ahead are not
 * judged.
 */
export function checkContent(
  folder: string,
  now?: Date,
): { content: CheckInput | null; problems: Problem[]; summary: string[] } {
  const { content, problems } = readContent(folder);
  if (!content) return { content: null, problems, summary: [WAITING] };
  const input = { ...content, paths, now, catalog: createCatalog(content.dataset) };
  const summary: string[] = problems.length > 0 ? [WAITING] : [];
  const breaches = checks
    .filter(({ isLocal }) => isLocal ?? problems.length === 0)
    .flatMap((check) => check.run(input, (line) => summary.push(line)));
  return { content: input, problems: [...problems, ...breaches], summary };
}

const WAITING = 'What spans files is checked when every file can be read: mend the following first.';
