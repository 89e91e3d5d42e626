import { problemsOf } from './problems-of.ts';
import type { Check } from './types.ts';

/** There is a revision; they stand the newest first, numbered down to 1, and none is older than the one before it. */
export const revisions: Check = {
  name: 'revisions',
  run: ({ dataset, paths }) => {
    if (dataset.revisions.length === 0) {
      const found = 'has no revision, or is not there: files and feeds carry the number of the newest';
      const fix =
        'put it back, or write the first: number 1, the date in quotes, and a summary such as “First published.”';
      return [{ file: paths.revisions, id: '', found, fix }];
    }
    return dataset.revisions.flatMap((revision, at) => {
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
    });
  },
};
