import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeManyTopics } from '../scripts/bench/many-topics.ts';
import { addresses } from '../scripts/checks/site/addresses.ts';
import { alternates } from '../scripts/checks/site/alternates.ts';
import { links } from '../scripts/checks/site/links.ts';
import { titles } from '../scripts/checks/site/titles.ts';
import { checkContent } from '../scripts/checks/content/run.ts';
import { readDist } from '../scripts/checks/site/read-site.ts';
import { serveSite } from '../scripts/deploy/site-server.ts';
import { ROWS_AT_ONCE, type ExplorerData } from '../src/logic/explorer-data.ts';
import { launchBrowser } from '../scripts/launch-browser.ts';
import { isAll } from './tier.ts';
import { buildSite, type BuildResult } from './workspace.ts';

const CONTENT = 'tests/.work/content/many-topics';
/** Three topics so many times. */
const TIMES = 100;
const TOTAL = 3 * TIMES;
/** A topic that is not among the first rows. */
const FAR = `markets-${String(2 * TIMES - 1)}`;

/** The checks that many topics could break. */
const CHECKS = [addresses, links, titles, alternates];

const CARDS = '.explorer-results .topic-row';
const FIELD = 'topic-explorer [name=q]';
const MORE = 'topic-explorer [data-more]';

// The browser tests use the same explorer with the 115 topics of the first edition.
describe.runIf(isAll)('an edition of 300 topics', () => {
  let build: BuildResult;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;

  beforeAll(async () => {
    writeManyTopics('tests/fixtures/tiny-edition', CONTENT, TIMES);
    build = buildSite(CONTENT, 'many-topics');
    [site, browser] = await Promise.all([serveSite(build.site, 0), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens a page, hands it to `use`, and fails where the page does. */
  async function visit(path: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${site.url}${path}`);
    await use(page);
    await context.close();
    expect(faults).toEqual([]);
  }

  const ids = (page: Page) =>
    page.locator(CARDS).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-topic-id') ?? ''));
  /** Scrolls until all of so many results are shown. */
  async function showAll(page: Page, results: number) {
    const scrolled = async () => {
      await page.locator(CARDS).last().scrollIntoViewIfNeeded();
      return (await ids(page)).length;
    };
    await expect.poll(scrolled, { timeout: 30_000 }).toBe(results);
    expect(await page.locator(MORE).isVisible()).toBe(false);
  }

  const status = (page: Page) => page.locator('.explorer-status').textContent();
  const html = (file: string) => readFileSync(join(build.site, file), 'utf8');

  it('is built, with every page in order', async () => {
    expect(build.output).not.toMatch(/\[ERROR\]/);
    expect(build.status).toBe(0);
    const { content } = checkContent(CONTENT);
    if (!content) throw new Error(`${CONTENT} cannot be read`);
    const dist = readDist(build.site);
    const results = await Promise.all(CHECKS.map(async (check) => check.run(dist, content)));
    expect(results.flat()).toEqual([]);
  });

  it('has the first rows on the page, and every topic once in what is fetched, in order', () => {
    const [, address = ''] = /data-topics="([^"]+\.json)"/.exec(html('en/topics/index.html')) ?? [];
    const { topics } = JSON.parse(html(address.slice(1))) as ExplorerData;
    const rows = [...html('en/topics/index.html').matchAll(/topic-row" data-topic-id="([^"]+)"/g)].map(([, id]) => id);
    expect(rows).toEqual(topics.slice(0, ROWS_AT_ONCE).map(({ id }) => id));
    expect(new Set(topics.map(({ id }) => id)).size).toBe(TOTAL);
    expect(rows).not.toContain(FAR);
  });

  it('leads to every topic by its track without JavaScript', async () => {
    const use = async (page: Page) => {
      expect(await page.locator(MORE).isVisible()).toBe(false);
      await page.locator('topic-explorer a[href="/en/tracks/mixed/"]').click();
      await page.waitForURL('**/en/tracks/mixed/');
      expect(await page.locator('.topic-list li').count()).toBe(2 * TIMES);
    };
    await visit('/en/topics/', use, { javaScriptEnabled: false });
  });

  it('fetches nothing of the topics until something is asked for', async () => {
    await visit('/topics/', async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.waitForTimeout(400);
      expect(fetched.filter((path) => path.endsWith('.json'))).toEqual([]);
      expect(await status(page)).toBe(`${String(TOTAL)}个赛题`);
      await page.locator(FIELD).fill(`批发市场价格预测（${String(TIMES)}）`);
      await expect.poll(async () => (await ids(page))[0]).toBe(FAR);
      expect((await ids(page)).length).toBe(ROWS_AT_ONCE);
      expect(fetched.filter((path) => path.startsWith('/_astro/cards.zh-CN.'))).toHaveLength(1);
      expect(fetched.filter((path) => path.startsWith('/_astro/cards.en.'))).toEqual([]);
    });
  });

  it('makes the rows that it fetches as the build does', async () => {
    const card = `.topic-row[data-topic-id=${FAR}]`;
    // What filters and the shortlist need, the page's own cards have in attributes.
    const shown = (page: Page) =>
      page.locator(card).evaluate((element: HTMLElement) => ({
        text: element.innerText.replace(/\s+/g, ' '),
        links: Array.from(element.querySelectorAll('a'), (link) => link.getAttribute('href')),
        tags: Array.from(element.querySelectorAll('.tag-list li'), (tag) => tag.textContent.trim()),
        look: [element.classList.value, element.dataset['colour'], getComputedStyle(element).borderInlineStartColor],
        star: Object.entries(element.querySelector<HTMLElement>('topic-star')?.dataset ?? {}),
      }));
    for (const prefix of ['', '/en']) {
      let [own, fetched]: unknown[] = [];
      await visit(`${prefix}/tags/data-sources/prices/`, async (page) => {
        own = await shown(page);
      });
      await visit(`${prefix}/topics/?track=mixed`, async (page) => {
        await showAll(page, 2 * TIMES);
        fetched = await shown(page);
      });
      expect(fetched).toEqual(own);
    }
  });

  it('shows more when asked, by keyboard too, and takes the visitor there', async () => {
    await visit('/en/topics/?track=mixed', async (page) => {
      await expect.poll(() => status(page)).toBe(`Topics found: ${String(2 * TIMES)}`);
      expect((await ids(page)).length).toBe(ROWS_AT_ONCE);
      const first = await ids(page);
      // Focus alone would scroll to the button, and more rows would come by themselves.
      await page.locator(MORE).evaluate((button: HTMLElement) => {
        button.focus({ preventScroll: true });
      });
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await ids(page)).length).toBe(2 * ROWS_AT_ONCE);
      expect((await ids(page)).slice(0, ROWS_AT_ONCE)).toEqual(first);
      const focused = page.evaluate(() => document.activeElement?.closest('li')?.dataset['topicId']);
      expect(await focused).toBe((await ids(page))[ROWS_AT_ONCE]);
      await showAll(page, 2 * TIMES);
      await page.locator('.pill').click();
      await expect.poll(async () => (await ids(page)).length).toBe(ROWS_AT_ONCE);
    });
  });

  it('counts all topics in its filters, those that it did not fetch too', async () => {
    await visit('/en/topics/', async (page) => {
      const count = page.locator('label:has([value=orchards]) .facet-count');
      expect(await count.textContent()).toBe(String(TIMES));
      await page.locator('[value=prices]').check();
      await expect.poll(() => status(page)).toBe(`Topics found: ${String(TIMES)}`);
      await expect.poll(() => count.textContent()).toBe('0');
      await page.locator('[value=orchards]').check();
      await expect.poll(() => status(page)).toBe('No topic matches all the filters');
      await page.locator('.explorer-offers [data-drop=source]').click();
      await expect.poll(() => status(page)).toBe(`Topics found: ${String(TIMES)}`);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => status(page)).toBe(`Topics found: ${String(TIMES)}`);
      await expect.poll(async () => (await ids(page)).every((id) => id.startsWith('markets-'))).toBe(true);
      await page.goForward();
      await expect.poll(() => status(page)).toBe('No topic matches all the filters');
    });
  });

  it('keeps search and filters in the other language', async () => {
    await visit('/topics/?q=冷链&track=mixed', async (page) => {
      await expect.poll(async () => (await ids(page)).length).toBe(ROWS_AT_ONCE);
      await page.locator('.language-links a[href="/en/topics/"], language-links a[href="/en/topics/"]').first().click();
      await page.waitForURL('**/en/topics/?*');
      await expect.poll(async () => (await ids(page)).length).toBe(ROWS_AT_ONCE);
      expect(await page.locator(FIELD).inputValue()).toBe('冷链');
      await expect.poll(() => page.locator('.topic-row .row-title').first().textContent()).toContain('cold chain');
    });
  });

  it('tells that topics cannot be had, leaves what is there, and tries again', async () => {
    await visit('/en/topics/', async (page) => {
      await page.context().route('**/_astro/cards.*', (route) => route.fulfill({ status: 404, body: 'no' }));
      await page.locator('[value=orchards]').check();
      await expect.poll(() => page.locator('topic-explorer [data-retry]').isVisible()).toBe(true);
      expect(await ids(page)).toHaveLength(ROWS_AT_ONCE);
      await page.context().unroute('**/_astro/cards.*');
      await page.locator('topic-explorer [data-retry]').click();
      await expect.poll(() => status(page)).toBe(`Topics found: ${String(TIMES)}`);
    });
  });
});
