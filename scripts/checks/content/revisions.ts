import { problemsOf } from './problems-of.ts';
import type { Check } from './types.ts';

/** Revisions stand the newest first, numbered down to 1, and none is older than the one before it. */
export const revisions: Check = {
  name: 'revisions',
  run: ({ dataset, paths }) =>
    dataset.revisions.flatMap((revision, at) => {
      const expected = dataset.revisions.length - at;
      const before = dataset.revisions[at + 1];
      return problemsOf(paths.revisions, String(revision.number), [
        [
          revision.number !== expected,
          `stands where number ${String(expected)} should`,
          'number the revisions down to 1 without a gap',
        ],
        [
          before !== undefined && before.date > revision.date,
          `is dated ${revision.date}, before revision ${String(before?.number)}`,
          'correct one of the dates',
        ],
      ]);
    }),
};
