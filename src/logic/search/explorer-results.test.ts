import { describe, expect, it } from 'vitest';
import { NOTHING_CHOSEN, type FacetedTopic } from '../explorer.ts';
import { explorerResults, type ExplorerQuestion } from './explorer-results.ts';

const topic = (id: string, track: string): [string, FacetedTopic] => [
  id,
  { id, values: { ...NOTHING_CHOSEN, track: [track], benefit: ['yes'] } },
];
const topics = new Map([topic('a', 'farms'), topic('b', 'farms'), topic('c', 'ports'), topic('d', 'ports')]);
const ranking = { ids: ['d', 'a', 'gone', 'b'], relevant: 2, isWeak: false, sectors: [] };
const ask = (question: Partial<ExplorerQuestion>) => {
  const results = explorerResults(topics, {
    ...{ ranking: null, tracks: null, chosen: NOTHING_CHOSEN, sort: 'relevance' as const },
    ...question,
  });
  const ids = (all: readonly FacetedTopic[]) => all.map(({ id }) => id).join('');
  return { ...results, found: ids(results.found), shown: ids(results.shown) };
};

describe('what the explorer shows', () => {
  it('is everything, in the notice’s order, where nothing is asked', () => {
    expect(ask({})).toEqual({ found: 'abcd', shown: 'abcd', relevant: 4, divided: null, everywhere: 4 });
  });

  it('is what the search found, the best first, divided where topics are less relevant', () => {
    expect(ask({ ranking })).toEqual({ found: 'dab', shown: 'dab', relevant: 2, divided: 2, everywhere: 2 });
    expect(ask({ ranking, chosen: { ...NOTHING_CHOSEN, track: ['farms'] } })).toMatchObject({
      ...{ found: 'dab', shown: 'ab', relevant: 1, divided: 1 },
    });
  });

  it('has no division where all are relevant, and begins with it where none is', () => {
    expect(ask({ ranking: { ...ranking, relevant: 4 } })).toMatchObject({ shown: 'dab', relevant: 3, divided: null });
    expect(ask({ ranking: { ...ranking, relevant: 0 } })).toMatchObject({ shown: 'dab', relevant: 0, divided: 0 });
  });

  it('stands in the notice’s order if the visitor wants, and is then not divided', () => {
    expect(ask({ ranking, sort: 'notice' })).toMatchObject({ found: 'dab', shown: 'abd', relevant: 2, divided: null });
  });

  it('is of the wanted tracks only, and tells how many relevant topics there are elsewhere', () => {
    expect(ask({ tracks: ['ports'] })).toMatchObject({ found: 'cd', shown: 'cd', everywhere: 4 });
    const only = { ...ranking, ids: ['a', 'b'] };
    expect(ask({ ranking: only, tracks: ['ports'] })).toMatchObject({ found: '', shown: '', everywhere: 2 });
  });
});
