import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const IDS = ['tcm-01', 'transport-08', 'health-03'];
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('shortlist'));
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function openShortlist(page: Page): Promise<void> {
  await page.evaluate((ids) => {
    localStorage.setItem('shortlist', JSON.stringify(ids));
  }, IDS);
  await page.reload();
  await page.locator('.topic-row:not([hidden])').first().waitFor();
}

describe('what is taken away can be had back', () => {
  it.each(casesOf(['', '/en'], 1))('%s/shortlist/: a list that was cleared, in its order', async (prefix) => {
    const faults = await visit(`${prefix}/shortlist/`, { viewport: PHONE }, async (page) => {
      await openShortlist(page);
      await page.locator('[data-action=clear]').click();
      expect(await kept(page)).toBeNull();
      expect(await page.locator('.undo-note').innerText()).toContain('3');
      expect(await isFocused(page, '.undo-note button')).toBe(true);
      await page.keyboard.press('Enter');
      expect(await kept(page)).toBe(JSON.stringify(IDS));
      expect(await isFocused(page, '[data-topic-id=tcm-01] a')).toBe(true);
      expect(await page.locator('.undo-note button').isVisible()).toBe(false);
    });
    expect(faults).toEqual([]);
  });

  it('a topic that was taken off the list, where it stood', async () => {
    await visit('/shortlist/', {}, async (page) => {
      await openShortlist(page);
      await page.locator('[data-topic-id=transport-08] .star').click();
      expect(await page.locator('.topic-row:not([hidden])').count()).toBe(2);
      expect(await isFocused(page, '.undo-note button')).toBe(true);
      await page.locator('.undo-note button').click();
      expect(await kept(page)).toBe(JSON.stringify(IDS));
    });
  });

  it('the ticks on the list of materials', async () => {
    await visit('/materials/', {}, async (page) => {
      const boxes = page.locator('material-checklist input[type=checkbox]');
      await boxes.nth(0).check();
      await boxes.nth(4).check();
      await page.locator('[data-action=reset]').click();
      expect(await boxes.nth(4).isChecked()).toBe(false);
      await page.locator('material-checklist .undo-note button').click();
      expect(await boxes.nth(0).isChecked()).toBe(true);
      expect(await boxes.nth(4).isChecked()).toBe(true);
      expect(await isFocused(page, '.checklist-total')).toBe(true);
    });
  });

  it('the answers of the self-check', async () => {
    await visit('/eligibility/', {}, async (page) => {
      const answers = () => page.evaluate(() => localStorage.getItem('eligibility'));
      for (const screen of ['kind', 'unit']) await page.locator(`[data-screen=${screen}] input`).first().check();
      const before = await answers();
      await page.locator('[data-action=restart]').click();
      expect(await answers()).toBeNull();
      await page.locator('eligibility-check .undo-note button').click();
      expect(await answers()).toBe(before);
      // One of the two answers stands in the table, the other on the screen that follows.
      expect(await page.locator('[data-answered]:not([hidden])').count()).toBe(1);
      expect(await page.locator('[data-screen=unit] input').first().isChecked()).toBe(true);
    });
  });
});

it('a list is copied where pages are not served securely', async () => {
  await visit('/shortlist/?ids=tcm-01', { permissions: ['clipboard-read'] }, async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await page.locator('[data-action=share]').click();
    await expect.poll(() => page.locator('.shortlist-status').textContent()).toBe('链接已复制');
  });
});
