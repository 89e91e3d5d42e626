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
import { RESULTS_AT_ONCE, TOPICS_ON_PAGE } from '../src/logic/explorer-pages.ts';
import { launchBrowser } from '../scripts/launch-browser.ts';
import { buildSite, type BuildResult } from './workspace.ts';

const CONTENT = 'tests/.work/content/many-topics';
/** Three topics so many times are more than a page of the explorer holds, and not the last page's full. */
const TIMES = Math.ceil(TOPICS_ON_PAGE / 3) + 3;
const TOTAL = 3 * TIMES;
/** A topic that does not stand on the explorer's own page. */
const FAR = `markets-${String(2 * TIMES - 1)}`;

/** The checks that further pages could break. */
const CHECKS = [addresses, links, titles, alternates];

const CARDS = '.explorer-results .topic-card';
const FIELD = 'topic-explorer [name=q]';
const MORE = 'topic-explorer [data-more]';

describe('an edition with more topics than a page of the explorer holds', () => {
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
  /** Asks for more until all of so many results are shown. */
  async function showAll(page: Page, results: number) {
    await page.locator(MORE).waitFor();
    let shown = (await ids(page)).length;
    while (shown < results) {
      await page.locator(MORE).click();
      shown = Math.min(shown + RESULTS_AT_ONCE, results);
      await expect.poll(async () => (await ids(page)).length).toBe(shown);
    }
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

  it('has every topic once on pages of limited length', () => {
    const idsIn = (file: string) =>
      [...html(file).matchAll(/topic-card" data-topic-id="([^"]+)"/g)].map(([, id]) => id);
    const [first, second] = [idsIn('en/topics/index.html'), idsIn('en/topics/page/2/index.html')];
    expect(first).toHaveLength(TOPICS_ON_PAGE);
    expect(new Set([...first, ...second]).size).toBe(TOTAL);
    expect(first.length + second.length).toBe(TOTAL);
    expect(second).toContain(FAR);
  });

  it('is read page by page without JavaScript', async () => {
    const options = { javaScriptEnabled: false };
    await visit(
      '/en/topics/',
      async (page) => {
        expect(await page.locator(MORE).isVisible()).toBe(false);
        await page.locator('.page-links [rel=next]').click();
        await page.waitForURL('**/en/topics/page/2/');
        expect(await ids(page)).toHaveLength(TOTAL - TOPICS_ON_PAGE);
        expect(await page.locator('.page-links [aria-current=page]').textContent()).toMatch(/2/);
        expect(await page.locator('.page-links [rel=next]').count()).toBe(0);
        await page.locator('.page-links [rel=prev]').click();
        await page.waitForURL('**/en/topics/');
      },
      options,
    );
  });

  it('fetches nothing of the topics until something is asked for, and then little', async () => {
    await visit('/topics/', async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.waitForTimeout(400);
      expect(fetched.filter((path) => path.endsWith('.json'))).toEqual([]);
      expect(await status(page)).toBe(`${String(TOTAL)}个赛题`);
      await page.locator(FIELD).fill(`批发市场价格预测（${String(TIMES)}）`);
      await expect.poll(async () => (await ids(page)).length).toBe(RESULTS_AT_ONCE);
      expect((await ids(page))[0]).toBe(FAR);
      expect(fetched.filter((path) => path.startsWith('/_astro/explorer.zh-CN.'))).toHaveLength(1);
      expect(fetched.filter((path) => /^\/_astro\/(explorer|cards)\.en\./.test(path))).toEqual([]);
    });
  });

  it('makes the cards that it fetches as the pages have them', async () => {
    const card = `.topic-card[data-topic-id=${FAR}]`;
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
      await visit(`${prefix}/topics/page/2/`, async (page) => {
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
      await expect.poll(async () => (await ids(page)).length).toBe(RESULTS_AT_ONCE);
      expect(await status(page)).toBe(`Topics found: ${String(2 * TIMES)}`);
      expect(await page.locator('.page-links').isVisible()).toBe(false);
      const first = await ids(page);
      await page.locator(MORE).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await ids(page)).length).toBe(2 * RESULTS_AT_ONCE);
      expect((await ids(page)).slice(0, RESULTS_AT_ONCE)).toEqual(first);
      const focused = page.evaluate(() => document.activeElement?.closest('li')?.dataset['topicId']);
      expect(await focused).toBe((await ids(page))[RESULTS_AT_ONCE]);
      await showAll(page, 2 * TIMES);
      await page.locator('.pill').click();
      await expect.poll(async () => (await ids(page)).length).toBe(TOPICS_ON_PAGE);
      expect(await page.locator('.page-links').isVisible()).toBe(true);
    });
  });

  it('counts all topics in its filters, those that it did not fetch too', async () => {
    await visit('/en/topics/', async (page) => {
      await page.locator('.facet-panel summary').click();
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
      await expect.poll(async () => (await ids(page)).length).toBe(RESULTS_AT_ONCE);
      await page.locator('.language-links a[href="/en/topics/"], language-links a[href="/en/topics/"]').first().click();
      await page.waitForURL('**/en/topics/?*');
      await expect.poll(async () => (await ids(page)).length).toBe(RESULTS_AT_ONCE);
      expect(await page.locator(FIELD).inputValue()).toBe('冷链');
      await expect.poll(() => page.locator('.topic-card .card-title').first().textContent()).toContain('cold chain');
    });
  });

  it('tells that topics cannot be had, leaves what is there, and tries again', async () => {
    await visit('/en/topics/', async (page) => {
      await page.context().route('**/_astro/explorer.*', (route) => route.fulfill({ status: 404, body: 'no' }));
      await page.locator('.facet-panel summary').click();
      await page.locator('[value=orchards]').check();
      await expect.poll(() => page.locator('topic-explorer [data-retry]').isVisible()).toBe(true);
      expect(await ids(page)).toHaveLength(TOPICS_ON_PAGE);
      await page.context().unroute('**/_astro/explorer.*');
      await page.locator('topic-explorer [data-retry]').click();
      await expect.poll(() => status(page)).toBe(`Topics found: ${String(TIMES)}`);
    });
  });
});
