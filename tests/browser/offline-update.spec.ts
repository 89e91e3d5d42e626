import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/deploy/site-server.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { isAll } from '../tier.ts';
import { siteRelease } from './site-release.ts';
import { openTools } from './use-site.ts';

const TOPIC = '/topics/transport-08/';
const CORE = 'offline / core';

/** The releases of which the page and its scripts are. */
const releases = (page: Page) =>
  page.evaluate(() => {
    const scripts = (globalThis as { releases?: number[] }).releases ?? [];
    return [...new Set([Number(document.documentElement.dataset['release']), ...scripts])];
  });

/** Types a query, whose answer takes the worker of the search and its index. */
async function search(page: Page): Promise<void> {
  await page.locator('topic-explorer [name=q]').fill('二手车');
  await expect
    .poll(() => page.locator('.topic-row:not([hidden])').first().getAttribute('data-topic-id'))
    .toBe('commerce-02');
}

describe.runIf(isAll)('a new release of the site', () => {
  let browser: Browser;
  let folders: string[];
  let server: SiteServer;
  let context: BrowserContext;

  /** Serves another release at the same address. */
  async function release(number: 1 | 2): Promise<void> {
    const port = Number(new URL(server.url).port);
    await server.close();
    server = await serveSite(folders[number - 1] ?? '', port);
  }

  async function open(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
    return page;
  }

  beforeAll(async () => {
    folders = [await siteRelease(1), await siteRelease(2)];
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await serveSite(folders[0] ?? '', 0);
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  it('never mixes its files with those of the one before, and brings visited pages along', async () => {
    const first = await open('/topics/');
    await openTools(first);
    await first.goto(`${server.url}${TOPIC}`);
    await first.goto(`${server.url}/topics/`);
    expect(await releases(first)).toEqual([1]);

    // While a page of the old release is open, a new page is all new, and the open one still has all of its files.
    await release(2);
    const second = await open('/topics/');
    expect(await releases(second)).toEqual([2]);
    await expect
      .poll(() => second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
      .toBe('installed');
    await search(first);
    expect(await releases(first)).toEqual([1]);

    // Without the network the old worker still answers, with nothing but what is old.
    await context.setOffline(true);
    await second.reload();
    await search(second);
    expect(await releases(second)).toEqual([1]);

    // Once all of its pages are closed, the new one takes over.
    await context.setOffline(false);
    await first.close();
    await second.goto('about:blank');
    const third = await open('/schedule/');
    await expect
      .poll(() =>
        third.evaluate(async (name) => {
          const keys = await (await caches.open(name)).keys();
          return keys.some(({ url }) => url.includes('-1.js'));
        }, CORE),
      )
      .toBe(false);
    expect((await third.evaluate(() => caches.keys())).filter((name) => name.endsWith('release-1'))).toEqual([]);
    await context.setOffline(true);
    await third.goto(`${server.url}/topics/`);
    await search(third);
    expect(await releases(third)).toEqual([2]);
    await third.goto(`${server.url}${TOPIC}`);
    expect(await releases(third)).toEqual([2]);
  });

  it('is not compared with the one before', async () => {
    const failed = (page: Page) => page.locator('.compare-failed').textContent();
    const first = await open(`/en/shortlist/?ids=transport-08#compare`);
    await first.locator('[data-row=brief] .clause-text').first().waitFor();
    await release(2);
    await first.locator('topic-compare select').selectOption('transport-04');
    await first.locator('topic-compare form button').click();
    await expect.poll(() => failed(first)).toContain('may have been updated');
    await first.locator('.compare-failed a').click();
    await expect.poll(() => first.locator('.compare-heads > li').count()).toBe(2);
    expect(await first.evaluate(() => document.documentElement.dataset['release'])).toBe('2');
  });

  it('is not compared with what is kept of the one before', async () => {
    const first = await open('/en/topics/');
    await openTools(first);
    await first.goto(`${server.url}/en${TOPIC}`);
    await expect
      .poll(() => first.evaluate(async (path) => Boolean(await caches.match(path)), `/en${TOPIC}`))
      .toBe(true);
    await release(2);
    // The page comes from the host, the topic does not.
    await context.route(`**/en${TOPIC}`, (route) => route.abort());
    await first.goto(`${server.url}/en/shortlist/?ids=transport-08#compare`);
    expect(await first.evaluate(() => document.documentElement.dataset['release'])).toBe('2');
    await expect.poll(() => first.locator('.compare-failed:visible').count()).toBe(1);
    expect(await first.locator('.compare-heads > li').count()).toBe(0);
  });

  it('is not kept while only some of its files have arrived at the host', async () => {
    const first = await open('/topics/');
    await openTools(first);
    await release(2);
    appendFileSync(join(folders[1] ?? '', 'shortlist/index.html'), '<!-- of the release after that -->');
    await release(2);
    await first.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const ended = new Promise((resolve) => {
        registration?.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => {
            if (worker.state === 'redundant') resolve(undefined);
          });
        });
      });
      await registration?.update().catch(() => undefined);
      await ended;
    });
    await context.setOffline(true);
    await first.reload();
    await search(first);
    expect(await releases(first)).toEqual([1]);
  });
});
