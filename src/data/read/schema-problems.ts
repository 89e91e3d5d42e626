import type { z } from 'zod';
import type { Problem } from './problem.ts';

const UNKNOWN_KEY =
  'correct its spelling, take it out, or move it two blanks further in if it belongs to the name above it';

/** The problems that a schema finds in a value of a file, in words for an editor; `place` is its place in the file. */
export function schemaProblems(error: z.ZodError, value: unknown, file: string, place: string): Problem[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    const given = issue.path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
      value,
    );
    const id = [place, path].filter(Boolean).join(' ');
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return { file, id, found: `unknown key ${keys}`, fix: UNKNOWN_KEY };
    }
    if (given === null) {
      return { file, id, found: 'has no value', fix: 'write it; what stands below it starts two blanks further in' };
    }
    if (given === undefined) return { file, id, found: 'is missing', fix: 'add it' };
    if (issue.code === 'too_small' && Array.isArray(given)) {
      return { file, id, found: `has ${String(given.length)} entries`, fix: `give at least ${String(issue.minimum)}` };
    }
    const shown = given instanceof Date ? `the date ${given.toISOString()}` : JSON.stringify(given).slice(0, 80);
    return { file, id, found: `found ${shown}`, fix: remedy(issue, given) };
  });
}

/** What a value of another type has to be. */
const TYPES: Partial<Record<string, string>> = {
  object: 'must have parts, each on a line of its own ("name: value"), two blanks further in',
  array: 'must be a list: start each of its lines with "- "',
  int: 'must be a whole number, without quotes',
  number: 'must be a number, without quotes',
  boolean: 'must be true or false, without quotes',
};

/** The remedy in our words; the schema's own message where it has one for the case. */
function remedy(issue: z.core.$ZodIssue, given: unknown): string {
  const [, name] = /^([\w-]+)(?:：|:(?! ))/.exec(typeof given === 'string' ? given : '') ?? [];
  if (issue.code === 'invalid_type' && issue.expected === 'object' && name !== undefined) {
    return `write "${name}: " with an ordinary colon and a blank`;
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return TYPES[issue.expected] ?? issue.message;
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid')) {
    return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
  }
  // Of records that differ by a field, such as phases by their precision.
  return issue.message
    .replace(/^Invalid discriminator value\. Expected /, 'must be one of ')
    .replaceAll("' | '", "', '");
}
