import { hasNumber } from '../../../src/logic/read-facts/counts.ts';
import { readSpans } from '../../../src/logic/read-facts/dates.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { partWords } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, hasAddress, type Fact } from './fact.ts';

/** Name, number, dates and counts of the edition, as far as the notice has them, its tracks, and what it calls things. */
export function editionFacts(input: CheckInput): Fact[] {
  const { catalog, source } = input;
  const { edition, tracks, sections } = catalog;
  const { year, counts } = edition;
  const stated = (id: string, clause: string | undefined, ...fact: Parameters<ReturnType<typeof factsOf>>) =>
    factsOf(input, 'edition', id, clause)(...fact);
  // What the notice calls things stands somewhere in it, be it in the titles of tracks or the labels of topics.
  const notice = [
    ...Object.values(edition.labels),
    ...tracks.map(({ title }) => title[SOURCE_LANGUAGE]),
    ...sections.map(partWords),
  ].join('\n');
  const years = yearsIn(source);
  const states = (text: string, number: string) => hasNumber(text, Number(number));
  return [
    ...stated('name', edition.nameClause, edition.name[SOURCE_LANGUAGE]),
    ...stated(
      'year',
      edition.nameClause,
      year,
      () => hasNumber(source, year) || years.includes(year) || years.length === 0,
    ),
    ...stated('theme', edition.themeClause, edition.theme?.[SOURCE_LANGUAGE]),
    ...stated('documentNumber', edition.documentNumberClause, edition.documentNumber),
    ...stated('issued', edition.issuedClause, edition.issued, (text, day) =>
      readSpans(text, { year }).some(({ start, end }) => start === day && end === day),
    ),
    ...stated('officialPlatform', edition.officialPlatformClause, edition.officialPlatform, hasAddress),
    ...Object.entries(edition.words).flatMap(([id, words]) =>
      stated(`words.${id}`, edition.titleClause, words?.[SOURCE_LANGUAGE], (_, name) => hasName(notice, name)),
    ),
    ...stated('counts.tracks', edition.countsClause, counts.tracks, states),
    ...stated('counts.topics', edition.countsClause, counts.topics, states),
    ...tracks.flatMap(({ id, clause, title, printed }) =>
      factsOf(input, 'tracks', id, clause)(printed ? title[SOURCE_LANGUAGE] : undefined),
    ),
  ];
}

/** The years that a notice names with a month or a day; one without a year leaves its edition's to the editor. */
function yearsIn(source: string): number[] {
  const none = 1900;
  return readSpans(source, { year: none })
    .flatMap(({ start, end }) => [start, end].map((day) => Number(day?.slice(0, 4))))
    .filter((year) => year > none + 1);
}
