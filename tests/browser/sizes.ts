import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from './use-site.ts';

/** A window of 1280 × 1024 px at 400 % zoom, in CSS px. */
const ZOOMED = { width: 320, height: 256 };

/** Controls and lists of links: what a finger has to hit that does not stand in a sentence. */
const TARGETS = [
  ':is(button, select, summary, textarea, input)',
  ':is(.header, .bottom-bar, .local-list, .site-footer) a',
].join(', ');

/** The visible targets that are smaller than so many px, and their size; a box to tick is as large as its label. */
function smallTargets(page: Page, targets: string, least: number): Promise<string[]> {
  return page.locator(targets).evaluateAll(
    (all, smallest) =>
      all.flatMap((element) => {
        const target = element.matches('[type=checkbox], [type=radio]')
          ? (element.closest('label') ?? element)
          : element;
        const { width, height } = target.getBoundingClientRect();
        // Browsers round: a tenth of a px is no fault.
        if (!element.checkVisibility({ visibilityProperty: true }) || Math.min(width, height) > smallest - 0.1)
          return [];
        return [`${target.outerHTML.slice(0, 120)} ${String(width)} × ${String(height)}`];
      }),
    least,
  );
}

/** Whether the page, rather than a table in it, scrolls sideways: how far it sticks out, in px. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Targets that are too small, and pages that scroll sideways, in every size of window and text; the page is left as it was. */
export async function sizeFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const look = async (what: string, size: typeof PHONE, least?: number) => {
    await page.setViewportSize(size);
    const width = await overhang(page);
    const small = least === undefined ? [] : await smallTargets(page, TARGETS, least);
    if (width > 0) faults.push(`${what}, ${String(size.width)} px: ${String(width)} px stick out`);
    faults.push(...small.map((target) => `${what}, ${String(size.width)} px: below ${String(least)} px: ${target}`));
  };
  for (const size of [DESKTOP, PHONE, ZOOMED]) await look('text as it is', size, 24);
  await page.evaluate(() => (document.documentElement.dataset['text'] = 'large'));
  // Each width has lists of links of its own.
  for (const size of [DESKTOP, PHONE]) await look('large text', size, 44);
  await page.evaluate(() => delete document.documentElement.dataset['text']);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const size of [PHONE, DESKTOP]) await look('text at 200 %', size);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return faults;
}
