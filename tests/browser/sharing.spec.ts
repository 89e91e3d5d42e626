import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { accessibilityFaults, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const MARGIN = 4;

/** Which modules of the code on a page are dark, by rows without the white margin, as the picture paints them. */
async function paintedModules(page: Page): Promise<boolean[][]> {
  await page.locator('.qr-picture svg').waitFor();
  return page.evaluate((margin) => {
    const picture = document.querySelector<SVGSVGElement>('.qr-picture svg');
    const dark = picture?.querySelector<SVGPathElement>('path[fill="#000"]');
    if (!picture || !dark) throw new Error('no code');
    const size = picture.viewBox.baseVal.width - 2 * margin;
    const isDark = (x: number, y: number) => dark.isPointInFill(new DOMPoint(x + margin + 0.5, y + margin + 0.5));
    return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => isDark(x, y)));
  }, MARGIN);
}

const modulesOf = (address: string) => encode(address, { ecc: 'L', boostEcc: true, border: 0 }).data;

describe('the QR code', () => {
  it.each(casesOf(['/topics/tcm-01/', '/en/tracks/transport/']))('of %s holds its address', async (path) => {
    const faults = await visit(path, { viewport: PHONE }, async (page) => {
      expect(await page.locator('.qr-picture svg').count()).toBe(0);
      await page.locator('.qr summary').click();
      expect(await paintedModules(page)).toEqual(modulesOf(`${site.url}${path}`));
      const box = await page.locator('.qr-picture svg').boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(160);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('of the shortlist holds the list, and follows it', async () => {
    const faults = await visit('/topics/tcm-01/', {}, async (page) => {
      await page.locator('main .star').first().click();
      await page.goto(`${site.url}/topics/finance-12/`);
      await page.locator('main .star').first().click();
      await page.goto(`${site.url}/shortlist/`);
      await page.locator('.qr summary').click();
      expect(await paintedModules(page)).toEqual(modulesOf(`${site.url}/shortlist/?ids=tcm-01,finance-12`));
      await page.locator('.topic-row:not([hidden]) .star').first().click();
      await expect.poll(async () => paintedModules(page)).toEqual(modulesOf(`${site.url}/shortlist/?ids=finance-12`));
      await page.locator('[data-action=clear]').click();
      expect(await page.locator('.qr').isVisible()).toBe(false);
    });
    expect(faults).toEqual([]);
  });

  it('is not offered where nothing could draw it', async () => {
    await visit('/topics/tcm-01/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.qr').isVisible()).toBe(false);
    });
  });
});
