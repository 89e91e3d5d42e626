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

/** What somebody answers with everything in order, but for what his kind decides; the rest is under the shortcut. */
const IN_ORDER = {
  'legal-personality': 'yes',
  credit: 'clear',
  organiser: 'none',
  division: 'only-here',
  use: 'with-benefits',
  property: 'own',
};

/** Answers the self-check tap by tap until it has a verdict: the shortcut first, where there is one, then what is open. */
async function answerByTaps(page: Page, tap: (selector: string) => Promise<void>, own: Record<string, string> = {}) {
  const answers: Record<string, string> = { ...IN_ORDER, ...own };
  const here = '[data-screen]:not([hidden])';
  for (let screen = ''; !(await page.locator('.check-result').isVisible());) {
    const now = (await page.locator(here).getAttribute('data-screen')) ?? '';
    const hasShortcut = await page.locator(`${here} [data-action=apply]`).isVisible();
    if (now !== screen && hasShortcut) {
      await tap(`${here} [data-action=apply]`);
      await page.locator(`${here} :checked`).first().waitFor({ state: 'attached' });
    }
    screen = now;
    const open = `${here} [data-question]:not([hidden]):not(:has(:checked))`;
    const question = (await page.locator(open).first().getAttribute('data-question')) ?? '';
    await tap(`[data-question=${question}] label:has([value="${answers[question] ?? ''}"])`);
    // A slow machine takes the tap later.
    await page.locator(`[data-question=${question}] :checked`).waitFor({ state: 'attached' });
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
      await page.locator('[data-screen=unit][hidden]').waitFor({ state: 'attached' });
      await answerByTaps(page, tap, { kind: 'enterprise', form: 'single' });
      expect(await page.locator('.check-result').innerText()).toMatch(/可以|can enter/i);
      // One to get there, nine to answer. Before these pages were drawn anew it took 49 in all.
      expect(taps()).toBeLessThanOrEqual(19);
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

  it.each<[string, string, Record<string, string>, RegExp]>([
    ['a company with everything in order', 'enterprise', {}, /^(可以参赛|You can enter)$/],
    ['a public hospital', 'health-care', { 'public-body': 'yes', track: 'other' }, /^(还不能确定|Not certain yet)/],
    [
      'a university laboratory',
      'university',
      { 'public-body': 'yes', track: 'other' },
      /^(还不能确定|Not certain yet)/,
    ],
    ['a county bureau', 'government', { track: 'named' }, /^(可以参赛|You can enter)$/],
  ])('%s has its verdict ten taps after the home page at most', async (_name, kind, own, verdict) => {
    const faults = await visit(`${prefix}/${OPEN}`, PHONE, async (page) => {
      const { tap, taps } = finger(page);
      await tap(`.entrants a[href*="kind=${kind}"]`);
      await page.locator('[data-screen=kind][hidden]').waitFor({ state: 'attached' });
      await answerByTaps(page, tap, own);
      expect((await page.locator('h2[data-verdict]:not([hidden])').innerText()).trim()).toMatch(verdict);
      expect(await page.locator('[data-finding]:not([hidden]) .clause-link').count()).toBeGreaterThan(0);
      expect(taps()).toBeLessThanOrEqual(10);
    });
    expect(faults).toEqual([]);
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
