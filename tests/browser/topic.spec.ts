import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

const OPEN = '?now=2026-07-10T12:00:00%2B08:00';
const AFTER = '?now=2026-09-10T12:00:00%2B08:00';

/** Where the first line of the brief starts, in px from the top of the page. */
const firstLine = (page: Page) =>
  page
    .locator('.brief .clause-text:not(.original)')
    .first()
    .evaluate((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return (range.getClientRects()[0]?.top ?? Infinity) + scrollY;
    });

describe.each([
  // English says the same in twice as many letters: on phones the bound is that of its longest titles.
  ['/topics/transport-08/', 380, 240],
  ['/topics/health-01/', 380, 240],
  ['/en/topics/transport-08/', 470, 240],
  ['/en/topics/tcm-05/', 470, 240],
])('the topic %s', (path, onPhone, onDesktop) => {
  it.each([
    [{ width: 390, height: 844 }, onPhone],
    [{ width: 1440, height: 900 }, onDesktop],
  ])('starts its brief on the first screen of %j', async (viewport, most) => {
    await visit(path + OPEN, { viewport }, async (page) => {
      await page.locator('.registration-state').waitFor();
      expect(await firstLine(page)).toBeLessThanOrEqual(most);
    });
  });

  it('says above it until when to register, and who has to check first by which clause', async () => {
    await visit(path + OPEN, { viewport: PHONE }, async (page) => {
      const panel = page.locator('.facts-panel');
      expect(await panel.locator('time').getAttribute('datetime')).toBe('2026-07-18');
      expect(await panel.locator('.registration-state').innerText()).toMatch(/8天|8 days/);
      expect(await panel.locator('summary [data-verdict=ask]').innerText()).toMatch(
        /〔(五、（一）5|Section 5\(1\)5)〕/,
      );
      await panel.locator('summary').click();
      expect(await panel.locator('.who > ul > li').count()).toBe(3);
      expect(await page.locator('header .language-links a:visible').count()).toBe(1);
    });
    await visit(path + AFTER, { viewport: PHONE }, async (page) => {
      expect(await page.locator('.registration-state').innerText()).toMatch(/本届已经结束|this edition is over/);
      expect(await page.locator('.registration-go').isVisible()).toBe(false);
    });
  });
});
