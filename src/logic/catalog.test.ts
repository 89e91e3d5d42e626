import { describe, expect, it } from 'vitest';
import { tinyCatalog, tinyContent } from '../../tests/fixtures/tiny-catalog.ts';
import { VOCABULARIES } from '../model/vocabulary.ts';
import { createCatalog, topicsAlsoServing } from './catalog.ts';

const { dataset } = tinyContent;
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('the order of a catalog', () => {
  const shuffled = createCatalog({
    ...dataset,
    tracks: dataset.tracks.toReversed(),
    topics: dataset.topics.toReversed(),
    phases: dataset.phases.toReversed(),
    sections: dataset.sections.toReversed(),
  });

  it('is the notice’s, whatever the order of the files', () => {
    expect(ids(shuffled.tracks)).toEqual(['orchards', 'mixed']);
    expect(ids(shuffled.topics)).toEqual(['orchards-01', 'markets-01', 'markets-02']);
    expect(ids(shuffled.phases)).toEqual(['registration', 'final', 'publicity']);
    expect(ids(shuffled.sections)).toEqual(dataset.edition.notice);
  });

  it('counts: topic 10 comes after topic 9', () => {
    const topics = [10, 9, 2].map((number) => ({
      ...tinyCatalog.topic('orchards-01'),
      id: `t-${String(number)}`,
      number,
    }));
    expect(ids(createCatalog({ ...dataset, topics }).topics)).toEqual(['t-2', 't-9', 't-10']);
  });

  it('leaves out a section that the edition does not name', () => {
    const edition = { ...dataset.edition, notice: ['theme', 'name'] };
    const catalog = createCatalog({ ...dataset, edition });
    expect(ids(catalog.sections)).toEqual(['theme', 'name']);
    expect(() => catalog.section('plan')).toThrow('"plan"');
    expect(() => catalog.clause('3.1')).toThrow('"3.1"');
  });

  it('leaves the dataset as it was', () => {
    const reversed = { ...dataset, topics: dataset.topics.toReversed() };
    const before = ids(reversed.topics);
    createCatalog(reversed);
    expect(ids(reversed.topics)).toEqual(before);
  });
});

describe('finding by id', () => {
  it('finds a clause together with its section', () => {
    const { clause, section } = tinyCatalog.clause('3.4');
    expect([clause.id, section.id]).toEqual(['3.4', 'plan']);
  });

  it('finds every other thing', () => {
    expect(tinyCatalog.section('plan').number).toBe(3);
    expect(tinyCatalog.track('mixed').number).toBe(2);
    expect(tinyCatalog.topic('markets-02').number).toBe(2);
    expect(tinyCatalog.organization('office').id).toBe('office');
    expect(tinyCatalog.term('dataSources', 'prices').name.en).toBe('Prices');
  });

  it.each(['section', 'clause', 'track', 'topic', 'organization'] as const)(
    'names the %s that is not there',
    (kind) => {
      expect(() => tinyCatalog[kind]('nowhere')).toThrow(`There is no ${kind} "nowhere"`);
    },
  );

  it.each(VOCABULARIES)('names the term that is not in %s', (vocabulary) => {
    expect(() => tinyCatalog.term(vocabulary, 'nowhere')).toThrow('"nowhere"');
  });

  it('does not look for a term in another vocabulary', () => {
    expect(() => tinyCatalog.term('sectors', 'prices')).toThrow('There is no sector "prices"');
  });

  it.each(['constructor', 'toString', '__proto__', ''])('does not take "%s" for an id', (id) => {
    expect(() => tinyCatalog.topic(id)).toThrow(`"${id}"`);
  });
});

describe('the topics of a track', () => {
  it('are those of its sub-tracks too', () => {
    expect(ids(tinyCatalog.topicsOf(tinyCatalog.track('mixed')))).toEqual(['markets-01', 'markets-02']);
  });

  it('are those of one sub-track only when that is asked for', () => {
    const mixed = tinyCatalog.track('mixed');
    const [markets] = mixed.subtracks;
    if (!markets) throw new Error('The tiny edition has no sub-track');
    expect(ids(tinyCatalog.topicsOf(mixed, markets))).toEqual(['markets-01', 'markets-02']);
    expect(tinyCatalog.topicsOf(mixed, { ...markets, id: 'empty' })).toEqual([]);
  });

  it('know their sub-track', () => {
    expect(tinyCatalog.subtrack(tinyCatalog.topic('markets-01'))?.id).toBe('markets');
    expect(tinyCatalog.subtrack(tinyCatalog.topic('orchards-01'))).toBeNull();
  });
});

describe('the clause of a topic', () => {
  it('is numbered by track and topic, with the sub-track between where there is one', () => {
    expect(tinyCatalog.clauseIdOf(tinyCatalog.topic('orchards-01'))).toBe('annex.1.1');
    expect(tinyCatalog.clauseIdOf(tinyCatalog.topic('markets-02'))).toBe('annex.2.1.2');
  });

  it('leads back to the topic', () => {
    for (const topic of tinyCatalog.topics) {
      expect(tinyCatalog.annexPlace(tinyCatalog.clauseIdOf(topic))?.topic).toBe(topic);
    }
  });

  it.each(['annex.p1', '3.1', 'annex.3', 'annex.1.2', 'nowhere.1'])('is not %s', (id) => {
    expect(tinyCatalog.annexPlace(id)).toBeUndefined();
  });

  it('stands below those of its track and sub-track', () => {
    const track = tinyCatalog.track('mixed');
    const [subtrack] = track.subtracks;
    expect(tinyCatalog.annexPlace('annex.2')).toEqual({ track, subtrack: null, topic: null });
    expect(tinyCatalog.annexPlace('annex.2.1')).toEqual({ track, subtrack, topic: null });
  });
});

describe('the clauses of a part of the notice', () => {
  it('are its own, and in the annex those of tracks, sub-tracks and topics', () => {
    expect(tinyCatalog.clauseIdsOf(tinyCatalog.section('name'))).toEqual(['1.p1']);
    expect(tinyCatalog.clauseIdsOf(tinyCatalog.section('annex'))).toEqual([
      'annex.p1',
      'annex.1',
      'annex.1.1',
      'annex.2',
      'annex.2.1',
      'annex.2.1.1',
      'annex.2.1.2',
    ]);
  });
});

describe('content with broken references', () => {
  it('still becomes a catalog, so that the checks can say what is wrong', () => {
    const edition = { ...dataset.edition, notice: [...dataset.edition.notice, 'nowhere'] };
    const topics = dataset.topics.map((topic) => ({ ...topic, track: 'nowhere', subtrack: 'nowhere' }));
    const catalog = createCatalog({ ...dataset, edition, topics });
    expect(ids(catalog.sections)).toEqual(dataset.edition.notice);
    expect(catalog.topics).toHaveLength(topics.length);
  });
});

it('finds the topics that also serve a sector, not those that are mainly about it', () => {
  const evidence = ['病虫害'];
  const topics = tinyCatalog.topics.map((topic, at) => ({
    ...topic,
    sectors: [{ id: 'farming', evidence, ...(at === 0 ? {} : { also: true as const }) }],
  }));
  expect(ids(topicsAlsoServing({ topics }, 'farming'))).toEqual(ids(topics.slice(1)));
  expect(topicsAlsoServing({ topics }, 'weather')).toEqual([]);
});
