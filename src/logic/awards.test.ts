import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Awards } from '../model/award.ts';
import {
  allocationsOf,
  isByTrack,
  statedPrize,
  type Allocation,
  minimumPlaces,
  prizeGroups,
  prizesByLevel,
  prizesOfTrack,
  sharedPrizes,
  statedTotal,
  totalPrizes,
} from './awards.ts';

const [allocation] = tinyCatalog.awards.allocations;

/** The tiny edition has two tracks, three topics and no groups of entrants. */
const all = { ...tinyCatalog, groups: [{ id: 'students', name: { 'zh-CN': '高校组', en: null }, clause: '3.1' }] };

type Given = Pick<Allocation, 'kind' | 'prizes'> & Partial<Pick<Allocation, 'tracks' | 'topics' | 'groups'>>;

function awardsWith(...allocations: Given[]): Awards {
  if (!allocation) throw new Error('The tiny edition has no prizes');
  return { ...tinyCatalog.awards, allocations: allocations.map((each) => ({ ...allocation, ...each })) };
}

const awards = awardsWith(
  { kind: 'each', tracks: ['a', 'b'], prizes: { first: 1, second: 2 } },
  { kind: 'each', tracks: ['b'], prizes: { second: 3 } },
  { kind: 'shared', tracks: ['a', 'b', 'c'], prizes: { merit: 10 } },
  { kind: 'shared', tracks: ['a'], prizes: { merit: 5 } },
);

describe('prizesOfTrack', () => {
  it('gives a track the prizes that every listed track gets', () => {
    expect(prizesOfTrack(awards, { id: 'a' })).toEqual({ first: 1, second: 2 });
  });

  it('adds up several allocations of one track', () => {
    expect(prizesOfTrack(awards, { id: 'b' })).toEqual({ first: 1, second: 5 });
  });

  it('leaves out shared prizes', () => {
    expect(prizesOfTrack(awards, { id: 'c' })).toEqual({});
  });
});

describe('sharedPrizes', () => {
  it('counts shared prizes once, however many tracks share them', () => {
    expect(sharedPrizes(awards)).toEqual({ merit: 15 });
  });

  it('is empty where no prize is shared', () => {
    expect(sharedPrizes(awardsWith())).toEqual({});
  });
});

describe('prizeGroups', () => {
  const [first, second] = tinyCatalog.tracks;
  if (!first || !second) throw new Error('The tiny edition has two tracks');
  const third = { ...second, id: 'third' };
  const given = awardsWith(
    { kind: 'each', tracks: [first.id], prizes: { first: 2 } },
    { kind: 'each', tracks: [second.id, third.id], prizes: { first: 1 } },
    { kind: 'shared', tracks: [first.id, second.id], prizes: { first: 9 } },
  );
  const shown = (tracks: (typeof first)[]) =>
    prizeGroups(given, tracks).map((group) => [group.isShared, group.tracks.map(({ id }) => id), group.prizes]);

  it('puts tracks with the same prizes together, the most first, and what is shared last', () => {
    expect(shown([first, second, third])).toEqual([
      [false, [second.id, third.id], { first: 1 }],
      [false, [first.id], { first: 2 }],
      [true, [first.id, second.id], { first: 9 }],
    ]);
  });

  it('leaves out tracks without prizes of their own', () => {
    expect(shown([{ ...first, id: 'other' }])).toEqual([]);
  });
});

describe('prizesByLevel', () => {
  it('counts the prizes of each track and the shared ones', () => {
    expect(prizesByLevel(awards, all)).toEqual({ first: 2, second: 7, merit: 15 });
  });

  it('counts what names no track, topic or group for each of them', () => {
    const each = awardsWith(
      { kind: 'each', prizes: { first: 1 } },
      { kind: 'each-topic', prizes: { second: { count: 1, money: 8000 } } },
      { kind: 'each-topic', topics: ['orchards-01'], prizes: { second: 1 } },
      { kind: 'each-group', prizes: { third: 2 } },
      { kind: 'shared', prizes: { merit: 3 } },
    );
    const { tracks, topics, groups } = all;
    expect(prizesByLevel(each, all)).toEqual({
      first: tracks.length,
      second: topics.length + 1,
      third: 2 * groups.length,
      merit: 3,
    });
  });

  it('leaves the awards as they were', () => {
    const before = structuredClone(awards);
    prizesByLevel(awards, all);
    expect(awards).toEqual(before);
  });
});

describe('totalPrizes', () => {
  it('adds up all levels', () => {
    expect(totalPrizes({ first: 2, second: 7, merit: 15 })).toBe(24);
  });

  it('is 0 without prizes', () => {
    expect(totalPrizes({})).toBe(0);
  });

  it('is the same whether tracks or levels are added up', () => {
    const ofTracks = ['a', 'b', 'c'].map((id) => totalPrizes(prizesOfTrack(awards, { id })));
    const total = ofTracks.reduce((sum, number) => sum + number, 0) + totalPrizes(sharedPrizes(awards));
    expect(totalPrizes(prizesByLevel(awards, all))).toBe(total);
  });
});

describe('statedTotal', () => {
  it('is null where a number is left open, and else the sum', () => {
    expect(statedTotal(awards, all)).toBe(24);
    expect(statedTotal(awardsWith({ kind: 'shared', prizes: { first: 1, third: {} } }), all)).toBeNull();
  });
});

describe('minimumPlaces', () => {
  it.each([
    [34, 30, 11],
    [1, 1, 1],
    [3, 50, 2],
    [101, 99, 100],
  ])('rounds up: of %i places, %i %% is %i', (places, percent, least) => {
    expect(minimumPlaces(places, percent)).toBe(least);
  });

  it.each([
    [10, 30, 3],
    [20, 50, 10],
    [100, 7, 7],
    [100, 29, 29],
    [50, 58, 29],
  ])('keeps an exact share: of %i places, %i %% is %i', (places, percent, least) => {
    expect(minimumPlaces(places, percent)).toBe(least);
  });

  it.each([
    [7, 0, 0],
    [7, 100, 7],
    [0, 50, 0],
  ])('goes from none to all: of %i places, %i %% is %i', (places, percent, least) => {
    expect(minimumPlaces(places, percent)).toBe(least);
  });

  it('is always the least number that reaches the share', () => {
    for (let places = 1; places <= 120; places++) {
      for (let percent = 1; percent <= 100; percent++) {
        const least = minimumPlaces(places, percent);
        expect(least * 100).toBeGreaterThanOrEqual(places * percent);
        expect((least - 1) * 100).toBeLessThan(places * percent);
      }
    }
  });
});

describe('prizes of topics and groups of entrants', () => {
  const first = { first: { count: 1, money: 20_000 } };
  const whole = { kind: 'shared', tracks: undefined, prizes: { special: { money: 5000 }, merit: {} } } as const;
  const others = awardsWith(
    whole,
    { kind: 'each-topic', tracks: undefined, topics: ['a-01', 'a-02', 'b-01'], prizes: first },
    { kind: 'each-group', tracks: undefined, groups: ['school', 'company'], prizes: { second: 2 } },
    { kind: 'each', tracks: ['a'], prizes: { third: 3 } },
  );

  it('are counted once for each, and not where the notice gives no number', () => {
    expect(prizesByLevel(others, all)).toEqual({ special: 0, merit: 0, first: 3, second: 4, third: 3 });
    expect(totalPrizes(prizesByLevel(others, all))).toBe(10);
  });

  it('are what entrants of a track or a topic can win, what is shared last', () => {
    const levels = (track: string, topic?: string) =>
      allocationsOf(others, track, topic).map(({ prizes }) => Object.keys(prizes)[0]);
    expect(levels('a', 'a-01')).toEqual(['first', 'second', 'third', 'special']);
    expect(levels('b', 'b-02')).toEqual(['second', 'special']);
  });

  it('fit no table by track', () => {
    expect([isByTrack(awards), isByTrack(others), isByTrack(awardsWith(whole))]).toEqual([true, false, false]);
    expect(isByTrack(awardsWith({ kind: 'each', tracks: ['a'], prizes: first }))).toBe(false);
  });

  it('state a number and an amount, or one of them, or neither', () => {
    expect([2, { count: 1, money: 3 }, { money: 3 }, {}].map(statedPrize)).toEqual([
      { count: 2, money: null },
      { count: 1, money: 3 },
      { count: null, money: 3 },
      { count: null, money: null },
    ]);
  });
});
