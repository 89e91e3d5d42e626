import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Published } from '../../../src/model/published.ts';
import { checkContent } from './run.ts';
import { publishedFile, publishedThings, withNewThings } from './published-list.ts';
import { published } from './published.ts';

const { content } = checkContent('tests/fixtures/tiny-edition');
if (!content) throw new Error('the tiny edition cannot be read');
const input = content;
const { dataset } = input;

const withChanges = (changes: Partial<Dataset>) => {
  const changed = { ...dataset, ...changes };
  return { ...input, dataset: changed, catalog: createCatalog(changed) };
};

/** What the check says of the tiny edition with changes. */
const faultsOf = (changes: Partial<Dataset>): string =>
  published
    .run(withChanges(changes), () => undefined)
    .map(({ id, found, fix }) => `${id} ${found} → ${fix}`)
    .join('\n');

/** The list with one of its things changed. */
const withThing = (kind: string, id: string, changes: Partial<Published>): Published[] =>
  dataset.published.map((thing) => (thing.kind === kind && thing.id === id ? { ...thing, ...changes } : thing));

const withdrawn = { date: '2031-02-04', reason: 'a test' };
const moved = { from: '/topics/orchards-01/', to: '/topics/', date: '2031-02-04', reason: 'a test' };
const others = dataset.topics.filter(({ id }) => id !== 'orchards-01');

const COMMAND = 'run "npm run publish:ids", with "-- FOLDER" after it for another folder than the current edition has';

describe('the check of what was published', () => {
  it('finds an id that is gone, and says what may be done', () => {
    expect(faultsOf({ faq: [] })).toContain(
      'faq when was published and is gone → put it back, or mark it as withdrawn',
    );
  });

  it('finds a topic whose words are there under another id', () => {
    const topics = dataset.topics.map((topic) => (topic.id === 'orchards-01' ? { ...topic, id: 'fruit-01' } : topic));
    expect(faultsOf({ topics })).toContain(
      'orchards-01 was published and is gone → put it back, add a redirect from /topics/orchards-01/ to',
    );
  });

  it('finds a topic that is gone with its words, and says nothing of its page and its place in the annex', () => {
    expect(faultsOf({ topics: others })).toMatch(/^orchards-01 was published and is gone → [^\n]*$/);
  });

  it('lets an id go that was withdrawn, or whose address is redirected', () => {
    const rows = withThing('topics', 'orchards-01', { withdrawn });
    expect(faultsOf({ topics: others, published: rows })).not.toContain('orchards-01 was published');
    expect(faultsOf({ topics: others, redirects: [...dataset.redirects, moved] })).not.toContain(
      'orchards-01 was published',
    );
  });

  it('finds a withdrawn id that comes back', () => {
    expect(faultsOf({ published: withThing('faq', 'when', { withdrawn }) })).toContain(
      'faq when was withdrawn on 2031-02-04, and is used again',
    );
  });

  it('finds an id that is given to another topic', () => {
    const topics = dataset.topics.map((topic) =>
      topic.id === 'orchards-01' ? { ...topic, title: { ...topic.title, 'zh-CN': '别的赛题' } } : topic,
    );
    expect(faultsOf({ topics })).toContain('was published for "苹果园病虫害识别", and is now used for "别的赛题"');
  });

  it('finds an address that is gone without a redirect', () => {
    expect(faultsOf({ redirects: [] })).toContain(
      'addresses /fruit/ was published and is gone → put it back, add a redirect',
    );
  });

  it('finds a clause that moved to another page', () => {
    const rows = withThing('clauses', '3.3', { address: '/notice/days/#c-3.3' });
    const days = { ...moved, from: '/notice/days/', to: '/notice/' };
    expect(faultsOf({ published: rows })).toContain('redirect /notice/days/#c-3.3');
    expect(faultsOf({ published: rows, redirects: [...dataset.redirects, days] })).toContain(
      `was published at /notice/days/#c-3.3, and is at /notice/#c-3.3 now → ${COMMAND}`,
    );
  });

  it('finds what was not entered yet, one problem for all', () => {
    const rows = dataset.published.filter(({ kind }) => kind !== 'faq');
    expect(faultsOf({ published: rows })).toBe(
      ` does not have what is new yet (2 in all): faq when, faq prize-money → ${COMMAND}`,
    );
    expect(faultsOf({ published: [] })).toMatch(
      /^ does not have what is new yet \(\d+ in all\): (?:[^,]+, ){4}[^,]+ and \d+ more → [^→]*$/,
    );
  });

  it('finds an id that was entered twice', () => {
    expect(faultsOf({ published: [...dataset.published, { kind: 'faq', id: 'when' }] })).toBe(
      'faq when is entered twice → take one out',
    );
  });
});

describe('entering what is new', () => {
  it('makes the list that the edition has, but for what it has no more', () => {
    const moved = new Set(dataset.redirects.map(({ from }) => from));
    const former = dataset.published.filter(
      ({ kind, id, withdrawn }) => !withdrawn && !(kind === 'addresses' && moved.has(id.replace(/#.*$/, ''))),
    );
    const byId = (rows: typeof former) =>
      rows.toSorted((a, b) => `${a.kind} ${a.id}`.localeCompare(`${b.kind} ${b.id}`, 'en'));
    expect(byId(withNewThings([], publishedThings(input)))).toEqual(byId(former));
  });

  it('takes nothing out and changes nothing that was entered', () => {
    const rows = withThing('faq', 'when', { withdrawn });
    const things = publishedThings(withChanges({ topics: others, faq: [] }));
    expect(withNewThings(rows, things)).toEqual(rows);
  });

  it('keeps the old address of what moved', () => {
    const rows = withThing('clauses', '3.3', { address: '/notice/days/#c-3.3' });
    expect(withNewThings(rows, publishedThings(input))).toEqual([
      ...dataset.published,
      { kind: 'addresses', id: '/notice/days/#c-3.3' },
    ]);
  });

  it('writes one thing on a line, and numbers as text', () => {
    const file = publishedFile([{ kind: 'clauses', id: '5.10', address: '/notice/a/#c-5.10' }]);
    expect(file).toMatch(/^- \{ kind: clauses, id: '5\.10', address: \S+ \}$/m);
  });
});
