import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from '../../logic/catalog.ts';
import type { Dataset } from '../../model/dataset.ts';
import { tablesOf } from './all-tables.ts';

const tables = (changes: Partial<Dataset> = {}) => tablesOf(createCatalog({ ...tinyCatalog, ...changes }));
const names = (changes?: Partial<Dataset>) => tables(changes).map(({ name }) => name);
const columns = (table: string, changes?: Partial<Dataset>) =>
  tables(changes)
    .find(({ name }) => name === table)
    ?.columns.map(({ name }) => name) ?? [];

describe('the tables of an edition', () => {
  it('are only those that have rows', () => {
    expect(names()).toContain('topics');
    const without = names({ topics: [], contacts: [], phases: [] });
    expect(names().filter((name) => !without.includes(name))).toEqual(
      expect.arrayContaining(['topics', 'contacts', 'schedule']),
    );
    expect(names({ groups: [] })).not.toContain('groups');
  });

  it('refer to no table that is not there', () => {
    const all = tables({ topics: [], phases: [], sectors: [] });
    const there = new Set(all.map(({ name }) => name));
    expect(all.flatMap(({ foreignKeys }) => foreignKeys).filter(({ table }) => !there.has(table))).toEqual([]);
  });

  it('have the columns of the languages of the edition', () => {
    expect(columns('tracks')).toEqual(expect.arrayContaining(['title_zh', 'title_en']));
    const chinese = { edition: { ...tinyCatalog.edition, languages: ['zh-CN' as const] } };
    expect(tables(chinese).flatMap((table) => table.columns.map(({ name }) => name))).not.toContainEqual(
      expect.stringMatching(/_en$/),
    );
  });

  it('are called what the edition calls things, and so are their columns', () => {
    const edition = { ...tinyCatalog.edition, words: { topic: { 'zh-CN': '课题', en: 'study' } } };
    const topics = tables({ edition }).find(({ name }) => name === 'topics');
    expect(topics?.title).toEqual({ 'zh-CN': '课题', en: 'Studies' });
    const tags = tables({ edition }).find(({ name }) => name === 'topic-tags');
    expect(tags?.columns[0]?.title).toEqual({ 'zh-CN': '课题编号', en: 'Study id' });
  });

  it('have no track where the notice prints none', () => {
    const changes = { tracks: tinyCatalog.tracks.map((track) => ({ ...track, printed: false })) };
    expect(names(changes)).not.toContain('tracks');
    expect(columns('topics', changes)).not.toContain('track');
    expect(tables(changes).flatMap(({ foreignKeys }) => foreignKeys.map((key) => key.table))).not.toContain('tracks');
  });

  it('have no column that is empty, and as many cells as columns', () => {
    const money = tinyCatalog.awards.allocations.map((each) => ({ ...each, prizes: { first: { money: 5000 } } }));
    const withMoney = { awards: { ...tinyCatalog.awards, allocations: money } };
    expect(tables().flatMap((table) => table.columns.map(({ name }) => name))).not.toContainEqual(
      expect.stringContaining('money'),
    );
    expect(tables(withMoney).flatMap((table) => table.columns.map(({ name }) => name))).toContainEqual(
      expect.stringContaining('money'),
    );
    for (const table of tables(withMoney)) {
      const rows = table.rows({ catalog: createCatalog({ ...tinyCatalog, ...withMoney }), site: undefined });
      expect(rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
    }
  });
});
