import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from '../../logic/catalog.ts';
import type { Dataset } from '../../model/dataset.ts';
import { OPEN_DATA, OPEN_DATA_NAMES, openData, openDataNames } from './json-files.ts';

const data = openData(tinyCatalog);

describe('the JSON files', () => {
  it('are those that have a schema', () => {
    expect(Object.keys(data)).toEqual(OPEN_DATA_NAMES);
  });

  it.each(OPEN_DATA_NAMES)('%s keeps to its schema', (name) => {
    expect(OPEN_DATA[name].schema.safeParse(data[name]).error?.issues ?? []).toEqual([]);
  });

  it('say which revision they are of, but for the two lists that were there before', () => {
    const unstamped = OPEN_DATA_NAMES.filter((name) => !('revision' in data[name]));
    expect(unstamped).toEqual(['topics', 'tracks']);
    expect(data.glossary.revision).toBe(tinyCatalog.revisions[0]?.number);
  });
});

describe('the JSON files of an edition', () => {
  const lost = (changes: Partial<Dataset>) => {
    const names = openDataNames(createCatalog({ ...tinyCatalog, ...changes }));
    return openDataNames(tinyCatalog).filter((name) => !names.includes(name));
  };

  it.each<[string, Partial<Dataset>, string[]]>([
    ['topics', { topics: [] }, ['topics', 'aliases']],
    ['tracks', { topics: [], tracks: [] }, ['topics', 'tracks', 'aliases']],
    ['tracks in print', { tracks: tinyCatalog.tracks.map((track) => ({ ...track, printed: false })) }, ['tracks']],
    ['phases', { phases: [] }, ['schedule']],
    ['a self-check', { questions: [] }, ['eligibility']],
    ['contacts', { contacts: [] }, ['contacts']],
    ['papers', { materials: { disqualifies: [], supplements: [], groups: [] } }, ['materials']],
    ['rules', { rules: [] }, ['rules']],
    ['corrections', { corrections: [] }, ['corrections']],
    ['prizes', { awards: { levels: [], allocations: [] } }, ['awards']],
    ['support', { benefits: { concerns: [], general: [], special: [] } }, ['benefits']],
  ])('are not there for %s that it does not have', (_, changes, names) => {
    expect(lost(changes)).toEqual(names);
  });

  it('name no track where the notice prints none', () => {
    const tracks = tinyCatalog.tracks.map((track) => ({ ...track, printed: false }));
    const topics = openData(createCatalog({ ...tinyCatalog, tracks })).topics;
    expect(topics.map(({ track, trackNumber }) => [track, trackNumber])).toEqual(topics.map(() => [null, null]));
    expect(OPEN_DATA.topics.schema.safeParse(topics).error?.issues ?? []).toEqual([]);
    expect(data.topics[0]).toMatchObject({ track: 'orchards', trackNumber: 1 });
  });

  it('keep to their schemas where the edition is in Chinese only, with open times and prizes without numbers', () => {
    const when = { 'zh-CN': '另行通知', en: null };
    const catalog = createCatalog({
      ...tinyCatalog,
      edition: { ...tinyCatalog.edition, languages: ['zh-CN'] },
      phases: tinyCatalog.phases.map((phase) => ({
        ...phase,
        precision: 'open' as const,
        start: undefined,
        end: undefined,
        when,
      })),
      awards: {
        ...tinyCatalog.awards,
        allocations: tinyCatalog.awards.allocations.map((each) => ({ ...each, prizes: { first: {} } })),
      },
    });
    const all = openData(catalog);
    for (const name of openDataNames(catalog)) {
      expect(OPEN_DATA[name].schema.safeParse(all[name]).error?.issues ?? []).toEqual([]);
    }
    expect(JSON.stringify(all)).not.toContain('/en/');
  });
});
