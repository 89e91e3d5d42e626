import { describe, expect, it } from 'vitest';
import {
  blockingFacets,
  byFacet,
  countFacets,
  explorerParameters,
  explorerPath,
  filterTopics,
  NOTHING_CHOSEN,
  parseExplorerState,
  type FacetedTopic,
} from './explorer.ts';

const topic = (id: string, track: string, techniques: string[]): FacetedTopic => ({
  id,
  values: { ...NOTHING_CHOSEN, track: [track], technique: techniques, benefit: ['yes'] },
});
const topics = [topic('a', 'farms', ['ai', 'drones']), topic('b', 'farms', ['ai']), topic('c', 'ports', ['drones'])];
const ids = (found: readonly FacetedTopic[]) => found.map(({ id }) => id);

describe('filters', () => {
  it('want one value of each facet', () => {
    expect(ids(filterTopics(topics, NOTHING_CHOSEN))).toEqual(['a', 'b', 'c']);
    expect(ids(filterTopics(topics, { ...NOTHING_CHOSEN, track: ['farms', 'ports'] }))).toEqual(['a', 'b', 'c']);
    expect(ids(filterTopics(topics, { ...NOTHING_CHOSEN, track: ['farms'], technique: ['drones'] }))).toEqual(['a']);
  });

  it('count what each further value would give', () => {
    const counts = countFacets(topics, { ...NOTHING_CHOSEN, track: ['ports'] });
    expect(Object.fromEntries(counts.track)).toEqual({ farms: 2, ports: 1 });
    expect(Object.fromEntries(counts.technique)).toEqual({ drones: 1 });
  });

  it('name what blocks, what frees the most first', () => {
    const chosen = { ...NOTHING_CHOSEN, track: ['ports'], technique: ['ai'] };
    expect(filterTopics(topics, chosen)).toEqual([]);
    expect(blockingFacets(topics, chosen)).toEqual(
      [
        { facet: 'technique', topics: 1 },
        { facet: 'track', topics: 2 },
      ].sort((a, b) => b.topics - a.topics),
    );
    expect(blockingFacets([], chosen)).toEqual([]);
  });
});

describe('an address', () => {
  const known = { ...NOTHING_CHOSEN, track: ['farms', 'ports'], technique: ['ai'] };

  it('gives back the state that was written into it', () => {
    const state = {
      query: '养猪 & "more" 100%',
      chosen: { ...NOTHING_CHOSEN, track: ['farms', 'ports'] },
      sort: 'notice',
    } as const;
    expect(parseExplorerState(new URLSearchParams(explorerParameters(state).toString()), known)).toEqual(state);
  });

  it('leaves out defaults, and what nobody knows', () => {
    const state = parseExplorerState(
      new URLSearchParams('q=+&track=nowhere&track=ports&sort=up&view=compact&x=1'),
      known,
    );
    expect(state).toEqual({
      query: ' ',
      chosen: { ...NOTHING_CHOSEN, track: ['ports'] },
      sort: 'relevance',
    });
    expect(explorerParameters(state).toString()).toBe('track=ports');
  });

  it('carries a query of limited length', () => {
    const { query } = parseExplorerState(new URLSearchParams({ q: '长'.repeat(10_000) }), known);
    expect(query).toHaveLength(300);
  });

  it('leads to the explorer', () => {
    expect(explorerPath({ track: 'farms', technique: 'ai' })).toBe('/topics/?track=farms&technique=ai');
    expect(byFacet((facet) => facet).source).toBe('source');
  });
});
