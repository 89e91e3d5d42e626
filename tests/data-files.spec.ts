import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import datapackage from 'datapackage';
import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../scripts/deploy/site-server.ts';
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
    const { data, errors, meta } = papaparse.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(meta.linebreak).toBe('\r\n');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(new Set(data.map(({ length }) => length)).size).toBe(1);
  });
});

describe('the Data Package', () => {
  /** Its validator does not know the mark of UTF-8: it gets a copy without. */
  const folder = mkdtempSync(join(tmpdir(), 'datapackage-'));
  const load = () => datapackage.Package.load(join(folder, 'datapackage.json'));

  beforeAll(() => {
    writeFileSync(join(folder, 'datapackage.json'), read('datapackage.json'));
    for (const file of csvFiles) writeFileSync(join(folder, file), read(file).slice(1));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is valid and has every CSV file', async () => {
    const { valid, errors, resources } = await load();
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(resources.map(({ name }) => `${name}.csv`).toSorted()).toEqual(csvFiles.toSorted());
  });

  it('describes every row rightly: types, keys, and references between tables', async () => {
    const { resources } = await load();
    for (const resource of resources) {
      expect((await resource.read({ relations: true })).length, resource.name).toBeGreaterThan(0);
    }
  });

  it('is of the latest revision', () => {
    const { version } = json('datapackage.json') as { version: string };
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
    const { resources } = json('datapackage.json') as { resources: { path: string }[] };
    expect(sheets).toHaveLength(resources.length + 1);
    resources.forEach(({ path }, at) => {
      const [heads = [], ...rows] = papaparse.parse<string[]>(read(path).slice(1), { skipEmptyLines: true }).data;
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
