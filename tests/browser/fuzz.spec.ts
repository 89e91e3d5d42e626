import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anyText, SEED } from '../property.ts';
import { casesOf, isAll } from '../tier.ts';
import { useSite } from './use-site.ts';
import { ROWS_AT_ONCE } from '../../src/logic/explorer-data.ts';

const site = useSite();
const { visit } = site;

/** The pages on which visitors do something, with the parameters that their addresses have. */
const TOOLS: [path: string, parameters: string[]][] = [
  ['/topics/', ['q', 'track', 'subtrack', 'organization', 'technique', 'sort', 'view']],
  ['/shortlist/', ['ids']],
  ['/match/', ['q', 'text']],
  ['/eligibility/', ['track', 'answers']],
  ['/materials/', ['track']],
  ['/schedule/', ['now']],
  ['/en/topics/transport-08/', ['now']],
];

/** Everything that browsers keep for the site, as visitors would have it. */
const KEPT = {
  shortlist: '["tcm-01","health-03"]',
  'match-text': '用联邦学习训练模型',
  'track-limit': '["science"]',
  'show-original': 'yes',
  'text-size': 'large',
  'starlight-theme': 'dark',
};
const OTHER_KEYS = ['eligibility', 'materials-checklist'];

const HOSTILE = [
  '%',
  '%E0%A4%A',
  'a'.repeat(8000),
  '"><img src=x onerror=document.title=1>',
  'javascript:document.title=1',
  '9999999999999999999999',
  '2026-13-45T99:99:99+99:99',
  '+275760-09-13T00:00:00Z',
  ...fc.sample(anyText, { seed: SEED, numRuns: 4 }),
].map((text) => (text.startsWith('%') ? text : encodeURIComponent(text.toWellFormed())));

/** The page stands: it has its words, and none of ours ran what an address or a file said. */
async function expectSound(page: Page): Promise<void> {
  // Whose site it is stands at the foot.
  const words = await page.locator('main, .site-footer > p').allInnerTexts();
  expect(words.join('').length, page.url()).toBeGreaterThan(100);
  expect(await page.locator('main h1').count(), page.url()).toBe(1);
  expect(await page.title(), page.url()).not.toBe('1');
  expect(await page.locator('main :is([onerror], [onclick])').count(), page.url()).toBe(0);
}

const storage = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
const keep = (page: Page, kept: Record<string, string>) =>
  page.evaluate((entries) => {
    for (const [key, text] of Object.entries(entries)) {
      localStorage.setItem(key, text);
      sessionStorage.setItem(key, text);
    }
  }, kept);

describe('hostile addresses', () => {
  it.for(casesOf(TOOLS, 4))(
    'hostile query and hash on %s: the page stands, storage is unchanged',
    async ([path, parameters], { task }) => {
      task.meta.cases = HOSTILE.length;
      const faults = await visit('/about/', {}, async (page) => {
        await keep(page, KEPT);
        for (const value of HOSTILE) {
          const query = parameters.map((name) => `${name}=${value}`).join('&');
          await page.goto(`${site.url}${path}?${query.slice(0, 8000)}#${value}`);
          await expectSound(page);
        }
        expect(await storage(page)).toMatchObject(KEPT);
      });
      expect(faults).toEqual([]);
    },
  );
});

describe('storage', () => {
  const GARBAGE = ['', 'null', '{"a":', '[[[[1]]]]', '{"edition":{},"answers":[],"points":[null],"ticked":{}}'];
  const keys = [...Object.keys(KEPT), ...OTHER_KEYS];

  it.each(casesOf(GARBAGE, 4))('that holds %j everywhere disturbs no page', async (garbage) => {
    const faults = await visit('/about/', {}, async (page) => {
      await keep(page, Object.fromEntries(keys.map((key) => [key, garbage])));
      for (const [path] of TOOLS) {
        await page.goto(`${site.url}${path}`);
        await expectSound(page);
      }
    });
    expect(faults).toEqual([]);
  });

  it.runIf(isAll)('that browsers refuse leaves every page standing and stars working', async () => {
    await visit('/about/', {}, async (page) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('The operation is insecure', 'SecurityError');
            },
          });
        }
      });
      for (const [path] of TOOLS) {
        await page.goto(`${site.url}${path}`);
        await expectSound(page);
      }
      await page.goto(`${site.url}/topics/finance-12/`);
      await page.locator('main .star').first().click();
      expect(await page.locator('main .facts-panel .star[aria-pressed=true]').count()).toBe(1);
    });
  });
});

describe('files for the match', () => {
  const TEXT = KEPT['match-text'];
  const CANNOT = '无法读取';
  const TOO_LARGE = '太大';
  const fixture = readFileSync('tests/fixtures/plan.docx');
  const word = (xml: Uint8Array) => zipSync({ 'word/document.xml': [xml, { level: 1 }] });
  const nested = `<w:document xmlns:w="w">${'<w:p>'.repeat(200_000)}${'</w:p>'.repeat(200_000)}</w:document>`;
  const entities = `<!DOCTYPE d [<!ENTITY a "${'lol'.repeat(50)}">${Array.from('bcdefghij')
    .map((name, at) => `<!ENTITY ${name} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`)
    .join('')}]><d>&j;</d>`;

  const FILES: [what: string, name: string, bytes: () => Uint8Array, answer: string][] = [
    ['a bomb of 200 MB', 'plan.docx', () => word(new Uint8Array(200_000_000).fill(0x20)), TOO_LARGE],
    ['a document of elements within elements', 'plan.docx', () => word(strToU8(nested)), CANNOT],
    ['a document of entities within entities', 'plan.docx', () => word(strToU8(entities)), CANNOT],
    ['2 MB of text', 'plan.txt', () => new Uint8Array(2_000_000).fill(0x61), TOO_LARGE],
    ['50 MB of text', 'plan.txt', () => new Uint8Array(50_000_000).fill(0x61), TOO_LARGE],
    ['50 MB that claim to be a document', 'plan.docx', () => new Uint8Array(50_000_000), TOO_LARGE],
    ['a program', 'plan.txt', () => Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), CANNOT],
    ['a program that claims to be a document', 'plan.docx', () => Buffer.from('4d5a90000300000004', 'hex'), CANNOT],
    ['nothing', 'plan.txt', () => new Uint8Array(), '没有文字'],
    ['an empty document', 'plan.docx', () => new Uint8Array(), '没有文字'],
    ['white space', 'plan.md', () => strToU8(' \n\t\u3000'), '没有文字'],
    ...[30, 200, 400, 700].map((length): (typeof FILES)[number] => [
      `the first ${String(length)} bytes of a document`,
      'plan.docx',
      () => fixture.subarray(0, length),
      CANNOT,
    ]),
  ];

  // A bomb, a file cut short, one of another kind.
  it.each(casesOf(FILES, 0, 7, 12))('%s: the page says so, and keeps the text', async (_what, name, bytes, answer) => {
    mkdirSync('tests/.work/files', { recursive: true });
    const path = `tests/.work/files/${name}`;
    writeFileSync(path, bytes());
    const faults = await visit('/match/', {}, async (page) => {
      await keep(page, { 'match-text': TEXT });
      await page.reload();
      await page.locator('[type=file]').setInputFiles(path);
      await expect.poll(() => page.locator('.match-status').textContent()).toContain(answer);
      expect(await page.locator('#match-text').inputValue()).toBe(TEXT);
      expect(await storage(page)).toMatchObject({ 'match-text': TEXT });
      await page.locator('topic-match .button-main').click();
      await page.locator('.match-evidence').first().waitFor();
    });
    expect(faults).toEqual([]);
  });

  it('drop: refuses a fake .docx, accepts .txt', async () => {
    const faults = await visit('/match/', {}, async (page) => {
      const drop = (name: string, text: string) =>
        page.locator('topic-match').evaluate(
          (element, [fileName = '', content = '']) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([content], fileName));
            element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
          },
          [name, text],
        );
      await drop('plan.docx', 'MZ');
      await expect.poll(() => page.locator('.match-status').textContent()).toContain(CANNOT);
      await drop('plan.txt', TEXT);
      await expect.poll(() => page.locator('#match-text').inputValue()).toBe(TEXT);
    });
    expect(faults).toEqual([]);
  });

  it.runIf(isAll)('50 MB that are pasted: the page says how much it takes', async () => {
    const faults = await visit('/match/', {}, async (page) => {
      await page.locator('#match-text').focus();
      await page.keyboard.insertText('数据'.repeat(8_000_000));
      await expect.poll(() => page.locator('.match-status').textContent()).toContain('超过20000字');
    });
    expect(faults).toEqual([]);
  });
});

describe('broken files of the site', () => {
  const index = readFileSync(globSync('dist/_astro/search.zh-CN.*.json')[0] ?? '');
  const BROKEN: [what: string, body: string | Buffer][] = [
    ...[0, 1, 20, 1000, Math.floor(index.length / 2), index.length - 1].map((length): (typeof BROKEN)[number] => [
      `cut to ${String(length)} bytes`,
      index.subarray(0, length),
    ]),
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['null', 'null'],
    ['another object', '{"ids":1}'],
    ['no text', Buffer.from([0xff, 0xfe, 0, 1])],
  ];

  it.each(casesOf(BROKEN, 4))(
    'the index is %s: the explorer says so, shows the first topics, and tries again',
    async (_what, body) => {
      await visit('/about/', {}, async (page) => {
        const faults: Error[] = [];
        page.on('pageerror', (error) => faults.push(error));
        await page.context().route('**/_astro/search.*', (route) => route.fulfill({ body, status: 200 }));
        await page.goto(`${site.url}/topics/?q=${encodeURIComponent('堵车')}`);
        const status = page.locator('.explorer-status');
        await expect.poll(() => status.textContent()).toContain('未能加载');
        expect(await page.locator('.explorer-results .topic-row').count()).toBe(ROWS_AT_ONCE);
        await page.context().unroute('**/_astro/search.*');
        await page.locator('topic-explorer [name=q]').fill('堵车了');
        await expect
          .poll(() => page.locator('.explorer-results .topic-row:not([hidden])').first().getAttribute('data-topic-id'))
          .toBe('transport-04');
        expect(faults).toEqual([]);
      });
    },
  );

  it.each(casesOf(['', 'export', '<!doctype html>', 'export const search = null;'], 2))(
    'the search of the pages is %j: the dialog says so',
    async (body) => {
      await visit('/about/', {}, async (page) => {
        const faults: Error[] = [];
        page.on('pageerror', (error) => faults.push(error));
        await page
          .context()
          .route('**/pagefind/**', (route) => route.fulfill({ body, status: 200, contentType: 'text/javascript' }));
        await page.keyboard.press('Control+k');
        await page.locator('.search-dialog input').fill('报名');
        await expect.poll(() => page.locator('.search-status').textContent()).toContain('未能加载');
        expect(faults).toEqual([]);
      });
    },
  );

  it('a page to compare has nothing of a topic: the comparison says so', async () => {
    await visit('/about/', {}, async (page) => {
      const faults: Error[] = [];
      page.on('pageerror', (error) => faults.push(error));
      await page.route('**/topics/tcm-01/', (route) => route.fulfill({ body: '<p>Sign in</p>', status: 200 }));
      await page.goto(`${site.url}/shortlist/?ids=tcm-01#compare`);
      await expect.poll(() => page.locator('.compare-failed').isVisible()).toBe(true);
      expect(faults).toEqual([]);
    });
  });
});
