import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { accessibilityFaults, useSite } from './use-site.ts';

const { visit } = useSite();

describe.each(casesOf(['/faq/', '/en/faq/'], 1))('the questions people ask on %s', (path) => {
  it('open one by one without JavaScript', async () => {
    const faults = await visit(path, { javaScriptEnabled: false }, async (page) => {
      const entry = page.locator('.faq details').first();
      expect(await page.locator('.faq details > p:visible').count()).toBe(0);
      await entry.locator('summary').click();
      expect(await page.locator('.faq details > p:visible').count()).toBeGreaterThan(0);
      expect(await entry.locator('.clause-link:visible').count()).toBeGreaterThan(0);
    });
    expect(faults).toEqual([]);
  });

  it.each(casesOf(['light', 'dark'] as const))(
    'have no accessibility fault when open in the %s theme',
    async (colorScheme) => {
      await visit(path, { colorScheme }, async (page) => {
        for (const summary of await page.locator('.faq summary').all()) await summary.click();
        expect(await accessibilityFaults(page, colorScheme)).toEqual([]);
      });
    },
  );

  it('are all open on paper', async () => {
    await visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const answers = page.locator('.faq details > p');
      const heights = await answers.evaluateAll((all) =>
        all.map((answer) => (answer.checkVisibility() ? answer.getBoundingClientRect().height : 0)),
      );
      expect(heights.length).toBeGreaterThan(10);
      expect(heights.filter((height) => height < 10)).toEqual([]);
    });
  });
});
