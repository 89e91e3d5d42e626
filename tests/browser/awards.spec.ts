import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

/** The heads of the rows of the matrix, with how many dots each row has. */
const rows = (page: Page) =>
  page
    .locator('.support-matrix tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('th a')?.getAttribute('href'), row.querySelectorAll('td a').length]),
    );

describe('the matrix of support', () => {
  it.each(casesOf(['', '/en'], 1))(
    'shows on %s/awards/ where the notice states something, the most first, and tells that blank is not stated',
    async (prefix) => {
      const faults = await visit(`${prefix}/awards/`, {}, async (page) => {
        expect(await page.locator('.support-matrix thead th').count()).toBe(10);
        expect(await rows(page)).toEqual([
          ['#general', 6],
          [`${prefix}/tracks/meteorology/#benefits`, 10],
          [`${prefix}/tracks/sports/#benefits`, 8],
          [`${prefix}/tracks/human-resources/#benefits`, 4],
          [`${prefix}/tracks/science/#benefits`, 3],
          [`${prefix}/tracks/agriculture/#benefits`, 2],
          [`${prefix}/tracks/urban-governance/#benefits`, 1],
          ...['manufacturing', 'transport', 'emergency', 'data-infrastructure', 'comprehensive'].map((track) => [
            `${prefix}/tracks/${track}/#benefits`,
            0,
          ]),
        ]);
        const cell = page.locator('tr:has(a[href$="/sports/#benefits"]) td[data-concern=procurement] a');
        expect(await cell.getAttribute('href')).toBe(`${prefix}/notice/#c-6.special.sports.5`);
        expect(await cell.textContent()).toMatch(prefix === '' ? /优先选择/ : /Preference in selection/);
        const blank = prefix === '' ? '通知未说明' : 'Not stated';
        expect(await page.locator('tr:has(a[href*="/transport/"]) td').allTextContents()).toEqual(
          Array(10).fill(expect.stringContaining(blank)),
        );
        const note = await page.locator('#support + p').innerText();
        expect(note).toMatch(prefix === '' ? /空白 = 通知未说明/ : /Blank = not stated in the notice/);
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(casesOf(['', '/en'], 1))('fits a phone with targets of 24 px: %s', async (prefix) => {
    await visit(`${prefix}/awards/`, { viewport: { width: 390, height: 844 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const { scrollWidth, clientWidth } = await page
        .locator('.table-scroll')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const sizes = await page.locator('.support-matrix td a').evaluateAll((all) =>
        all.map((link) => {
          const { width, height } = link.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    });
  });
});

describe('the special support', () => {
  it('opens to the words of the notice, where there are any, and names the other tracks', async () => {
    const faults = await visit('/awards/', { viewport: PHONE }, async (page) => {
      const parts = page.locator('.special-support details');
      expect(await parts.count()).toBe(6);
      expect(await page.locator('.special-support blockquote:visible').count()).toBe(0);
      await page.locator('#special-sports').click();
      expect(await page.locator('.special-support blockquote:visible').innerText()).toContain('专项资金扶持');
      expect(await page.locator('.special-support + .not-stated').innerText()).toContain(
        '工业制造赛道、交通运输赛道、应急管理赛道、数据基础设施赛道、综合赛道',
      );
    });
    expect(faults).toEqual([]);
  });

  it('is printed open', async () => {
    await visit('/awards/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.special-support blockquote:visible').count()).toBe(6);
    });
  });
});

describe('the prizes', () => {
  it('are shapes in a row for each track, with words for those who do not see them', async () => {
    await visit('/awards/', {}, async (page) => {
      const dots = page.locator('.prize-dots [role=img]');
      expect(await dots.evaluateAll((all) => all.map(({ children }) => children.length))).toEqual([
        ...Array<number>(10).fill(5),
        7,
        30,
      ]);
      expect(await dots.first().getAttribute('aria-label')).toBe('一等奖1名、二等奖1名、三等奖3名');
      expect(await dots.last().getAttribute('aria-label')).toBe('优秀奖30名');
      const shapes = await dots
        .nth(10)
        .locator('path')
        .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
      expect(new Set(shapes).size).toBe(3);
    });
  });

  it('lead from a track to what can be won in it', async () => {
    await visit('/awards/', {}, async (page) => {
      await page.locator('.prize-dots a').last().click();
      await page.waitForURL(`${site.url}/tracks/comprehensive/#prizes`);
      expect(await page.locator('#prizes').isVisible()).toBe(true);
    });
  });
});
