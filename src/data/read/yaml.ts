import { load, YAMLException } from 'js-yaml';
import { strangeCharacters } from './characters.ts';
import type { Problem } from './problem.ts';

/** The factor by which a file may grow through its aliases (`*name`). */
const MOST_EXPANSION = 20;

/** Levels of lists and mappings in each other that a file may have. */
const MOST_LEVELS = 50;

/** The value of a YAML text; undefined, and a problem, if it cannot be used. `firstLine` is its place in the file. */
export function parseYaml(content: string, file: string, problems: Problem[], firstLine = 1): unknown {
  let value: unknown;
  try {
    value = load(content);
  } catch (error) {
    problems.push({ file, ...parseProblem(error, content.split('\n'), firstLine) });
    return undefined;
  }
  const shape = shapeProblem(value);
  if (shape) {
    problems.push({ file, id: '', ...shape });
    return undefined;
  }
  const strange = escapedCharacters(value, content);
  problems.push(...strange.map((problem) => ({ file, ...problem })));
  return strange.length > 0 ? undefined : value;
}

function parseProblem(error: unknown, lines: readonly string[], firstLine: number): Omit<Problem, 'file'> {
  if (error instanceof RangeError) return { id: '', ...TOO_DEEP };
  if (!(error instanceof YAMLException)) throw error;
  // A text with several documents has no place to point at.
  const mark = error.mark as typeof error.mark | undefined;
  const { line, fix } = adviceFor(error.reason, lines, mark?.line ?? 0);
  return {
    id: mark ? `line ${String(line + firstLine)}` : '',
    found: `the YAML cannot be read: ${error.reason}`,
    fix,
  };
}

/** A name, the mark after it, and its value where that has a colon that YAML takes for another. */
const WIDE_COLON = /^\s*(?:- )*([\w-]+)：/;
const SECOND_COLON = /^\s*(?:- )*[\w-]+: +[^\s"'|>{[][^"']*: /;

/** What to do, and the line where; a parser stops at the fault or at the line after it. */
function adviceFor(reason: string, lines: readonly string[], at: number): { line: number; fix: string } {
  if (reason.includes('tab')) return { line: at, fix: 'write two blanks instead of each tab at the start of a line' };
  if (reason.includes('duplicated mapping key')) return { line: at, fix: 'take one of the two keys of this name out' };
  const open = lines.findIndex((line) => line.split('"').length % 2 === 0);
  if (open !== -1 && open <= at)
    return { line: open, fix: 'the quotes do not close: write " at the end of the text, too' };
  for (const line of [at, at - 1]) {
    const [, name] = WIDE_COLON.exec(lines[line] ?? '') ?? [];
    if (name !== undefined)
      return { line, fix: `write "${name}: " with an ordinary colon and a blank, not "${name}："` };
    if (SECOND_COLON.test(lines[line] ?? '')) return { line, fix: 'put the text after the first colon in quotes' };
  }
  const fix =
    'mend that line or the one before: look at indentation (names that belong together start in one column), quotes, colons, and "- " before each entry of a list';
  return { line: at, fix };
}

const TOO_DEEP = {
  found: `has lists in lists more than ${String(MOST_LEVELS)} levels deep`,
  fix: 'restore the file from the history',
};

/** The problem of a value that is too large: aliases can make a short file endless. */
function shapeProblem(value: unknown): Pick<Problem, 'found' | 'fix'> | null {
  const sizes = new Map<object, number>();
  let [written, deepest] = [100, 0];
  const sizeOf = (part: unknown, level: number): number => {
    if (typeof part !== 'object' || part === null) return 1;
    deepest = Math.max(deepest, level);
    if (level > MOST_LEVELS) return 1;
    const known = sizes.get(part);
    if (known !== undefined) return known;
    // What contains itself is without end.
    sizes.set(part, Infinity);
    const parts = Object.values(part);
    written += parts.length;
    const size = parts.reduce<number>((sum, below) => sum + sizeOf(below, level + 1), 1);
    sizes.set(part, size);
    return size;
  };
  const expanded = sizeOf(value, 1);
  if (deepest > MOST_LEVELS) return TOO_DEEP;
  if (expanded <= MOST_EXPANSION * written) return null;
  return {
    found: 'its aliases (*name) repeat the same part over and over',
    fix: 'write out what is meant, or restore the file from the history',
  };
}

/** Strange characters that the text writes as escapes, `"\u200B"`, so that they are not in the file itself. */
function escapedCharacters(value: unknown, content: string): Omit<Problem, 'file'>[] {
  if (!content.includes('\\')) return [];
  const strings = new Set<string>();
  const collect = (part: unknown): void => {
    if (typeof part === 'string') strings.add(part);
    if (typeof part === 'object' && part !== null) Object.entries(part).flat().forEach(collect);
  };
  collect(value);
  return [...strings].flatMap(strangeCharacters).map(({ found, fix }) => ({ id: 'escape', found, fix }));
}
