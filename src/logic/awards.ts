import type { Awards, Prize } from '../model/award.ts';
import type { Catalog } from './catalog.ts';
import type { Track } from '../model/track.ts';

/** Number of prizes by level id. */
export type PrizesByLevel = Record<string, number>;

/** The prizes of a level as the notice states them: null for a number or an amount that it does not. */
export interface StatedPrize {
  count: number | null;
  /** Yuan for each. */
  money: number | null;
}

/** Prizes that go to the same tracks, topics or groups. */
export type Allocation = Awards['allocations'][number];

/** What a prize of an allocation states. */
export function statedPrize(prize: Prize): StatedPrize {
  return typeof prize === 'number'
    ? { count: prize, money: null }
    : { count: prize.count ?? null, money: prize.money ?? null };
}

/** The prizes of an allocation with their levels, in the order of the levels. */
export function statedPrizes({ levels }: Awards, { prizes }: Pick<Allocation, 'prizes'>) {
  return levels.flatMap((level) => {
    const prize = prizes[level.id];
    return prize === undefined ? [] : [{ level, ...statedPrize(prize) }];
  });
}

/** Whether all prizes are numbers for tracks that are named, so that a table by track has them all. */
export function isByTrack({ allocations }: Awards): boolean {
  return allocations.every(
    ({ kind, tracks, topics, groups, prizes }) =>
      (kind === 'each' || kind === 'shared') &&
      tracks !== undefined &&
      !topics &&
      !groups &&
      Object.values(prizes).every((prize) => typeof prize === 'number'),
  );
}

/** The allocations from which the entrants of a track, and with `topic` of that topic, can win, what is shared last. */
export function allocationsOf({ allocations }: Awards, track: string, topic?: string): Allocation[] {
  return allocations
    .filter(({ tracks, topics }) => tracks?.includes(track) ?? (topics ? topics.includes(topic ?? '') : true))
    .toSorted((a, b) => Number(a.kind === 'shared') - Number(b.kind === 'shared'));
}

/** The prizes that a track has to itself; levels shared by several tracks are not in it. */
export function prizesOfTrack(awards: Awards, track: Pick<Track, 'id'>): PrizesByLevel {
  return sum(awards.allocations.filter(({ kind, tracks }) => kind === 'each' && tracks?.includes(track.id)));
}

/** The prizes that several tracks share, e.g. merit prizes. */
export function sharedPrizes(awards: Awards): PrizesByLevel {
  return sum(awards.allocations.filter(({ kind }) => kind === 'shared'));
}

/** Tracks with the same prizes, each to itself or all together. */
interface PrizeGroup {
  isShared: boolean;
  tracks: readonly [Track, ...Track[]];
  prizes: PrizesByLevel;
}

/**
 * The prizes of an edition whose prizes are all for tracks: the tracks that have the same prizes to themselves, the most
 * tracks first, then what tracks share.
 */
export function prizeGroups(awards: Awards, tracks: readonly Track[]): PrizeGroup[] {
  const ofTracks = Map.groupBy(tracks, (track) => {
    const prizes = prizesOfTrack(awards, track);
    return JSON.stringify(awards.levels.map(({ id }) => prizes[id] ?? 0));
  });
  const shared = awards.allocations.filter(({ kind }) => kind === 'shared');
  const groups = [
    ...[...ofTracks.values()]
      .toSorted((a, b) => b.length - a.length)
      .map((some) => ({ isShared: false, tracks: some, prizes: some[0] ? prizesOfTrack(awards, some[0]) : {} })),
    ...shared.map((each) => ({
      isShared: true,
      tracks: tracks.filter(({ id }) => each.tracks?.includes(id)),
      prizes: sum([each]),
    })),
  ];
  return groups.flatMap(({ isShared, tracks: [first, ...rest], prizes }) =>
    first && totalPrizes(prizes) > 0 ? [{ isShared, tracks: [first, ...rest], prizes }] : [],
  );
}

/** All prizes of the edition by level, as far as the notice states their number; what names no track, topic or group is for each. */
export function prizesByLevel(awards: Awards, all: Pick<Catalog, 'tracks' | 'topics' | 'groups'>): PrizesByLevel {
  return sum(
    awards.allocations.flatMap((each) => {
      const { kind, tracks, topics, groups } = each;
      const times = {
        each: tracks ?? all.tracks,
        'each-topic': topics ?? all.topics,
        'each-group': groups ?? all.groups,
        shared: [null],
      }[kind];
      return Array<Allocation>(times.length).fill(each);
    }),
  );
}

/** Number of all prizes; null where the notice does not state how many there are of each. */
export function statedTotal(awards: Awards, all: Pick<Catalog, 'tracks' | 'topics' | 'groups'>): number | null {
  const prizes = awards.allocations.flatMap((each) => Object.values(each.prizes));
  return prizes.some((prize) => statedPrize(prize).count === null) ? null : totalPrizes(prizesByLevel(awards, all));
}

/** Number of prizes over all levels. */
export function totalPrizes(prizes: PrizesByLevel): number {
  return Object.values(prizes).reduce((total, number) => total + number, 0);
}

/** Least number of places that a minimum share means: 30 % of 34 is 11, for 10 would be less than 30 %. */
export function minimumPlaces(places: number, minimumPercent: number): number {
  return Math.ceil((places * minimumPercent) / 100);
}

function sum(allocations: readonly Allocation[]): PrizesByLevel {
  const total: PrizesByLevel = {};
  for (const [level, prize] of allocations.flatMap(({ prizes }) => Object.entries(prizes))) {
    total[level] = (total[level] ?? 0) + (statedPrize(prize).count ?? 0);
  }
  return total;
}
