import { createCatalog } from '../../../src/logic/catalog.ts';
import { RECORD_FILES, LIST_FILES } from '../../../src/model/dataset.ts';
import type { CheckInput } from './types.ts';
import { checks } from './index.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { readContent } from '../../../src/data/read/read-content.ts';

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
