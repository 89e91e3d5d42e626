import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { useSite } from './use-site.ts';

const { visit } = useSite();

describe.each(casesOf(['/', '/en/'], 1))('the questions people ask on %s', (home) => {
  it('open one by one without JavaScript, and lead to all', async () => {
    const faults = await visit(home, { javaScriptEnabled: false }, async (page) => {
      const entry = page.locator('.faq details').first();
      expect(await page.locator('.faq details > p:visible').count()).toBe(0);
      await entry.locator('summary').click();
      expect(await page.locator('.faq details > p:visible').count()).toBeGreaterThan(0);
      expect(await entry.locator('.clause-link:visible').count()).toBeGreaterThan(0);
      expect(await page.locator(`main a[href="${home}faq/"]`).isVisible()).toBe(true);
    });
    expect(faults).toEqual([]);
  });

  it('are all open on paper', async () => {
    await visit(home, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator('.faq details > p')
        .evaluateAll((all) =>
          all.map((answer) => (answer.checkVisibility() ? answer.getBoundingClientRect().height : 0)),
        );
      expect(heights.length).toBeGreaterThan(4);
      expect(heights.filter((height) => height < 10)).toEqual([]);
    });
  });

  it('stand on a page of their own, each under its heading with its answer and its clauses', async () => {
    await visit(`${home}faq/`, {}, async (page) => {
      const entries = page.locator('.faq-entry');
      expect(await entries.count()).toBe(14);
      for (const entry of await entries.all()) {
        expect(await entry.locator('h2[id]').count()).toBe(1);
        expect((await entry.locator(':scope > p').last().innerText()).length).toBeGreaterThan(10);
        expect(await entry.locator('.clause-link').count()).toBeGreaterThan(0);
      }
    });
  });
});
