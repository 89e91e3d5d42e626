import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { WITH_SERVICE_WORKER, openTools, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const PREFIXES = ['', '/en'] as const;
const BAR = '.offline-bar';

const cachesWith = (page: Page, address: string) =>
  page.evaluate(async (wanted) => Boolean(await caches.match(wanted)), address);

describe.each(casesOf(PREFIXES, 1))('without a network after one visit to %s/topics/', (prefix) => {
  it('search, shortlist and schedule work, and so does a topic visited before', async () => {
    await visit(`${prefix}/topics/`, WITH_SERVICE_WORKER, async (page) => {
      await openTools(page);
      await page.goto(`${site.url}${prefix}/topics/transport-08/`);
      await page.locator('topic-star button').first().click();
      await expect.poll(() => cachesWith(page, `${prefix}/topics/transport-08/`)).toBe(true);
      await page.context().setOffline(true);

      // An address with a query is that of the same page.
      await page.goto(`${site.url}${prefix}/topics/?q=二手车`);
      await expect
        .poll(() => page.locator('.topic-row:not([hidden])').first().getAttribute('data-topic-id'))
        .toBe('commerce-02');
      await page.goto(`${site.url}${prefix}/shortlist/`);
      await expect.poll(() => page.locator('.topic-row:visible').count()).toBe(1);
      await page.goto(`${site.url}${prefix}/schedule/`);
      expect(await page.locator('contest-clock').isVisible()).toBe(true);
      await page.goto(`${site.url}${prefix}/topics/transport-08/`);
      expect(await page.locator('topic-star').count()).toBeGreaterThan(0);
      // What stands above the kept copy says which revision it is of, in a style of its own.
      expect(await page.locator(BAR).textContent()).toMatch(/2026/);
      expect(await page.locator(BAR).evaluate((bar) => getComputedStyle(bar).borderTopWidth)).toBe('2px');
      await page.goto(`${site.url}${prefix}/`);
      expect(await page.locator(BAR).count()).toBe(1);
    });
  });

  it('searches on the page that was open when the network went', async () => {
    await visit(`${prefix}/topics/`, WITH_SERVICE_WORKER, async (page) => {
      await openTools(page);
      await page.context().setOffline(true);
      await page.locator('topic-explorer [name=q]').fill('二手车');
      await expect
        .poll(() => page.locator('.topic-row:not([hidden])').first().getAttribute('data-topic-id'))
        .toBe('commerce-02');
    });
  });

  it('a page that was not kept leads to the page that says so, in its language', async () => {
    await visit(`${prefix}/topics/`, WITH_SERVICE_WORKER, async (page) => {
      await openTools(page);
      await page.context().setOffline(true);
      await page.goto(`${site.url}${prefix}/awards/`);
      expect(await page.locator('h1').textContent()).toBe(prefix === '' ? '无法连接网络' : 'No connection');
      expect(await page.locator(BAR).count()).toBe(0);
    });
  });
});

describe('the service worker', () => {
  it('is asked for by the tools only, and not where the visitor saves data', async () => {
    const registrations = (page: Page) =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await visit('/topics/transport-08/', WITH_SERVICE_WORKER, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await registrations(page)).toBe(0);
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await page.goto(`${site.url}/topics/`, { waitUntil: 'networkidle' });
      expect(await registrations(page)).toBe(0);
    });
  });

  it('shows a page from the network where there is one, without the bar', async () => {
    await visit('/topics/', WITH_SERVICE_WORKER, async (page) => {
      await openTools(page);
      await page.reload();
      expect(await page.locator(BAR).count()).toBe(0);
    });
  });

  it('fetches anew what a broken cache has lost', async () => {
    await visit('/topics/', WITH_SERVICE_WORKER, async (page) => {
      await openTools(page);
      const script = await page.locator('script[src*="/index.astro"]').getAttribute('src');
      if (script === null) throw new Error('the explorer has no script');
      await page.evaluate(async (lost) => {
        for (const name of await caches.keys()) await (await caches.open(name)).delete(lost);
      }, script);
      expect(await cachesWith(page, script)).toBe(false);
      await page.reload();
      await expect.poll(() => cachesWith(page, script)).toBe(true);

      await page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      });
      await page.goto(`${site.url}/topics/?q=二手车`);
      await expect
        .poll(() => page.locator('.topic-row:not([hidden])').first().getAttribute('data-topic-id'))
        .toBe('commerce-02');
    });
  });

  it('still shows the page where nothing can be saved', async () => {
    await visit('/topics/', WITH_SERVICE_WORKER, async (page) => {
      await openTools(page);
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 });
      await page.goto(`${site.url}/awards/`);
      expect(await page.locator('table').count()).toBeGreaterThan(0);
      expect(await page.locator(BAR).count()).toBe(0);
    });
  });
});
