import type { Catalog } from '../../../src/logic/catalog.ts';
import type { Correction } from '../../../src/model/correction.ts';
import type { Check } from '../../content/check.ts';
import { clauseWords, contains, normalize } from '../../content/words.ts';

/** Every reading that a correction quotes stands in the clauses it cites, and in no other. */
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
        ...unlistedPlaces(catalog, correction).map(({ clause, text }) => ({
          file: paths.corrections,
          id: correction.id,
          found: `"${text}" is in clause ${clause}, too`,
          fix: 'add the clause to the reading',
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

/** The clauses that have a reading, but not within a longer one of the same correction, and are not listed with it. */
function unlistedPlaces(catalog: Catalog, correction: Correction): { clause: string; text: string }[] {
  if (correction.kind === 'repair') return [];
  const { readings } = correction;
  const clauses = catalog.sections.flatMap(catalog.clauseIdsOf);
  return readings.flatMap(({ text, clauses: listed }) => {
    const longer = readings.map((other) => other.text).filter((other) => other !== text && contains(other, text));
    return clauses
      .filter((clause) => !listed.includes(clause))
      .filter((clause) => {
        const whole = normalize(clauseWords(catalog, clause).whole);
        return contains(
          longer.reduce((words, other) => words.replaceAll(normalize(other), '。'), whole),
          text,
        );
      })
      .map((clause) => ({ clause, text }));
  });
}
