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
  const counted = clauseWords(catalog, edition.countsClause).text;
  return [
    fact('name', edition.nameClause, edition.name[SOURCE_LANGUAGE]),
    fact('year', edition.nameClause, String(edition.year), containsNumber(edition.name[SOURCE_LANGUAGE], edition.year)),
    fact('theme', edition.themeClause, edition.theme[SOURCE_LANGUAGE]),
    fact('documentNumber', edition.documentNumberClause, edition.documentNumber),
    fact('issued', edition.issuedClause, formatDay(edition.issued, SOURCE_LANGUAGE, { year: true })),
    fact('officialPlatform', edition.officialPlatformClause, edition.officialPlatform),
    ...edition.organizers.map((organization) =>
      fact('organizers', edition.organizersClause, nameIn(input, edition.organizersClause, organization)),
    ),
    fact(
      'counts.tracks',
      edition.countsClause,
      String(edition.counts.tracks),
      containsNumber(counted, edition.counts.tracks),
    ),
    fact(
      'counts.topics',
      edition.countsClause,
      String(edition.counts.topics),
      containsNumber(counted, edition.counts.topics),
    ),
  ];
}
