import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

/** Whether an element is on the first screen as a whole. */
const isOnFirstScreen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight);

describe.each(casesOf(['/', '/en/']))('the home page %s', (path) => {
  it('asks its question on the first screen, with the search and where the contest stands, on a phone too', async () => {
    for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
      await visit(path, { viewport }, async (page) => {
        await page.locator('contest-clock').waitFor();
        for (const selector of ['.hero-question', '#home-query', '.clock-state:visible']) {
          expect(await isOnFirstScreen(page, selector)).toBe(true);
        }
      });
    }
    await visit(path, { viewport: { width: 390, height: 844 } }, async (page) => {
      const field = await page.locator('#home-query').evaluate((element) => element.getBoundingClientRect().top);
      expect(field).toBeLessThanOrEqual(220);
    });
  });

  it('leads from every kind of entrant into the self-check, with its first question answered', async () => {
    await visit(path, {}, async (page) => {
      await page.locator('.entrants a[href$="kind=health-care"]').click();
      await page.waitForURL(/\/eligibility\/$/);
      const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
      await expect.poll(kept).toContain('health-care');
      const open = page.locator('[data-screen]:not([hidden]) [data-question]:not([hidden]):not(:has(:checked))');
      expect(await open.evaluateAll((all) => all.map((each) => each.getAttribute('data-question')))).toEqual([
        'legal-personality',
        'public-body',
      ]);
    });
  });

  it('leads from the search to the topics', async () => {
    const faults = await visit(path, { viewport: PHONE }, async (page) => {
      await page.locator('#home-query').fill('drone crop spraying');
      await page.keyboard.press('Enter');
      await page.waitForURL(/topics\/\?q=drone/);
      const first = page.locator('.explorer-results .topic-row:not([hidden])').first();
      await expect.poll(() => first.getAttribute('data-topic-id')).toBe('agriculture-01');
    });
    expect(faults).toEqual([]);
  });

  it('leads to the topics without JavaScript too', async () => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      await page.locator('#home-query').fill('drone');
      await page.keyboard.press('Enter');
      await page.waitForURL(/topics\/\?q=drone/);
      expect(await page.locator('.topic-row').first().isVisible()).toBe(true);
    });
  });
});
