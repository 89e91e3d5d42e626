import { lstatSync, readdirSync, readFileSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS, LIST_FILES, RECORD_FILES } from '../../model/dataset.ts';
import { LANGUAGES } from '../../model/language.ts';
import { strangeCharacters } from './characters.ts';
import { conflictLine } from './conflict-marks.ts';
import { decode } from '../../logic/decode.ts';
import type { Problem } from './problem.ts';

/*
 * Longer than other files, because every fault of a file is found in one walk through the folder.
 */

/** The notice as received, from the content folder. */
export const SOURCE_FILE = 'source/notice.zh-CN.md';

/** The folder of the Markdown pages, with one for each language. */
const PAGES = 'docs';

/** Files that a content folder has one of each; only those of the edition and of the notice are needed. */
const SINGLE = new Set([
  SOURCE_FILE,
  ...Object.values({ ...RECORD_FILES, ...LIST_FILES }).map(({ path }): string => path),
]);

/** Folders that may have any number of files, by the ending of what is read there. */
const MANY = new Map([
  ...Object.values(FOLDERS).map(({ path }): [string, string] => [`${path}/`, '.yaml']),
  ...LANGUAGES.map((language): [string, string] => [`${PAGES}/${language}/`, '.md']),
]);

/** The JSON Schemas of the files, which are for editors and are not read. */
const SCHEMA = /^schemas\/[^/]+\.schema\.json$/;

/** Files that editors and systems leave beside others. */
const LEFT_BESIDE = /^\.|^~\$|~$|^#.*#$|\.(swp|swo|tmp)$|^(Thumbs\.db|desktop\.ini)$/i;

const KILOBYTE = 1024;

/** Bytes that a file may have, by the first pattern that its path fits: more is not the work of an editor. */
const MOST_BYTES: readonly [RegExp, number][] = [
  [/\.md$/, 64 * KILOBYTE],
  [/\//, 256 * KILOBYTE],
  [/^/, 1024 * KILOBYTE],
];

/** Bytes of what grows with every edition and topic. */
const MOST_BYTES_OF_LONG = 8192 * KILOBYTE;
const LONG = new Set<string>([SOURCE_FILE, LIST_FILES.published.path]);

/** The files of a content folder that the site is made of, in the order of their names. */
interface ContentFiles {
  /** Those in a folder that may have any number of them, e.g. `topics`. */
  below: (folder: string) => string[];
  /** Whether the folder has the file. */
  has: (file: string) => boolean;
  /** The text of a file, its line ends as `\n`; null, and a problem, if it cannot be used. */
  text: (file: string) => string | null;
}

/**
 * Looks through a content folder. What is there and would not be read is a problem each, and so is a file that cannot be
 * used when its text is asked for: one that is missing, too large, not UTF-8, or has characters that no text has.
 */
export function contentFiles(folder: string, problems: Problem[]): ContentFiles {
  const files = entriesBelow(folder, '', problems);
  const known = files.filter((file) => SINGLE.has(file) || isOneOfMany(file));
  problems.push(...files.filter((file) => !known.includes(file) && !SCHEMA.test(file)).map(unread));
  return {
    below: (start) => known.filter((file) => file.startsWith(`${start}/`)).sort(),
    has: (file) => known.includes(file),
    text: (file) => readText(folder, file, problems),
  };
}

function isOneOfMany(file: string): boolean {
  return [...MANY].some(([start, ending]) => file.startsWith(start) && file.endsWith(ending));
}

/** Paths of everything below a folder that is no folder itself, or looks as if it were meant to be a file. */
function entriesBelow(folder: string, path: string, problems: Problem[]): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, path), { withFileTypes: true });
  } catch (error) {
    // A content folder that is not there has no files, and each is missed.
    if (path !== '') problems.push({ file: path, id: '', ...unreadable(error) });
    return [];
  }
  return entries
    .filter(({ name }) => !LEFT_BESIDE.test(name))
    .flatMap((entry) => {
      const file = path === '' ? entry.name : `${path}/${entry.name}`;
      const isFile = !entry.isDirectory() || SINGLE.has(file) || isOneOfMany(file);
      return isFile ? [file] : entriesBelow(folder, file, problems);
    });
}

/** The problem of a file that nothing reads. */
function unread(file: string): Problem {
  const wanted = file.replace(/\.(ya?ml|ya?ml\.txt)$/i, '.yaml').replace(/\.(md|mdx|markdown|md\.txt)$/i, '.md');
  const fix =
    wanted !== file && (SINGLE.has(wanted) || isOneOfMany(wanted))
      ? `rename it to ${wanted.replace(/.*\//, '')}`
      : 'rename it if it is misnamed, or move it out of the content folder; pages stand in docs/zh-CN/ and docs/en/, topics in topics/';
  return { file, id: '', found: 'is not read: the site knows no such file', fix };
}

function readText(folder: string, file: string, problems: Problem[]): string | null {
  const path = join(folder, file);
  const problem = (found: string, fix: string, line?: number): null => {
    problems.push({ file, id: line === undefined ? '' : `line ${String(line)}`, found, fix });
    return null;
  };
  let stats: Stats;
  let bytes: Uint8Array;
  try {
    stats = statSync(path);
    if (!stats.isFile()) {
      return problem(
        stats.isDirectory() ? 'is a folder, where a file should be' : 'is no file',
        'put the file there, and move this away',
      );
    }
    const most = mostBytes(file);
    if (stats.size > most) {
      return problem(
        `has ${kilobytes(stats.size)}, and may have ${kilobytes(most)}`,
        'take out what does not belong there, or restore the file from the history',
      );
    }
    bytes = readFileSync(path);
  } catch (error) {
    const { found, fix } = isDangling(path) ? DANGLING : unreadable(error);
    return problem(found, fix);
  }
  const decoded = decode(bytes);
  if ('found' in decoded) return problem(decoded.found, 'save it as UTF-8');
  const text = decoded.text.replaceAll('\r\n', '\n');
  const conflict = conflictLine(text);
  if (conflict !== null) {
    return problem(
      'has the marks of a merge that was not finished',
      'keep one of the two versions, and delete the lines "<<<<<<<", "=======" and ">>>>>>>"',
      conflict,
    );
  }
  const strange = strangeCharacters(text);
  for (const { line, found, fix } of strange) problem(found, fix, line);
  return strange.length > 0 ? null : text;
}

function mostBytes(file: string): number {
  if (LONG.has(file)) return MOST_BYTES_OF_LONG;
  return MOST_BYTES.find(([pattern]) => pattern.test(file))?.[1] ?? 0;
}

const kilobytes = (bytes: number): string => `${String(Math.ceil(bytes / KILOBYTE))} KB`;

const DANGLING = { found: 'is a link to a file that is not there', fix: 'put the file itself there' };

function isDangling(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function unreadable(error: unknown): Pick<Problem, 'found' | 'fix'> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { found: 'the file is missing', fix: 'add it, or restore it from the history' };
  return { found: `cannot be read (${code ?? String(error)})`, fix: 'make sure that it may be read, and by whom' };
}
