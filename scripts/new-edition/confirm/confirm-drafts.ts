import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump, load } from 'js-yaml';
import { readContent } from '../../../src/data/read/read-content.ts';
import { formatProblems, type Problem } from '../../../src/data/read/problem.ts';
import { LIST_FILES } from '../../../src/model/dataset.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { checkContent } from '../../checks/content/run.ts';
import { schemaLine } from '../../schemas/content-schemas.ts';
import { publish } from '../edition/publish.ts';
import { addRecord, withoutRecord } from './add-record.ts';

/** How the walk speaks with the editor: `ask` gives the answer to a question, which may be filled in before. */
export interface Terminal {
  say: (text: string) => void;
  ask: (question: string, filled?: string) => Promise<string>;
}

const LISTS = new Set<string>(Object.values(LIST_FILES).map(({ path }) => path));
const QUESTION = 'accept, change, strike out, later or quit? [a/c/s/l/q] ';

/**
 * Walks through the drafts of a content folder one by one: what is accepted moves into the edition's files, what is
 * struck out is gone, and what is left for later waits. Each decision is kept at once. Answers how many of each there
 * were. Throws an Error if the folder, or a file in it, cannot be read.
 */
export async function confirmDrafts(folder: string, { say, ask }: Terminal) {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}; give that of the edition`);
  const { content, problems } = readContent(folder);
  if (!content || problems.length > 0) throw new Error(`${formatProblems(problems)}\n\nMend the content first`);
  const { drafts } = content.dataset;
  if (drafts.length === 0) say(`No fact waits in ${join(folder, LIST_FILES.drafts.path)}`);
  const done = { accepted: 0, struck: 0, left: 0 };
  for (const [at, draft] of drafts.entries()) {
    say(shown(draft, `${String(at + 1)} of ${String(drafts.length)}`));
    const decision = await decide(folder, draft, { say, ask });
    if (decision === 'quit') {
      done.left += drafts.length - at;
      break;
    }
    done[decision] += 1;
  }
  publish(folder);
  return done;
}

async function decide(
  folder: string,
  draft: Draft,
  { say, ask }: Terminal,
): Promise<'accepted' | 'struck' | 'left' | 'quit'> {
  let { value } = draft;
  for (;;) {
    // A Chinese keyboard may give letters of full width.
    const answer = (await ask(QUESTION)).normalize('NFKC').trim().toLowerCase();
    if (answer === 'q') return 'quit';
    if (answer === 'l') return 'left';
    if (answer === 's') {
      removeDraft(folder, draft);
      return 'struck';
    }
    if (answer === 'c') {
      value = await changed(value, { say, ask });
      say(valueText(value));
    } else if (answer === 'a') {
      const problems = accept(folder, { ...draft, value });
      if (problems.length === 0) return 'accepted';
      say(`This does not pass the checks, and was not entered:\n${formatProblems(problems)}`);
    }
  }
}

/** The value as the editor writes it, on one line of YAML. */
async function changed(value: unknown, { say, ask }: Terminal): Promise<unknown> {
  const line = dump(value, { flowLevel: 0, lineWidth: -1 }).trim();
  let written: unknown;
  try {
    written = load((await ask('', line)).trim() || line);
  } catch (error) {
    say(`That is no YAML: ${error instanceof Error ? error.message : String(error)}`);
    return value;
  }
  if (typeof written === 'object' && written !== null && !Array.isArray(written)) return written;
  say('Write the whole value, from { to }: it stays as it was');
  return value;
}

/** Enters a draft in its file, unless the checks find something then: what they find, and nothing is changed. */
function accept(folder: string, draft: Draft): Problem[] {
  const file = join(folder, draft.file);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const known = new Set(problemsOf(folder));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, addRecord(before ?? schemaLine(draft.file), draft.value, LISTS.has(draft.file)));
  const found = problemsOf(folder).filter((problem) => !known.has(problem));
  if (found.length === 0) removeDraft(folder, draft);
  else if (before === null) rmSync(file);
  else writeFileSync(file, before);
  return found.map((problem) => JSON.parse(problem) as Problem);
}

/** What the checks find, but for the list of published ids, which is brought up to date at the end. */
function problemsOf(folder: string): string[] {
  const { problems } = checkContent(folder);
  return problems.filter(({ file }) => file !== LIST_FILES.published.path).map((problem) => JSON.stringify(problem));
}

function removeDraft(folder: string, { id }: Draft): void {
  const file = join(folder, LIST_FILES.drafts.path);
  const text = withoutRecord(readFileSync(file, 'utf8'), id);
  const left = load(text);
  if (Array.isArray(left) && left.length > 0) writeFileSync(file, text);
  else rmSync(file);
}

function shown({ kind, clause, quote, value, file }: Draft, place: string): string {
  return `\n${place} · ${kind} · clause ${clause} · for ${file}\n  “${quote}”\n${valueText(value)}`;
}

function valueText(value: unknown): string {
  return dump(value, { lineWidth: -1 }).trimEnd().replace(/^/gm, '    ');
}
