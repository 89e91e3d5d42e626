import { formatDay } from '../../../src/logic/dates.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords, containsNumber, standsAlone } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { nameIn, type Fact } from './fact.ts';

/** Name, number, dates, organisers and counts of the edition. */
export function editionFacts(input: CheckInput): Fact[] {
  const { catalog, paths } = input;
  const { edition } = catalog;
  const fact = (
    id: string,
    clause: string,
    words: string,
    holds = standsAlone(clauseWords(catalog, clause).whole, words),
  ) => ({
    file: paths.edition,
    id,
    clause,
    words,
    holds,
  });
  const counted = edition.countsClause;
  const stated = (id: string, clause: string | undefined, words: string | undefined) =>
    clause === undefined || words === undefined ? [] : [fact(id, clause, words)];
  return [
    fact('name', edition.nameClause, edition.name[SOURCE_LANGUAGE]),
    fact('year', edition.nameClause, String(edition.year), containsNumber(input.source, edition.year)),
    ...stated('theme', edition.themeClause, edition.theme?.[SOURCE_LANGUAGE]),
    ...stated('documentNumber', edition.documentNumberClause, edition.documentNumber),
    ...stated(
      'issued',
      edition.issuedClause,
      edition.issued && formatDay(edition.issued, SOURCE_LANGUAGE, { year: true }),
    ),
    ...stated('officialPlatform', edition.officialPlatformClause, edition.officialPlatform),
    ...edition.organizers.flatMap((organization) =>
      stated('organizers', edition.organizersClause, nameIn(input, edition.organizersClause ?? '', organization)),
    ),
    ...(counted === undefined
      ? []
      : (['tracks', 'topics'] as const).flatMap((name) => {
          const number = edition.counts[name];
          if (number === undefined) return [];
          const holds = containsNumber(clauseWords(catalog, counted).text, number);
          return [fact(`counts.${name}`, counted, String(number), holds)];
        })),
  ];
}
