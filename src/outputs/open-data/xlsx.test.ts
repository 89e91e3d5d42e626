import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { TABLES } from './all-tables.ts';
import { workbook } from './xlsx.ts';

const about = { title: { 'zh-CN': '说明', en: 'About' }, rows: [['Note', 'One of one']] as const };
const make = () => workbook(TABLES, { catalog: tinyCatalog, site: undefined }, about);

describe('workbook', () => {
  it('is the same file every time', async () => {
    const first = Buffer.from(await make());
    expect(first.equals(Buffer.from(await make()))).toBe(true);
  });

  it('opens in another reader, with a sheet for every table', async () => {
    const sheets = await readWorkbook(Buffer.from(await make()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      '说明 About',
      ...TABLES.map(({ title }) => `${title['zh-CN']} ${title.en}`),
    ]);
    expect(sheets[0]?.data).toEqual([['Note', 'One of one']]);
  });

  it('has days as days, and clauses as text', async () => {
    const sheets = await readWorkbook(Buffer.from(await make()));
    const cells = (name: string, head: string) => {
      const [heads = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
      const at = heads.findIndex((each) => String(each).endsWith(`\n${head}`));
      return rows.map((row) => row[at]);
    };
    expect(cells('赛程 Schedule', 'First day')[0]).toBeInstanceOf(Date);
    expect(cells('通知条款 Clauses', 'Id').every((id) => typeof id === 'string')).toBe(true);
  });

  it('keeps the first row of every table in sight', async () => {
    const files = unzipSync(await make());
    const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    const frozen = sheets.filter((name) => new TextDecoder().decode(files[name]).includes('state="frozen"'));
    expect(frozen).toHaveLength(TABLES.length);
  });
});
