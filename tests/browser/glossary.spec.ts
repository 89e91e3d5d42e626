import { describe, expect, it } from 'vitest';
import { PHONE, useSite } from './use-site.ts';

const { visit } = useSite();
const SHOWN = '.term:visible';
const INITIALS = '.glossary-tools nav a:visible';

describe('the glossary', () => {
  it.each([
    ['in Chinese', '/glossary/', '隐私', '个术语', '没有这样的术语。'],
    ['in English', '/en/glossary/', 'PRIVACY', 'Terms shown: ', 'No such term.'],
  ])('shows the terms that have what is typed, and tells how many, %s', async (_, path, query, shown, none) => {
    const faults = await visit(path, { viewport: PHONE }, async (page) => {
      const all = await page.locator(SHOWN).count();
      const initials = await page.locator(INITIALS).count();
      const field = page.getByRole('searchbox');
      const status = page.locator('glossary-filter [role=status]');
      await field.fill(query);
      const found = await page.locator(SHOWN).count();
      expect(found).toBeGreaterThan(1);
      expect(found).toBeLessThan(10);
      expect(await status.textContent()).toContain(shown);
      expect(await status.textContent()).toContain(String(found));
      for (const term of await page.locator(SHOWN).allTextContents()) expect(term).toMatch(/隐私/);
      expect(await page.locator(INITIALS).count()).toBe(await page.locator('.initial:visible').count());
      await field.fill('zzzz');
      expect(await page.locator(SHOWN).count()).toBe(0);
      expect(await status.textContent()).toBe(none);
      await field.fill('');
      expect(await page.locator(SHOWN).count()).toBe(all);
      expect(await page.locator(INITIALS).count()).toBe(initials);
      expect(await status.textContent()).toBe('');
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['by pinyin in Chinese', '/glossary/', 'dt'],
    ['by its English in English', '/en/glossary/', 'dd > [lang], dd > span'],
  ])('is in order under initials %s, without scripts too', async (_, path, name) => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('glossary-filter form').isVisible()).toBe(false);
      const initials = await page.locator('.initial h2').allTextContents();
      expect(initials).toEqual(initials.toSorted());
      expect(await page.locator(INITIALS).allTextContents()).toEqual(initials);
      await page.locator(INITIALS).last().click();
      const heading = await page.locator('.initial h2').last().boundingBox();
      expect(heading?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
      const first = page.locator('.initial').first();
      const names = await first
        .locator('.term')
        .evaluateAll(
          (terms, selector) => terms.map((term) => term.querySelector(selector)?.textContent.trim() ?? ''),
          name,
        );
      const collator = new Intl.Collator(path.startsWith('/en') ? 'en' : 'zh-CN');
      expect(names).toEqual(names.toSorted(collator.compare));
    });
  });
});
