import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Check } from './types.ts';

/** Every number in an answer to what teams ask, telephone numbers too, is in a clause that it cites; only the year need not. */
export const faq: Check = {
  name: 'faq',
  run: ({ dataset, paths }) => {
    const clauses = dataset.sections.flatMap((section) => section.clauses);
    return dataset.faq.flatMap(({ id, answer, clauses: cited }) => {
      const texts = clauses
        .filter((clause) => cited.includes(clause.id))
        .map(({ text }) => text?.[SOURCE_LANGUAGE] ?? '');
      const stated = new Set([String(dataset.edition.year), ...texts.flatMap(numbers)]);
      return numbers(answer[SOURCE_LANGUAGE])
        .filter((number) => !stated.has(number))
        .map((number) => ({
          file: paths.faq,
          id,
          found: `the number ${number} of the answer is not in ${cited.join(', ') || 'any clause, for it cites none'}`,
          fix: 'correct the number, or cite the clause that states it',
        }));
    });
  },
};

const numbers = (text: string): string[] => text.match(/\d+%?/g) ?? [];
