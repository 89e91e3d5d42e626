import type { Awards } from '../model/award.ts';
import type { Track } from '../model/track.ts';

/** Number of prizes by level id. */
export type PrizesByLevel = Record<string, number>;

/** The prizes that a track has to itself (六); levels shared by several tracks are not in it. */
export function prizesOfTrack(awards: Awards, track: Pick<Track, 'id'>): PrizesByLevel {
  return sum(
    awards.allocations.filter(({ kind, tracks }) => kind === 'each' && tracks.includes(track.id)).map((a) => a.prizes),
  );
}

/** The prizes that several tracks share, e.g. merit prizes. */
export function sharedPrizes(awards: Awards): PrizesByLevel {
  return sum(awards.allocations.filter(({ kind }) => kind === 'shared').map(({ prizes }) => prizes));
}

/** All prizes of the edition by level. */
export function prizesByLevel(awards: Awards): PrizesByLevel {
  return sum(
    awards.allocations.flatMap(({ kind, tracks, prizes }) => (kind === 'each' ? tracks.map(() => prizes) : [prizes])),
  );
}

/** Number of prizes over all levels. */
export function totalPrizes(prizes: PrizesByLevel): number {
  return Object.values(prizes).reduce((total, number) => total + number, 0);
}

/** Least number of places that a minimum share means: 30 % of 34 is 11, for 10 would be less than 30 %. */
export function minimumPlaces(places: number, minimumPercent: number): number {
  return Math.ceil((places * minimumPercent) / 100);
}

function sum(prizes: readonly PrizesByLevel[]): PrizesByLevel {
  const total: PrizesByLevel = {};
  for (const [level, number] of prizes.flatMap((each) => Object.entries(each))) {
    total[level] = (total[level] ?? 0) + number;
  }
  return total;
}
