import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { accessibilityFaults, DESKTOP, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const PREFIXES = casesOf(['', '/en'], 1);

/** The left and the upper edge of the first element, in px. */
const edges = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left, top };
    });

describe.each(PREFIXES)('the notice at "%s/"', (prefix) => {
  it('has every part on one page, but for the annex', async () => {
    await visit(`${prefix}/notice/`, {}, async (page) => {
      expect(await page.locator('.notice-part > h2[id]').count()).toBe(14);
      expect(await page.locator('.clause').count()).toBeGreaterThan(80);
      expect(await page.locator('#annex a').getAttribute('href')).toBe(`${prefix}/notice/annex/`);
      expect(await page.locator('[id="c-annex.1.1"]').count()).toBe(0);
    });
  });

  it('has beside a clause what is doubtful in it and where this site uses it', async () => {
    await visit(`${prefix}/notice/`, { viewport: DESKTOP }, async (page) => {
      const clause = '[id="c-5.1.5"]';
      const text = await edges(page, `${clause} .clause-text`);
      const note = await edges(page, `${clause} .clause-doubts`);
      expect(note.left).toBeGreaterThan(text.left + 300);
      expect(Math.abs(note.top - text.top)).toBeLessThan(20);
      const uses = page.locator(`${clause} .clause-uses a`);
      const targets = await uses.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(targets).toContain(`${prefix}/eligibility/`);
      expect(targets).toContain(`${prefix}/faq/#public-bodies`);
      expect(await page.locator('[id="c-4.2.1"] .clause-uses').textContent()).toMatch(/赛程|Schedule|schedule/);
    });
  });

  it('has its notes below the clause on a phone, and its parts before it, to be opened', async () => {
    await visit(`${prefix}/notice/`, { viewport: PHONE }, async (page) => {
      const clause = '[id="c-5.1.5"]';
      expect((await edges(page, `${clause} .clause-doubts`)).top).toBeGreaterThan(
        (await edges(page, `${clause} .clause-text`)).top,
      );
      const parts = page.locator('.local-parts');
      expect(await parts.locator('a').first().isVisible()).toBe(false);
      await parts.locator('summary').click();
      await parts.locator('a').nth(5).click();
      await page.waitForURL(`**${prefix}/notice/#eligibility`);
      await expect.poll(async () => (await edges(page, '#eligibility')).top).toBeLessThan(PHONE.height / 2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
    });
  });

  it('is reached by the addresses its parts had, at the place that they asked for', async () => {
    await visit('/', {}, async (page) => {
      for (const [old, now] of [
        ['/notice/eligibility/', '/notice/#eligibility'],
        ['/notice/eligibility/#c-5.2.3', '/notice/#c-5.2.3'],
        ['/notice/preamble/?q=1#c-preamble.title', '/notice/?q=1#c-preamble.title'],
      ]) {
        await page.goto(`${site.url}${prefix}${old ?? ''}`);
        await page.waitForURL(`${site.url}${prefix}${now ?? ''}`);
        await page.locator(':target').waitFor();
      }
    });
  });
});

describe('the parts of the notice', () => {
  it('stand beside its pages, those of the annex within, and beside no other page', async () => {
    await visit('/notice/annex/', {}, async (page) => {
      const list = page.locator('.local-list');
      expect(await list.locator('[aria-current=page]').textContent()).toContain('赛题设置');
      expect(await list.locator('ul ul a').count()).toBe(11);
      expect(await list.locator('a').count()).toBe(25);
      await page.goto(`${site.url}/topics/transport-08/`);
      expect(await list.count()).toBe(0);
    });
  });

  it('show the sign of a clause where it is pointed at or reached by the keyboard', async () => {
    await visit('/notice/', { viewport: DESKTOP }, async (page) => {
      const sign = page.locator('[id="c-5.1.2"] .clause-anchor');
      const opacity = () => sign.evaluate((element) => getComputedStyle(element).opacity);
      expect(await opacity()).toBe('0');
      await page.locator('[id="c-5.1.2"] .clause-text').hover();
      expect(await opacity()).toBe('1');
      await page.mouse.move(0, 0);
      await sign.focus();
      expect(await opacity()).toBe('1');
    });
  });

  it('are printed without what is not theirs', async () => {
    await visit('/notice/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const ours of ['.local-list', '.clause-uses', '.clause-anchor', 'notice-citation']) {
        expect(await page.locator(ours).first().isVisible()).toBe(false);
      }
      expect(await page.locator('[id="c-5.1.5"] .clause-doubts').isVisible()).toBe(true);
    });
  });
});

describe.each(PREFIXES)('the doubts at "%s/corrections/"', (prefix) => {
  it('are a table, each of its rows a block on a phone', async () => {
    await visit(`${prefix}/corrections/`, { viewport: PHONE }, async (page) => {
      const rows = page.locator('.stacked-table tbody tr[id]');
      expect(await rows.count()).toBeGreaterThan(10);
      const [head, why] = [rows.first().locator('th'), rows.first().locator('td').last()];
      const [above, below] = [await head.boundingBox(), await why.boundingBox()];
      expect(below?.y).toBeGreaterThan(above?.y ?? Infinity);
      expect(Math.abs((below?.x ?? 0) - (above?.x ?? 0))).toBeLessThan(2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
      await page.setViewportSize(DESKTOP);
      expect((await why.boundingBox())?.x).toBeGreaterThan(((await head.boundingBox())?.x ?? Infinity) + 400);
    });
  });
});
