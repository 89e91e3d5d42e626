import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { property } from '../../tests/property.ts';
import { byFacet, FACETS } from './explorer.ts';
import { packTopics, unpackTopics } from './packed-topics.ts';

// The same words under several facets, to be kept apart.
const values = fc.record(byFacet(() => fc.subarray(['a', 'b', '__proto__', 'yes'])));
const topics = fc.array(values).map((all) => all.map((each, at) => ({ id: String(at), values: each })));

describe('packed topics', () => {
  property('come out as they went in', [topics], (all) => {
    expect(unpackTopics(packTopics(all))).toEqual(all);
  });

  property('name each value once', [topics], (all) => {
    const { values: packed } = packTopics(all);
    const names = packed.map(([facet, value]) => `${facet} ${value}`);
    expect(new Set(names).size).toBe(names.length);
    expect(packed.every(([facet]) => FACETS.includes(facet))).toBe(true);
  });
});
