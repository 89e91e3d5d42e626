import type { Problem } from '../../../src/data/read/problem.ts';

/** The problems of one record: of all that can be wrong with it, what is, with what was found and what to do. */
export function problemsOf(
  file: string,
  id: string,
  all: readonly (readonly [isWrong: boolean, found: string, fix: string])[],
): Problem[] {
  return all.filter(([isWrong]) => isWrong).map(([, found, fix]) => ({ file, id, found, fix }));
}
