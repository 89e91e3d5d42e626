import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { prizesByLevel, totalPrizes } from '../../logic/awards.ts';
import { TABLES, tablesOf } from './all-tables.ts';
import type { Cell } from '../../logic/csv.ts';
import type { Table } from './types.ts';

const source = { catalog: tinyCatalog, site: undefined };
const tableNamed = (name: string): Table => {
  const found = TABLES.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}`);
  return found;
};
/** The values of some columns in every row. */
const values = (table: Table, names: readonly string[]): Cell[][] => {
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name));
  expect(places).not.toContain(-1);
  return table.rows(source).map((row) => places.map((at) => row[at] ?? null));
};

describe('the tables', () => {
  it('have names of their own, and columns too', () => {
    expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length);
    for (const { columns } of TABLES) {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    }
  });

  it('have titles that fit the name of a sheet in both languages', () => {
    const names = TABLES.map(({ title }) => `${title['zh-CN']} ${title.en}`);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
  });

  describe.each(tablesOf(tinyCatalog).map((table) => [table.name, table] as const))('%s', (_name, table) => {
    it('has rows, each with a value for every column', () => {
      const rows = table.rows(source);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
    });

    it('has values of the types of its columns', () => {
      const types = { string: 'string', integer: 'number', boolean: 'boolean', date: 'string', array: 'string' };
      for (const row of table.rows(source)) {
        row.forEach((cell, at) => {
          if (cell !== null) expect(typeof cell).toBe(types[table.columns[at]?.type ?? 'string']);
        });
      }
    });

    it('has no two rows with the same key, and none without', () => {
      const keys = values(table, table.primaryKey);
      expect(keys.flat()).not.toContain(null);
      if (table.primaryKey.length > 0) expect(new Set(keys.map(String)).size).toBe(keys.length);
    });

    it('refers to rows that are there', () => {
      for (const { columns, table: other, references } of table.foreignKeys) {
        const known = new Set(values(tableNamed(other), references).map(String));
        const unknown = values(table, columns).filter((key) => !key.includes(null) && !known.has(String(key)));
        expect(unknown).toEqual([]);
      }
    });
  });

  it('count every prize once', () => {
    const numbers = values(tableNamed('awards'), ['number']).flat().map(Number);
    expect(numbers.reduce((total, number) => total + number, 0)).toBe(
      totalPrizes(prizesByLevel(tinyCatalog.awards, tinyCatalog)),
    );
  });

  it('have a row for every offer of support', () => {
    const { general, special } = tinyCatalog.benefits;
    const offers = [...general, ...special.flatMap(({ items }) => items)].flatMap((each) => each.offers);
    expect(tableNamed('support').rows(source)).toHaveLength(offers.length);
  });

  it('give the hour of a phase only where the notice does', () => {
    const hours = values(tableNamed('schedule'), ['precision', 'start', 'start_time']);
    expect(hours.filter(([precision, , time]) => (precision === 'minute') !== (time !== null))).toEqual([]);
    expect(hours.flat().filter((cell) => /T\d/.test(String(cell)))).toEqual([]);
  });

  it('have whole addresses where that of the site is known, and else paths from its root', () => {
    const topics = tableNamed('topics');
    const at = topics.columns.findIndex(({ name }) => name === 'page_en');
    const [topic] = tinyCatalog.topics;
    const path = `/en/topics/${topic?.id ?? ''}/`;
    expect(topics.rows(source)[0]?.[at]).toBe(path);
    const site = new URL('https://example.org');
    expect(topics.rows({ catalog: tinyCatalog, site })[0]?.[at]).toBe(`https://example.org${path}`);
  });
});
