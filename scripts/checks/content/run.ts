import { createCatalog } from '../../../src/logic/catalog.ts';
import { RECORD_FILES, LIST_FILES } from '../../../src/model/dataset.ts';
import { counts } from './counts.ts';
import { glossary } from './glossary.ts';
import { goneThings } from './gone.ts';
import { stages } from './index.ts';
import { bodiesLeftOut } from './left-out.ts';
import { danglingReferences } from './references.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { readContent } from '../../../src/data/read/read-content.ts';

const paths = Object.fromEntries(
  Object.entries({ ...RECORD_FILES, ...LIST_FILES }).map(([key, { path }]) => [key, path]),
) as CheckInput['paths'];

/**
 * Reads a content folder and runs every check, or only the local ones if something cannot be read, because it would be
 * missed in many places. Problems come in the order of the stages, by file in each. `content` is null if nothing could be checked. Without `now`, dates that lie ahead are not
 * judged.
 */
export function checkContent(
  folder: string,
  now?: Date,
): { content: CheckInput | null; problems: Problem[]; summary: string[] } {
  const { content, problems } = readContent(folder);
  if (!content) return { content: null, problems, summary: [WAITING] };
  const input = { ...content, paths, now, catalog: createCatalog(content.dataset) };
  const isReadable = problems.length === 0;
  const summary: string[] = isReadable ? [] : [WAITING];
  const dangling = isReadable ? danglingReferences(input) : [];
  const incomplete = new Set(dangling.map(({ file, id }) => `${file} ${id}`));
  const missing = new Set(dangling.map(({ target }) => target));
  /** A record that names what is not there has said so: its facts are judged when it is. */
  const waits = ({ file, id }: Problem) =>
    incomplete.has(`${file} ${id}`) || incomplete.has(`${file} ${id.replace(/\..*/, '')}`) || missing.has(id);
  let isWhole = isReadable && goneThings(input).things.length === 0;
  const all = stages.map(({ name, checks }) => {
    const found = checks
      .filter((check) => check.isLocal ?? (isReadable && (isWhole || !OF_WHOLE_NOTICE.has(check))))
      .flatMap((check) => check.run(input, (line) => summary.push(line)));
    if (name === 'fidelity' && found.length > 0) isWhole = false;
    return name === 'facts' ? found.filter((problem) => !waits(problem)) : found;
  });
  if (isReadable && !isWhole) summary.push(WAITING_FOR_WORDS);
  const [shape = [], ...others] = all;
  return { content: input, problems: [[...problems, ...shape], ...others].flatMap(byFile), summary };
}

const byFile = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((one, other) => one.file.localeCompare(other.file, 'en'));

const WAITING = 'What spans files is checked when every file can be read: mend the following first.';

/** Checks that count or look for things in the whole notice, so that they would say again what is missing from it. */
const OF_WHOLE_NOTICE: ReadonlySet<Check> = new Set([counts, glossary, bodiesLeftOut]);

const WAITING_FOR_WORDS =
  'Counts, bodies left out and glossary are checked when the content has all that the notice has.';
