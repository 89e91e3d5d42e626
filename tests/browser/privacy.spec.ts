import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf, isAll } from '../tier.ts';
import { ALL_PATHS } from './pages.ts';
import { WITH_SERVICE_WORKER, openTools, useSite } from './use-site.ts';

const site = useSite();

/** Uses whatever keeps something in the browser. */
async function useEverything(page: Page): Promise<void> {
  await openTools(page);
  await page.goto(`${site.url}/en/topics/transport-08/`);
  await page.locator('topic-star button').first().click();
  await page.locator('original-toggle input').first().check();
  await page.locator('text-size button').first().click();
  await page.locator('theme-select select').first().selectOption('dark');
  await page.goto(`${site.url}/en/materials/`);
  await page.locator('material-checklist [type=checkbox]').first().check();
  await page.goto(`${site.url}/en/match/`);
  await page.locator('topic-match textarea').fill('a platform for flight delays');
  await page.locator('topic-match [name=keep]').check();
  await page.goto(`${site.url}/en/eligibility/`);
  await page.locator('eligibility-check [type=radio]:visible').first().check();
}

/** The names of what is kept in the browser. */
const keptNames = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort());

describe('the page on privacy', () => {
  it('lists everything that a visit leaves in the browser', async () => {
    await site.visit('/en/topics/', WITH_SERVICE_WORKER, async (page) => {
      await useEverything(page);
      await page.goto(`${site.url}/en/about/privacy/`);
      const listed = await page.locator('main td code').allTextContents();
      const kept = await keptNames(page);
      expect(kept.length).toBeGreaterThanOrEqual(7);
      expect(kept.filter((name) => !listed.includes(name))).toEqual([]);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    });
  });

  it.each(
    casesOf(
      [
        ['', '已全部清除。'],
        ['/en', 'Everything has been cleared.'],
      ] as const,
      1,
    ),
  )('clears it all on %s/about/privacy/, and says so', async (prefix, words) => {
    const faults = await site.visit('/en/topics/', WITH_SERVICE_WORKER, async (page) => {
      await useEverything(page);
      await page.goto(`${site.url}${prefix}/about/privacy/`);
      await page.locator('clear-kept button').click();
      // Whoever does not want that after all keeps everything.
      expect(await keptNames(page)).not.toEqual([]);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.locator('clear-kept button').click();
      await expect.poll(() => page.locator('clear-kept [role=status]').textContent()).toBe(words);
      expect(await keptNames(page)).toEqual([]);
      const left = await page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()),
      ]);
      expect(left).toEqual([]);
      // Nor does the page that is opened next bring any of it back.
      await page.goto(`${site.url}/en/topics/transport-08/`);
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(await page.locator('topic-star [aria-pressed=true]').count()).toBe(0);
    });
    expect(faults).toEqual([]);
  });

  it('says where the browser refuses', async () => {
    await site.visit('/en/about/privacy/', {}, async (page) => {
      await page.evaluate(() => {
        Storage.prototype.clear = () => {
          throw new DOMException('switched off', 'SecurityError');
        };
      });
      page.on('dialog', (dialog) => void dialog.accept());
      await page.locator('clear-kept button').click();
      await expect.poll(() => page.locator('clear-kept [role=status]').textContent()).toMatch(/^Not everything/);
    });
  });
});

it.runIf(isAll)(
  'a visit to every page asks no other host for anything, is given no cookie and breaks no policy',
  async () => {
    const faults = await site.visit('/', WITH_SERVICE_WORKER, async (page) => {
      const context = page.context();
      const hosts = new Set<string>();
      const cookies: string[] = [];
      // The context hears of what service workers ask for too.
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
      });
      context.on('response', (response) => {
        if ('set-cookie' in response.headers()) cookies.push(response.url());
      });
      for (const path of ALL_PATHS) await page.goto(`${site.url}${path}`);
      await page.goto(`${site.url}/en/topics/`);
      await useEverything(page);
      expect([...hosts]).toEqual([new URL(site.url).host]);
      expect(cookies).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toBe('');
    });
    expect(faults).toEqual([]);
  },
);
