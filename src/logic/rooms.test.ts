import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import type { Dataset } from '../model/dataset.ts';
import { createCatalog, type Catalog } from './catalog.ts';
import { PAGES, type PageName } from './pages.ts';
import { hasPage, hasPageAt } from './rooms.ts';

const { dataset } = { dataset: tinyCatalog as Dataset };
const withChanges = (changes: Partial<Dataset>): Catalog => createCatalog({ ...dataset, ...changes });
const names = Object.keys(PAGES) as PageName[];
/** The pages that an edition loses with some records. */
const lost = (changes: Partial<Dataset>) => names.filter((name) => !hasPage(withChanges(changes), name));

const { officialPlatform: _, officialPlatformClause: __, ...withoutPlatform } = dataset.edition;

describe('a page', () => {
  it('is there for everything that the tiny edition has', () => {
    expect(lost({})).toEqual([]);
  });

  it.each<[string, Partial<Dataset>, PageName[]]>([
    ['topics', { topics: [] }, ['topics', 'match', 'shortlist', 'tags', 'overview']],
    [
      'tags',
      { topics: dataset.topics.map((topic) => ({ ...topic, sectors: [], techniques: [], dataSources: [] })) },
      ['tags', 'overview'],
    ],
    ['printed tracks', { tracks: dataset.tracks.map((track) => ({ ...track, printed: false })) }, ['tracks']],
    ['a self-check', { questions: [] }, ['eligibility', 'eligibilityFlow']],
    ['phases', { phases: [] }, ['schedule']],
    ['papers', { materials: { ...dataset.materials, groups: [] } }, ['materials']],
    [
      'prizes and support',
      { awards: { levels: [], allocations: [] }, benefits: { concerns: [], general: [], special: [] } },
      ['awards'],
    ],
    [
      'contacts, a platform and other ways to enter',
      { contacts: [], entryWays: [], edition: withoutPlatform },
      ['contacts'],
    ],
    ['bodies', { organizations: [], roles: [] }, ['organizations']],
    ['corrections', { corrections: [] }, ['corrections']],
    ['a glossary', { glossary: [] }, ['glossary']],
  ])('is not there without %s', (_none, changes, pages) => {
    expect(lost(changes).toSorted()).toEqual(pages.toSorted());
  });

  it.each<[string, Partial<Dataset>, PageName]>([
    ['a platform alone', { contacts: [], entryWays: [] }, 'contacts'],
    ['support alone', { awards: { levels: [], allocations: [] } }, 'awards'],
  ])('is there with %s', (_some, changes, page) => {
    expect(lost(changes)).not.toContain(page);
  });

  it('is found by its address; one that is not of the site is there', () => {
    expect(hasPageAt(withChanges({ topics: [] }), '/topics/')).toBe(false);
    expect(hasPageAt(withChanges({ topics: [] }), '/about/more/')).toBe(true);
  });
});
