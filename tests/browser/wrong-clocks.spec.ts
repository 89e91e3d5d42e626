import { describe, expect, it } from 'vitest';
import { casesOf, isAll } from '../tier.ts';
import { PAGES } from './pages.ts';
import { answerAll } from './self-check.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

/** What must not be read anywhere: a date that is none. */
const NO_DATE = /NaN|Invalid|undefined|Infinity/;

/** Clocks that are behind the content's latest revision: years, and in the middle of the contest. */
const BEHIND = ['2000-01-01T00:00:00Z', '2019-06-30T12:00:00Z', '2026-07-01T04:00:00Z'];

/** Clocks that are ahead by as much. */
const AHEAD = ['2035-02-28T23:59:59Z', '2100-02-28T23:59:59Z'];

describe.each(casesOf(BEHIND, 2))('a clock that is behind, at %s', (time) => {
  it('is told so, and nobody is sent to register by it', async () => {
    const faults = await visit('/about/', {}, async (page) => {
      await page.clock.setFixedTime(time);
      for (const path of ['/', '/en/', '/schedule/', '/en/schedule/']) {
        await page.goto(`${site.url}${path}`);
        const clock = page.locator('contest-clock');
        expect(await clock.locator('.clock-note').innerText()).toMatch(/时钟可能不准|clock is probably wrong/);
        // What was over when the content was last revised is over, whatever the clock says.
        expect(await clock.locator('.clock-concluded').innerText()).toMatch(/2026年8月28日|28 August 2026/);
        expect(await clock.locator('.clock-register, .clock-countdown').filter({ visible: true }).count()).toBe(0);
        expect(await page.locator('main').innerText()).not.toMatch(NO_DATE);
      }
      // The self-check agrees.
      await page.goto(`${site.url}/en/eligibility/`);
      await answerAll(page, {}, 'last');
      expect(await page.locator('.check-closed').isVisible()).toBe(true);
      expect(await page.locator('.finding-remedy:visible').count()).toBe(0);
    });
    expect(faults).toEqual([]);
  });
});

describe.each(casesOf(AHEAD))('a clock that is ahead, at %s', (time) => {
  it('finds the contest over, on the days of the notice', async () => {
    const faults = await visit('/about/', {}, async (page) => {
      await page.clock.setFixedTime(time);
      for (const path of ['/', '/schedule/']) {
        await page.goto(`${site.url}${path}`);
        expect(await page.locator('.clock-concluded').innerText()).toContain('2026年8月28日');
        expect(await page.locator('.clock-register, .clock-countdown').filter({ visible: true }).count()).toBe(0);
        expect(await page.locator('main').innerText()).not.toMatch(NO_DATE);
      }
    });
    expect(faults).toEqual([]);
  });
});

it('a clock of 1970: no page shows a date that is none', async () => {
  const faults = await visit('/about/', {}, async (page) => {
    await page.clock.setFixedTime(0);
    for (const path of isAll ? Object.values(PAGES) : [PAGES.home, PAGES.topic, PAGES.schedule]) {
      await page.goto(`${site.url}/en${path}`);
      // Panels have dates of their own.
      for (const panel of await page.locator('notice-citation summary').all()) await panel.click();
      expect(await page.locator('body').innerText(), path).not.toMatch(NO_DATE);
    }
  });
  expect(faults).toEqual([]);
});
