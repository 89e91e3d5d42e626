import { statedPrize } from '../../../src/logic/awards.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords, containsNumber, standsAlone } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import type { Fact } from './fact.ts';

/** The numbers of prizes, the honours and the places in the national final. */
export function awardFacts({ dataset: { awards }, catalog, paths }: CheckInput): Fact[] {
  const fact = (id: string, clause: string, words: string, holds: boolean) => ({
    file: paths.awards,
    id,
    clause,
    words,
    holds,
  });
  const quoted = (id: string, clause: string, words: string) =>
    fact(id, clause, words, standsAlone(clauseWords(catalog, clause).text, words));
  const allocations = awards.allocations.flatMap(({ id, clause, quote, prizes, tracks }) => {
    const stated = Object.entries(prizes).map(([level, prize]) => {
      const number = statedPrize(prize).count ?? '';
      const name = awards.levels.find((each) => each.id === level)?.name[SOURCE_LANGUAGE] ?? level;
      return `${name}${String(number)}名`;
    });
    // Prizes of one track among several are quoted with its name.
    const alone = catalog.tracks.filter(
      (track) => tracks?.length === 1 && catalog.tracks.length > 1 && track.id === tracks[0],
    );
    return [
      quoted(id, clause, quote),
      ...stated.map((words) => fact(id, clause, words, standsAlone(quote.replace(/^.*?设/, ''), words))),
      fact(id, clause, `${String(stated.length)} numbers`, quote.match(/\d+/g)?.length === stated.length),
      ...alone.map(({ title }) => fact(id, clause, title[SOURCE_LANGUAGE], quote.startsWith(title[SOURCE_LANGUAGE]))),
    ];
  });
  const own = awards.allocations.filter(({ kind }) => kind === 'each').flatMap(({ tracks }) => tracks ?? []);
  const { honours, furtherRound } = awards;
  const final = furtherRound?.quote[SOURCE_LANGUAGE] ?? '';
  return [
    ...allocations,
    ...(own.length > 0 ? catalog.tracks : []).map(({ id, title }) =>
      fact(
        'allocations',
        awards.allocations[0]?.clause ?? '',
        `${title[SOURCE_LANGUAGE]} exactly once`,
        own.filter((track) => track === id).length === 1,
      ),
    ),
    ...(honours ? [quoted('honours', honours.clause, honours.quote[SOURCE_LANGUAGE])] : []),
    ...(furtherRound ? [quoted('furtherRound', furtherRound.clause, final)] : []),
    ...[furtherRound?.places, furtherRound?.smallAndMediumMinimumPercent].flatMap((number) =>
      number === undefined || !furtherRound
        ? []
        : [fact('furtherRound', furtherRound.clause, String(number), containsNumber(final.replace(/%/g, ''), number))],
    ),
  ];
}
