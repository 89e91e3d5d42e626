import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { crossTrackPairs } from './cross-track-pairs.ts';

const topic = (id: string, track: string) => ({ ...tinyCatalog.topic('orchards-01'), id, track });
const topics = [topic('a', 'one'), topic('b', 'one'), topic('c', 'two'), topic('d', 'three')];
const like = (id: string, similarity: number) => ({ id, similarity });
const idsOf = (related: Parameters<typeof crossTrackPairs>[1]) =>
  crossTrackPairs(topics, related).map((pair) => pair.map(({ id }) => id).join('-'));

describe('crossTrackPairs', () => {
  it('has two topics once though each is related to the other, in the order of the notice', () => {
    expect(
      idsOf(
        new Map([
          ['a', [like('c', 0.2)]],
          ['c', [like('a', 0.2)]],
        ]),
      ),
    ).toEqual(['a-c']);
    expect(idsOf(new Map([['d', [like('b', 0.2)]]]))).toEqual(['b-d']);
  });

  it('leaves out topics of one track', () => {
    expect(idsOf(new Map([['a', [like('b', 0.9)]]]))).toEqual([]);
  });

  it('has the most alike first', () => {
    expect(
      idsOf(
        new Map([
          ['a', [like('c', 0.2), like('d', 0.1)]],
          ['b', [like('c', 0.3)]],
        ]),
      ),
    ).toEqual(['b-c', 'a-c', 'a-d']);
  });
});
