import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { anyParameters, anyText, property } from '../../tests/property.ts';
import {
  byFacet,
  countFacets,
  explorerParameters,
  FACETS,
  filterTopics,
  parseExplorerState,
  SORTS,
  type ExplorerState,
} from './explorer.ts';

const known = byFacet((facet) => ['a', 'b', 'c', '__proto__'].map((value) => `${facet}-${value}`));
const values = fc.record(byFacet((facet) => fc.subarray(known[facet])));
const state: fc.Arbitrary<ExplorerState> = fc.record({
  // Lone halves of characters cannot stand in an address.
  query: fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 200, maxLength: 400 })),
  chosen: values,
  sort: fc.constantFrom(...SORTS),
});
const topics = fc.array(values).map((all) => all.map((each, at) => ({ id: String(at), values: each })));
const parse = (parameters: URLSearchParams) => parseExplorerState(parameters, known);
const throughAddress = (value: ExplorerState) =>
  parse(new URL(`https://site.test/?${explorerParameters(value).toString()}`).searchParams);

describe('the state of the explorer', () => {
  property('comes back from its address, its query shortened', [state], (value) => {
    const back = throughAddress(value);
    expect({ ...back, query: '' }).toEqual({ ...value, query: '' });
    expect(value.query.startsWith(back.query)).toBe(true);
    expect(back.query.length).toBeGreaterThanOrEqual(value.query.trim() === '' ? 0 : Math.min(299, value.query.length));
    if (value.query.length <= 300 && value.query.trim() !== '') expect(back.query).toBe(value.query);
  });

  property(
    'of any address is one that an address can say',
    [anyParameters('q', ...FACETS, 'sort', 'view')],
    (asked) => {
      const value = parse(asked);
      const back = throughAddress(value);
      expect(back).toEqual(value.query.trim() === '' ? { ...value, query: '' } : value);
    },
  );

  property('is not disturbed by what else stands in the address', [state, anyText], (value, more) => {
    const parameters = explorerParameters(value);
    for (const facet of FACETS) parameters.append(facet, `${more}?`);
    expect(parse(parameters)).toEqual(throughAddress(value));
  });
});

describe('filters', () => {
  property('never show more for more facets', [topics, values, fc.constantFrom(...FACETS)], (all, chosen, facet) => {
    const wider = filterTopics(all, { ...chosen, [facet]: [] });
    expect(wider).toEqual(expect.arrayContaining(filterTopics(all, chosen)));
  });

  property('count as many topics as choosing the value would show', [topics, values], (all, chosen) => {
    const counts = countFacets(all, chosen);
    for (const facet of FACETS) {
      for (const value of known[facet]) {
        const shown = filterTopics(all, { ...chosen, [facet]: [value] }).length;
        expect(counts[facet].get(value) ?? 0).toBe(shown);
      }
    }
  });
});
