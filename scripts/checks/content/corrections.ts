import type { Catalog } from '../../../src/logic/catalog.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Check } from './types.ts';
import { problemsOf } from './problems-of.ts';
import { clauseWords, contains, normalize } from './clause-text.ts';

/** Every reading that a correction quotes stands in the clauses it cites, and in no other. */
export const corrections: Check = {
  name: 'corrections',
  run: ({ dataset, catalog, paths }) => {
    const texts = clauseTexts(catalog);
    return dataset.corrections.flatMap((correction) => {
      const quoted =
        correction.kind === 'repair'
          ? correction.repairs.map(({ clause, content }) => ({ clause, text: content }))
          : correction.readings.flatMap(({ text, clauses }) => clauses.map((clause) => ({ clause, text })));
      const followed = correction.kind === 'conflict' ? correction.followed : null;
      return problemsOf(paths.corrections, correction.id, [
        ...quoted.map(
          ({ clause, text }) =>
            [
              !contains(clauseWords(catalog, clause).whole, text),
              `"${text}" is not in clause ${clause}`,
              'copy the exact words, or correct the clause',
            ] as const,
        ),
        ...unlistedPlaces(texts, correction).map(
          ({ clause, text }) =>
            [true, `"${text}" is in clause ${clause}, too`, 'add the clause to the reading'] as const,
        ),
        [
          followed !== null && !quoted.some(({ text }) => text === followed),
          `"${String(followed)}" is followed, but is none of the readings`,
          'write one of the readings, or null',
        ],
      ]);
    });
  },
};

/** The words of every clause, as they are compared. */
function clauseTexts(catalog: Catalog): Map<string, string> {
  const topics = catalog.topics.map((topic) => [catalog.clauseIdOf(topic), topic.title, topic.brief] as const);
  const clauses = catalog.sections.flatMap((section) =>
    section.clauses.map(({ id, title, text }) => [id, title, text] as const),
  );
  return new Map(
    [...clauses, ...topics].map(([id, ...texts]) => [
      id,
      normalize(texts.map((text) => text?.[SOURCE_LANGUAGE] ?? '').join('。')),
    ]),
  );
}

/** The clauses that have a reading, but not within a longer one of the same correction, and are not listed with it. */
function unlistedPlaces(
  texts: ReadonlyMap<string, string>,
  correction: Correction,
): { clause: string; text: string }[] {
  if (correction.kind === 'repair') return [];
  const readings = correction.readings.map((reading) => ({ ...reading, words: normalize(reading.text) }));
  return readings.flatMap(({ text, words, clauses: listed }) => {
    const longer = readings.filter((other) => other.words !== words && other.words.includes(words));
    return [...texts]
      .filter(([clause, whole]) => whole.includes(words) && !listed.includes(clause))
      .filter(([, whole]) => longer.reduce((rest, other) => rest.replaceAll(other.words, '。'), whole).includes(words))
      .map(([clause]) => ({ clause, text }));
  });
}
