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
    problems.push({ file, ...parseProblem(error, firstLine) });
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

function parseProblem(error: unknown, firstLine: number): Omit<Problem, 'file'> {
  if (error instanceof RangeError) return { id: '', ...TOO_DEEP };
  if (!(error instanceof YAMLException)) throw error;
  // A text with several documents has no place to point at.
  const mark = error.mark as typeof error.mark | undefined;
  return {
    id: mark ? `line ${String(mark.line + firstLine)}` : '',
    found: `the YAML cannot be read: ${error.reason}`,
    fix: adviceFor(error.reason),
  };
}

function adviceFor(reason: string): string {
  if (reason.includes('tab')) return 'write two blanks instead of each tab at the start of a line';
  if (reason.includes('duplicated mapping key')) return 'take one of the two keys of this name out';
  return 'mend that line: look at indentation, quotes and colons';
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
