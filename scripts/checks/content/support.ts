import type { Offer } from '../../../src/model/benefit.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';
import type { Check, CheckInput } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { normalize } from './clause-text.ts';

/** Support and its recipients are quoted from their clause, and every concern has some. */
export const support: Check = {
  name: 'support',
  run: (input) => {
    const { concerns, general, special } = input.dataset.benefits;
    const items = [...general, ...special.flatMap((each) => each.items)];
    const offered = new Set(items.flatMap(({ offers }) => offers.map(({ concern }) => concern)));
    return [
      ...items.flatMap(({ clause, offers }) => misquoted(input, clause, offers.flatMap(quotes))),
      ...special.flatMap(({ clause, recipients }) => misquoted(input, clause, recipients ? [recipients] : [])),
      ...concerns
        .filter(({ id }) => !offered.has(id))
        .map(({ id }) => ({
          file: input.paths.benefits,
          id,
          found: 'no support is tagged with this concern',
          fix: 'tag what concerns it, or take it out',
        })),
    ];
  },
};

const quotes = ({ evidence, recipients }: Offer): LocalizedText[] => (recipients ? [evidence, recipients] : [evidence]);

/** Quotations that are not in the clause's text; a translation may give its first word a letter of another size. */
function misquoted({ dataset, paths }: CheckInput, clause: string, texts: readonly LocalizedText[]): Problem[] {
  const source = dataset.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause)?.text;
  return LANGUAGES.flatMap((language) => {
    const plain = (text: LocalizedText | undefined) => normalize(text?.[language] ?? '').toLowerCase();
    return texts
      .filter((text) => !plain(source).includes(plain(text)))
      .map((text) => ({
        file: paths.benefits,
        id: clause,
        found: `the words "${text[language] ?? ''}" are not in clause ${clause}`,
        fix: `copy the exact words of the clause in ${language}`,
      }));
  });
}
