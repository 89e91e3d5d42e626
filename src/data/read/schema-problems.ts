import type { z } from 'zod';
import type { Problem } from './problem.ts';

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
      return { file, id, found: `unknown key ${keys}`, fix: 'correct its spelling or take it out' };
    }
    if (given === null) return { file, id, found: 'has no value', fix: 'write it, or restore it from the history' };
    if (given === undefined) return { file, id, found: 'is missing', fix: 'add it' };
    if (issue.code === 'too_small' && Array.isArray(given)) {
      return { file, id, found: `has ${String(given.length)} entries`, fix: `give at least ${String(issue.minimum)}` };
    }
    const shown = given instanceof Date ? `the date ${given.toISOString()}` : JSON.stringify(given).slice(0, 80);
    return { file, id, found: `found ${shown}`, fix: issue.message };
  });
}
