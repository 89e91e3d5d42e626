import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { useSite } from './use-site.ts';

const { visit } = useSite();

/** What browsers do that translate a page: another language in `<html lang>`, and every text in elements of theirs. */
async function translate(page: Page, language: string): Promise<void> {
  await page.evaluate((to) => {
    document.documentElement.lang = to;
    document.documentElement.classList.add('translated-ltr');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const parent = text.parentElement;
      if (!parent || text.data.trim() === '' || parent.closest('script, style, template, textarea, select')) continue;
      const words = document.createElement('span');
      words.textContent = `«${text.data}»`;
      text.replaceWith(words);
    }
  }, language);
}

describe.each(
  casesOf([
    ['', 'ja', '气象'],
    ['', 'ko', '气象'],
    ['', 'zh-TW', '气象'],
    ['/en', 'fr', 'weather'],
  ] as const),
)('%s/ translated by the browser to %s', (prefix, language, query) => {
  it('searches topics, pages, and matches a project', async () => {
    const faults = await visit(`${prefix}/topics/`, {}, async (page) => {
      await translate(page, language);
      await page.locator('topic-explorer [name=q]').fill(query);
      await expect
        .poll(() => page.locator('.explorer-results .topic-row:not([hidden])').first().getAttribute('data-topic-id'))
        .toMatch(/^meteorology-/);
      await page.keyboard.press('Control+k');
      await page.locator('.search-dialog input').fill(query);
      await expect.poll(() => page.locator('.search-topics a').first().getAttribute('href')).toMatch(/meteorology-/);
      await expect.poll(() => page.locator('.search-pages a').count()).toBeGreaterThan(0);
      // The pages that are found are those of the language that the page was written in.
      for (const address of await page
        .locator('.search-pages a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
        expect(address.startsWith('/en/')).toBe(prefix === '/en');
      }
    });
    expect(faults).toEqual([]);
  });

  it('counts down, keeps ticks and says no name of a point for a new one', async () => {
    const faults = await visit(`${prefix}/materials/`, {}, async (page) => {
      await translate(page, language);
      await page.locator('material-checklist input[type=checkbox]').first().check();
      await page.reload();
      await page.locator('material-checklist:defined').first().waitFor();
      expect(await page.locator('material-checklist input[type=checkbox]').first().isChecked()).toBe(true);
      expect(await page.locator('.checklist-changes:visible').count()).toBe(0);
    });
    expect(faults).toEqual([]);
  });
});
