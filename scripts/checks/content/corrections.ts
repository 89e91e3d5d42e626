import { clauseWords, contains } from '../../content/words.ts';
import type { Check } from '../../content/check.ts';

/** Every reading that a correction quotes stands in the clauses it cites. */
export const corrections: Check = {
  name: 'corrections',
  run: ({ dataset, catalog, paths }) =>
    dataset.corrections.flatMap((correction) => {
      const quoted =
        correction.kind === 'repair'
          ? correction.repairs.map(({ clause, content }) => ({ clause, text: content }))
          : correction.readings.flatMap(({ text, clauses }) => clauses.map((clause) => ({ clause, text })));
      const followed = correction.kind === 'conflict' ? correction.followed : null;
      return [
        ...quoted
          .filter(({ clause, text }) => !contains(clauseWords(catalog, clause).whole, text))
          .map(({ clause, text }) => ({
            file: paths.corrections,
            id: correction.id,
            found: `"${text}" is not in clause ${clause}`,
            fix: 'copy the exact words, or correct the clause',
          })),
        ...(followed !== null && !quoted.some(({ text }) => text === followed)
          ? [
              {
                file: paths.corrections,
                id: correction.id,
                found: `"${followed}" is followed, but is none of the readings`,
                fix: 'write one of the readings, or null',
              },
            ]
          : []),
      ];
    }),
};
