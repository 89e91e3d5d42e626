import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { leaders, tagCounts } from './tag-counts.ts';

describe('tagCounts', () => {
  it.each(['sectors', 'techniques', 'dataSources'] as const)('counts the topics of each of the %s by track', (name) => {
    const counts = tagCounts(tinyCatalog, name);
    expect(counts.length).toBeGreaterThan(0);
    for (const { term, total, byTrack } of counts) {
      const tagged = tinyCatalog.topics.filter((topic) => topic[name].some(({ id }) => id === term.id));
      expect(total).toBe(tagged.length);
      for (const track of tinyCatalog.tracks) {
        const ofTrack = tagged.filter((topic) => topic.track === track.id).length;
        expect(byTrack.get(track.id) ?? 0).toBe(ofTrack);
      }
    }
  });

  it('has the term with the most topics first, and one without last', () => {
    const [first, ...rest] = tinyCatalog.topics;
    if (!first) throw new Error('There are no topics');
    const terms = ['one', 'two', 'none'].map((id) => ({
      id,
      name: { 'zh-CN': id, en: id },
      aliases: { 'zh-CN': [], en: [] },
    }));
    const tag = (...ids: string[]) => ids.map((id) => ({ id, evidence: [''] }));
    const topics = [
      { ...first, sectors: tag('one', 'two') },
      ...rest.map((topic) => ({ ...topic, sectors: tag('two') })),
    ];
    const counts = tagCounts({ ...tinyCatalog, sectors: terms, topics }, 'sectors');
    expect(counts.map(({ term, total }) => [term.id, total])).toEqual([
      ['two', topics.length],
      ['one', 1],
      ['none', 0],
    ]);
  });
});

describe('leaders', () => {
  it('are the first of things in order, and those equal to it', () => {
    expect(leaders([3, 3, 1], Number)).toEqual([3, 3]);
    expect(leaders([3, 1], Number)).toEqual([3]);
    expect(leaders([], Number)).toEqual([]);
  });
});
