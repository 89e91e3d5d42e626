import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_PATHS } from './pages.ts';
import { accessibilityFaults, DESKTOP, PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

/** A window of 1280 × 1024 px at 400 % zoom, in CSS px. */
const ZOOMED = { width: 320, height: 256 };

/** Controls and lists of links: what a finger has to hit that does not stand in a sentence. */
const TARGETS = [
  ':is(button, select, summary, textarea, input)',
  ':is(.sidebar-content, starlight-toc, mobile-starlight-toc, .language-links, .site-footer) a',
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

describe.each(ALL_PATHS)('%s', (path) => {
  it('has no accessibility fault, error or foreign request, and fits and can be hit at every size', async () => {
    const faults = await visit(path, { colorScheme: 'light' }, async (page) => {
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityFaults(page, 'dark')).toEqual([]);

      expect(await smallTargets(page, TARGETS, 24)).toEqual([]);
      for (const size of [PHONE, ZOOMED]) {
        await page.setViewportSize(size);
        expect(await overhang(page)).toBe(0);
        expect(await smallTargets(page, TARGETS, 24)).toEqual([]);
      }

      await page.evaluate(() => (document.documentElement.dataset['text'] = 'large'));
      // Each width has lists of links of its own: on a phone the sidebar is a menu.
      for (const size of [DESKTOP, PHONE]) {
        await page.setViewportSize(size);
        expect(await overhang(page)).toBe(0);
        expect(await smallTargets(page, TARGETS, 44)).toEqual([]);
      }
      await page.evaluate(() => delete document.documentElement.dataset['text']);

      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (const size of [PHONE, DESKTOP]) {
        await page.setViewportSize(size);
        expect(await overhang(page)).toBe(0);
      }
    });
    expect(faults).toEqual([]);
  });
});
