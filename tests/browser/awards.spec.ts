import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const shown = (page: Page, selector: string) => page.locator(`.support-matrix ${selector}:visible`);
const columns = (page: Page) =>
  shown(page, 'thead th[data-concern]').evaluateAll((all) => all.map((head) => head.dataset['concern']));
const rows = (page: Page) =>
  shown(page, 'tbody th a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const concern = (page: Page, id: string) => page.locator(`[name=concern][value=${id}]`);
const asked = (page: Page) => new URL(page.url()).searchParams.getAll('concern');

describe('the matrix of support', () => {
  it.each(casesOf(['', '/en'], 1))(
    'shows on %s/awards/ every track and concern, and where the notice is silent',
    async (prefix) => {
      const faults = await visit(`${prefix}/awards/`, {}, async (page) => {
        expect(await columns(page)).toHaveLength(10);
        expect(await rows(page)).toHaveLength(12);
        const sports = shown(page, 'tr:has(a[href="#special-sports"])');
        expect(await sports.locator('td[data-concern=procurement] a').getAttribute('href')).toBe(
          `${prefix}/notice/#c-6.special.sports.5`,
        );
        const transport = await shown(page, 'tr:has(a[href="#special-transport"]) td').allInnerTexts();
        expect(transport).toEqual(Array(10).fill(prefix === '' ? '通知未说明' : 'Not stated'));
      });
      expect(faults).toEqual([]);
    },
  );

  it('is narrowed down to what is ticked and what states it, and widened again', async () => {
    const faults = await visit('/awards/', {}, async (page) => {
      await concern(page, 'procurement').check();
      expect(await columns(page)).toEqual(['procurement']);
      expect(await rows(page)).toEqual(['#special-sports']);
      await concern(page, 'data').check();
      expect(await columns(page)).toEqual(['data', 'procurement']);
      expect(await rows(page)).toEqual(['#special-meteorology', '#special-human-resources', '#special-sports']);
      expect(await page.locator('support-filter [role=status]').textContent()).toContain('显示3行；其余9行');
      await page.locator('.support-outcome button').click();
      expect(await rows(page)).toHaveLength(12);
      expect(await page.locator('[name=concern]:checked').count()).toBe(0);
      expect(asked(page)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('keeps the choice in the address, for sharing, for going back and in the other language', async () => {
    await visit('/awards/?concern=nowhere&concern=talent&concern=%3Cb%3E&concern', {}, async (page) => {
      expect(await columns(page)).toEqual(['talent']);
      expect(await rows(page)).toEqual(['#general', '#special-meteorology']);
      await concern(page, 'funding').check();
      expect(asked(page)).toEqual(['funding', 'talent']);
      await page.goBack();
      await expect.poll(() => columns(page)).toEqual(['talent']);
      expect(await concern(page, 'funding').isChecked()).toBe(false);
      await page.goForward();
      await expect.poll(() => columns(page)).toEqual(['funding', 'talent']);
      await page.locator('.language-links a').first().click();
      await page.waitForURL('**/en/awards/?*');
      expect(asked(page)).toEqual(['funding', 'talent']);
      expect(await columns(page)).toEqual(['funding', 'talent']);
    });
  });

  it('is on a phone a list of what is stated, with one line for what is not', async () => {
    await visit('/awards/?concern=funding&concern=talent', { viewport: PHONE }, async (page) => {
      const general = shown(page, 'tr:has(a[href="#general"])');
      expect(await general.locator('td:visible').allInnerTexts()).toEqual([
        expect.stringMatching(/^人才\n（四）推荐获得/),
        '通知未说明： 资金与费用',
      ]);
      await concern(page, 'funding').uncheck();
      expect(await general.locator('td:visible').count()).toBe(1);
    });
  });

  it('is whole without JavaScript, and has no filter', async () => {
    await visit('/awards/?concern=funding', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.support-form').isVisible()).toBe(false);
      expect(await rows(page)).toHaveLength(12);
      expect(await columns(page)).toHaveLength(10);
    });
  });
});

describe('the table of prizes', () => {
  it('leads from a track to what can be won in it', async () => {
    await visit('/awards/', {}, async (page) => {
      await page.locator('table.numbers tbody a').last().click();
      await page.waitForURL(`${site.url}/tracks/comprehensive/#prizes`);
      expect(await page.locator('#prizes').isVisible()).toBe(true);
    });
  });
});
