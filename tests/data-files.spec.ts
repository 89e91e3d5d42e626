import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../scripts/deploy/site-server.ts';
import { packageFaults, type DataPackage } from './data-package.ts';
import { readCsv } from './read-csv.ts';
import { hasProgram, runProgram } from './run-program.ts';

/** What a sheet can hold; the reader's own type is wrong about days. */
type SheetValue = string | number | boolean | Date | null | undefined;

const DATA = 'dist/data';
const read = (file: string) => readFileSync(join(DATA, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const csvFiles = readdirSync(DATA).filter((file) => file.endsWith('.csv'));
const names = readdirSync(join(DATA, 'schemas')).map((file) => file.replace('.schema.json', ''));

describe('the JSON files', () => {
  it('have a schema each, but for the list of PDFs and the Data Package', () => {
    const files = readdirSync(DATA).filter((file) => file.endsWith('.json'));
    const known = [...names.map((name) => `${name}.json`), 'handbook.json', 'datapackage.json'];
    expect(files.toSorted()).toEqual(known.toSorted());
  });

  it.each(names)('%s.json is valid by the schema that the site serves', (name) => {
    const ajv = new Ajv2020({ allErrors: true });
    formats(ajv);
    const validate = ajv.compile(json(`schemas/${name}.schema.json`) as object);
    expect(validate(json(`${name}.json`)) ? [] : validate.errors?.slice(0, 5)).toEqual([]);
  });
});

describe('the CSV files', () => {
  it.each(csvFiles)('%s is UTF-8 with its mark, has CR LF after every row, and no formula', (file) => {
    const text = read(file);
    expect(text.startsWith('\uFEFFid') || /^\uFEFF[a-z_]+,/.test(text)).toBe(true);
    // Refuses a file without its mark, and a row without its end.
    const data = readCsv(text);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(new Set(data.map(({ length }) => length)).size).toBe(1);
  });
});

describe('the Data Package', () => {
  const dataPackage = () => json('datapackage.json') as DataPackage;

  it('has every CSV file', () => {
    const { resources } = dataPackage();
    expect(resources.map(({ path }) => path).toSorted()).toEqual(csvFiles.toSorted());
  });

  it('is valid and describes every row rightly: types, keys, and references between tables', () => {
    expect(packageFaults(dataPackage(), read)).toEqual([]);
  });

  it.each<[name: string, change: (topics: DataPackage['resources'][number]) => void, fault: RegExp]>([
    [
      'a wrong type',
      ({ schema }) => (schema.fields[1] = { name: 'track', type: 'integer' }),
      /\/track must be integer/,
    ],
    ['an unknown type', ({ schema }) => Object.assign(schema.fields[1] ?? {}, { type: 'text' }), /type must be equal/],
    ['a column that is not there', ({ schema }) => schema.fields.pop(), /topics: heads must be equal/],
    ['a key of several rows', ({ schema }) => (schema.primaryKey = ['track']), /two rows have the same key/],
    [
      'a reference to another table',
      ({ schema }) => (schema.foreignKeys = [{ fields: ['id'], reference: { resource: 'tracks', fields: ['id'] } }]),
      /topics: id \["\S+"\] is not in tracks/,
    ],
  ])('is refused with %s', (_name, change, fault) => {
    const changed = dataPackage();
    const [topics] = changed.resources;
    if (topics) change(topics);
    expect(topics?.name).toBe('topics');
    expect(packageFaults(changed, read).join('\n')).toMatch(fault);
  });

  it('is of the latest revision', () => {
    const { version } = dataPackage();
    const { revisions } = json('revisions.json') as { revisions: { number: number }[] };
    expect(version).toBe(String(revisions[0]?.number));
  });

  it('lets the licence speak for itself', () => {
    expect(read('licence.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });
});

describe('the workbook', () => {
  /** A cell as CSV has it. */
  const text = (cell: SheetValue): string =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');

  it('has the rows of the CSV files, cell by cell', async () => {
    const sheets = await readWorkbook(join(DATA, 'tables.xlsx'));
    const { resources } = json('datapackage.json') as DataPackage;
    expect(sheets).toHaveLength(resources.length + 1);
    resources.forEach(({ path }, at) => {
      const [heads = [], ...rows] = readCsv(read(path));
      const [titles = [], ...sheetRows] = sheets[at + 1]?.data ?? [];
      expect(titles.length, path).toBe(heads.length);
      expect(sheetRows.map((row) => heads.map((_head, column) => text(row[column] as SheetValue)))).toEqual(rows);
    });
  });
});

describe('a program that knows only the schema', () => {
  let site: SiteServer;

  beforeAll(async () => {
    site = await serveSite('dist', 0);
  });
  afterAll(async () => {
    await site.close();
  });

  it.skipIf(!hasProgram('python3'))('finds the 115 topics (skipped without python3)', async () => {
    expect(await runProgram('python3', ['tests/count-topics.py', site.url], '.')).toBe('115\n');
  });
});
