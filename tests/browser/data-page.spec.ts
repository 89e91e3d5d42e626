import { mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasProgram, runProgram } from '../run-program.ts';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();

/** The text of an example as a visitor copies it. */
async function example(prefix: string, name: string): Promise<string> {
  let code = '';
  const faults = await site.visit(`${prefix}/data/`, {}, async (page) => {
    code = (await page.locator(`[data-example=${name}] code`).textContent()) ?? '';
  });
  expect(faults).toEqual([]);
  return code;
}

describe.each(
  casesOf([
    ['in Chinese', ''],
    ['in English', '/en'],
  ] as const),
)('the examples on the page of the open data %s', (_language, prefix) => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.skipIf(!hasProgram('curl'))('download files (skipped without curl)', async () => {
    await runProgram('sh', ['-ec', await example(prefix, 'curl')], folder);
    expect((await stat(join(folder, 'topics.json'))).size).toBeGreaterThan(100_000);
    expect((await stat(join(folder, 'tables.xlsx'))).size).toBeGreaterThan(100_000);
  });

  it.skipIf(!hasProgram('python3')).each(['python-json', 'python-csv'])(
    '%s reads every topic in both languages (skipped without python3)',
    async (name) => {
      const [count, ...topics] = (await runProgram('python3', ['-c', await example(prefix, name)], folder)).split(
        /\r?\n/,
      );
      expect(Number(count)).toBeGreaterThan(0);
      expect(topics.filter(Boolean)).toHaveLength(Number(count));
      expect(topics[0]).toMatch(/^[a-z-]+-01 \p{Script=Han}.* [A-Z][a-z]+/u);
    },
  );
});

describe('the page of the open data', () => {
  it('names every file once, with its schema, and leads from a table to its columns', async () => {
    await site.visit('/en/data/', { javaScriptEnabled: false }, async (page) => {
      const links = await page
        .locator('.data-files a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      const ending = (end: string) => links.filter((link) => link.endsWith(end));
      expect(ending('.csv').length).toBeGreaterThan(15);
      expect(ending('.schema.json').length).toBeGreaterThan(15);
      expect(new Set(links).size).toBe(links.length);
      expect(ending('.json').length).toBe(2 * ending('.schema.json').length);
      const file = await page.locator('.data-files tr', { hasText: 'topics.csv' }).textContent();
      expect(file?.replace(/\s+/g, ' ')).toMatch(/topics\.csv \d+ kB.*\d+ rows.*topics\.json \d+ kB/);
      await page.locator('.data-files a[href="#columns-topics"]').click();
      expect(await page.locator('#columns-topics').isVisible()).toBe(true);
    });
  });

  it('says without JavaScript what stands for the address', async () => {
    await site.visit('/en/data/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-example=curl] code').textContent()).toMatch(/^curl -O SITE-ADDRESS\/data\//);
      expect(await page.locator('code-example button').first().isVisible()).toBe(false);
    });
  });

  it('copies an example, and does not widen a phone', async () => {
    const faults = await site.visit(
      '/en/data/',
      { viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        const curl = page.locator('[data-example=curl]');
        await page.locator('details', { has: curl }).locator('summary').click();
        await curl.getByRole('button', { name: 'Copy' }).click();
        await expect.poll(() => curl.getByRole('status').textContent()).toBe('Copied');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          await curl.locator('code').textContent(),
        );
        const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(widths[0]).toBe(widths[1]);
      },
    );
    expect(faults).toEqual([]);
  });
});
