import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { DESKTOP, useSite } from './use-site.ts';

const { visit } = useSite();

/** Puts a place of the page at the top of the window, as a reader does who scrolls there. */
const scrollTo = (page: Page, id: string) =>
  page.evaluate((place) => {
    document.getElementById(place)?.scrollIntoView();
    scrollBy(0, 2);
  }, id);

/** How far a place is from the upper edge of the window, in px. */
const top = (page: Page, id: string) =>
  page.evaluate((place) => document.getElementById(place)?.getBoundingClientRect().top ?? NaN, id);

describe('a switch of language', () => {
  it.each(
    casesOf(
      [
        ['/notice/', 'c-5.2.3'],
        ['/handbook/', 'c-6.1'],
        ['/notice/annex/', 'c-annex.11'],
        ['/awards/', 'national-final'],
      ] as const,
      1,
    ),
  )('on %s lands at %s, which was read', async (path, id) => {
    await visit(path, { viewport: DESKTOP }, async (page) => {
      await scrollTo(page, id);
      const before = await top(page, id);
      await page.locator('header .language-links a').first().click();
      await page.waitForURL(`**/en${path}*`);
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
      await expect.poll(async () => Math.abs((await top(page, id)) - before)).toBeLessThan(40);
    });
  });

  it('takes nothing along from the top of a page, and the query always', async () => {
    await visit('/topics/?q=气象', {}, async (page) => {
      await page.locator('header .language-links a').first().click();
      await page.waitForURL('**/en/topics/**');
      expect(new URL(page.url()).searchParams.get('q')).toBe('气象');
      expect(['', '#_top']).toContain(new URL(page.url()).hash);
    });
  });
});
