import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bytesOf, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const OPEN = '?now=2026-07-10T12:00:00%2B08:00';

/** Counts the taps of a task; what is tapped has to be seen, though the page may have to be scrolled to it. */
function finger(page: Page) {
  let taps = 0;
  return {
    tap: async (selector: string, nth = 0) => {
      taps += 1;
      await page.locator(selector).filter({ visible: true }).nth(nth).tap();
    },
    taps: () => taps,
  };
}

/** Answers the questions of the self-check that are left, the first answer each, until it has a verdict. */
async function answerAll(page: Page, tap: (selector: string) => Promise<void>): Promise<void> {
  while (!(await page.locator('.check-result').isVisible())) {
    await tap('[data-question]:not([hidden]) label');
    await tap('eligibility-check form .button-main');
  }
}

describe.each([
  ['', '物流', 'transport'],
  ['/en', 'logistics', 'transport'],
])('in %s/ on a phone', (prefix, sector, track) => {
  it('a logistics firm finds two topics, compares them, checks whether it can enter, and has dates and outline', async () => {
    const faults = await visit(`${prefix}/${OPEN}`, PHONE, async (page) => {
      const { tap, taps } = finger(page);
      await tap('#home-query');
      await page.keyboard.type(sector);
      await tap('.home-search button');
      await page.locator('.topic-row[data-explained]').first().waitFor();
      await tap('.explorer-results .star', 0);
      await tap('.explorer-results .star', 1);
      await tap('header a:has(shortlist-count)');
      await tap('.views a', 1);
      await page.locator('.compare-heads > li').nth(1).waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), tap('.shortlist-actions a[download]')]);
      expect((await bytesOf(file)).toString()).toContain('BEGIN:VCALENDAR');
      await tap('[data-row=steps] a[href*="#outline"]');
      await page.waitForURL(/#outline$/);
      expect(await page.locator('application-outline select').inputValue()).toContain(track);
      const [word] = await Promise.all([page.waitForEvent('download'), tap('[data-format=docx]')]);
      expect((await bytesOf(word)).length).toBeGreaterThan(1000);
      expect(taps()).toBeLessThanOrEqual(9);
      await tap('.bottom-bar a', 1);
      await answerAll(page, tap);
      expect(await page.locator('.check-result').innerText()).toMatch(/可以|can enter/i);
      // Before this page was drawn anew it took 49.
      expect(taps()).toBeLessThanOrEqual(38);
    });
    expect(faults).toEqual([]);
  });

  it('a university laboratory reads a topic that fits it in English, and whether it can enter', async () => {
    await visit(`/${OPEN}`, PHONE, async (page) => {
      const { tap, taps } = finger(page);
      if (prefix !== '') await tap('.language-links a');
      await tap('#home-query');
      await page.keyboard.type(prefix === '' ? '材料科学' : 'materials science');
      await tap('.home-search button');
      await page.locator('.topic-row[data-explained]').first().waitFor();
      await tap('.explorer-results .row-title a');
      await page.locator('.facts-panel .who').waitFor();
      await tap('.who summary');
      expect(await page.locator('.who > ul').innerText()).toMatch(/高校|Universities and colleges/);
      expect(await page.locator('.who > ul a').first().isVisible()).toBe(true);
      expect(taps()).toBeLessThanOrEqual(5);
    });
  });

  it('a hospital learns on its first screen of a topic that it has to check first, and by which clause', async () => {
    await visit(`${prefix}/${OPEN}`, PHONE, async (page) => {
      const { tap, taps } = finger(page);
      await tap('.entrants a[href*="health-care"]');
      await page.locator('[data-question=legal-personality]').waitFor();
      await page.goto(`${site.url}${prefix}/topics/health-01/${OPEN}`);
      const rule = page.locator('.facts-panel summary [data-verdict=ask]');
      expect(await rule.innerText()).toMatch(/〔.*5〕/);
      expect((await rule.boundingBox())?.y ?? Infinity).toBeLessThan(400);
      expect(taps()).toBe(1);
    });
  });
});
