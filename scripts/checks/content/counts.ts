import { prizesByLevel, totalPrizes } from '../../../src/logic/awards.ts';
import type { Check } from './types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';

/**
 * Topics and tracks are as many as edition.yaml and tracks.yaml say, and no two have one number; a notice may leave
 * numbers out. No track has prizes of one level from two allocations.
 */
export const counts: Check = {
  name: 'counts',
  run: ({ dataset, catalog, paths }) => {
    const { edition, awards, benefits } = dataset;
    const actual: Record<keyof typeof edition.counts, number> = {
      issuers: dataset.roles.find(({ id }) => id === 'issuers')?.members.length ?? 0,
      tracks: dataset.tracks.length,
      subtracks: dataset.tracks.flatMap(({ subtracks }) => subtracks).length,
      topics: dataset.topics.length,
      phases: dataset.phases.length,
      prizes: totalPrizes(prizesByLevel(awards, dataset)),
      furtherRoundPlaces: awards.furtherRound?.places ?? 0,
      generalBenefits: benefits.general.length,
      tracksWithSpecialBenefits: benefits.special.length,
    };
    const numbersOf = (items: readonly { number: number }[]) => items.map(({ number }) => number);
    const groups = catalog.tracks.flatMap((track) =>
      [undefined, ...track.subtracks].map((subtrack) => ({
        ...(subtrack ?? track),
        numbers: numbersOf(catalog.topicsOf(track, subtrack)),
        // The topics of a track with sub-tracks are numbered in each of these.
        isNumbered: subtrack !== undefined || track.subtracks.length === 0,
      })),
    );
    return [
      ...Object.entries(edition.counts).map(([key, number]) =>
        compare(paths.edition, `counts.${key}`, number, actual[key as keyof typeof actual]),
      ),
      ...groups.map(({ id, topics, numbers }) => compare(paths.tracks, id, topics, numbers.length)),
      ...groups
        .filter(({ isNumbered }) => isNumbered)
        .map(({ id, numbers }) => distinct(paths.tracks, `${id}: topics`, numbers)),
      distinct(paths.tracks, 'tracks', numbersOf(catalog.tracks)),
      ...catalog.tracks.map(({ id, subtracks }) => distinct(paths.tracks, `${id}: sub-tracks`, numbersOf(subtracks))),
      distinct(paths.phases, 'phases', numbersOf(catalog.phases)),
      ...awards.levels.map(({ id }) => {
        const allocations = awards.allocations.filter(
          ({ prizes, topics, groups: entrants }) => id in prizes && !topics && !entrants,
        );
        const tracks = allocations.flatMap((allocation) => allocation.tracks ?? []);
        return distinct(paths.awards, `${id}: the allocations`, tracks);
      }),
    ].flat();
  },
};

function compare(file: string, id: string, declared: number | undefined, actual: number): Problem[] {
  if (declared === undefined || declared === actual) return [];
  return [
    {
      file,
      id,
      found: `declares ${String(declared)}, but the content has ${String(actual)}`,
      fix: 'add what is missing, take out what is too much, or correct the number against the notice',
    },
  ];
}

function distinct(file: string, id: string, values: readonly (number | string)[]): Problem[] {
  const twice = values.filter((value, at) => values.indexOf(value) !== at);
  if (twice.length === 0) return [];
  return [{ file, id, found: `have ${twice.join(', ')} twice`, fix: 'write each once, as the notice does' }];
}
