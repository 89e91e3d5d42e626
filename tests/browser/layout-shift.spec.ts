import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isAll } from '../tier.ts';
import { PAGES } from './pages.ts';
import { DESKTOP, PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

/** Share of the window that may move: so little is a line that grows by a few px. */
const MOST = 0.01;

/** How long scripts take to come, in ms: what they show must not push away what is already read. */
const DELAY = 300;

interface Shift extends PerformanceEntry {
  value: number;
}

/** How much of what a page shows has moved since it was opened, as the measure of the web vitals counts it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shifts = await new Promise<Shift[]>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries() as Shift[]);
      }).observe({ type: 'layout-shift', buffered: true });
      // Where nothing has moved, nobody is told.
      setTimeout(resolve, 100, []);
    });
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}

/** With `npm test`, kinds with a tool of their own, on a phone. */
const TOOLS = ['home', 'topics', 'match', 'comparison', 'filled-shortlist', 'schedule', 'eligibility', 'materials'];
const KINDS = Object.entries(PAGES).filter(([kind]) => isAll || TOOLS.includes(kind));

describe.each(KINDS)('%s', (_kind, path) => {
  it('does not move when its scripts come', async () => {
    await visit('/robots.txt', {}, async (page) => {
      await page.route('**/_astro/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, DELAY));
        await route.continue();
      });
      for (const size of isAll ? [PHONE, DESKTOP] : [PHONE]) {
        await page.setViewportSize(size);
        await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
        expect(await layoutShift(page)).toBeLessThan(MOST);
      }
    });
  });
});
