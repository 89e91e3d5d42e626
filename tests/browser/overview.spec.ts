import { describe, expect, it } from 'vitest';
import { PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

describe('topics at a glance', () => {
  it('has dots whose areas are as their numbers, rows by their totals, and bars as long as these', async () => {
    const faults = await visit('/overview/', { viewport: { width: 1440, height: 900 } }, async (page) => {
      const dots = await page.locator('.technique-matrix .dot').evaluateAll((all) =>
        all.map((dot) => ({
          number: Number(dot.querySelector('b')?.textContent),
          radius: Number(dot.querySelector('circle')?.getAttribute('r')),
        })),
      );
      const unit = Math.max(...dots.map(({ radius }) => radius)) ** 2 / Math.max(...dots.map(({ number }) => number));
      expect(dots.length).toBeGreaterThan(100);
      for (const { number, radius } of dots) expect(radius).toBeCloseTo(Math.sqrt(number * unit), 1);
      const rows = await page.locator('.technique-matrix tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          total: Number(row.querySelector('.bar-number')?.textContent),
          dots: Array.from(row.querySelectorAll('.dot b'), (dot) => Number(dot.textContent)),
          bar: parseFloat(row.querySelector('rect')?.getAttribute('width') ?? ''),
        })),
      );
      expect(rows.map(({ total }) => total)).toEqual(rows.map(({ total }) => total).toSorted((a, b) => b - a));
      for (const { total, dots: own, bar } of rows) {
        expect(own.reduce((sum, each) => sum + each, 0)).toBe(total);
        expect(bar).toBeCloseTo((100 * total) / (rows[0]?.total ?? 1), 0);
      }
      expect(await page.locator('h2#matrix + p').textContent()).toContain(`115个赛题中有${String(rows[0]?.total)}个`);
    });
    expect(faults).toEqual([]);
  });

  it('leads from a dot to its topics, as many as it says', async () => {
    await visit('/en/overview/', {}, async (page) => {
      const dot = page.getByRole('link', { name: /^Transport track, Artificial intelligence: \d+ topics$/ });
      const number = Number((await dot.textContent())?.trim());
      await dot.click();
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain(String(number));
      expect(await page.locator('.explorer-results .topic-row').count()).toBe(number);
    });
  });

  it('names on a phone the tracks of a technique that have the most topics', async () => {
    await visit('/overview/', { viewport: PHONE }, async (page) => {
      const row = page.locator('.technique-matrix tbody tr').first();
      const boxes = await row.locator('td:visible').evaluateAll((cells) =>
        cells
          .map((cell) => ({ left: cell.getBoundingClientRect().left, top: cell.getBoundingClientRect().top, cell }))
          .filter(({ cell }) => cell.querySelector('a'))
          .sort((a, b) => a.top - b.top || a.left - b.left)
          .map(({ cell }) => Number(cell.querySelector('b')?.textContent)),
      );
      expect(boxes).toHaveLength(3);
      expect(boxes).toEqual(boxes.toSorted((a, b) => b - a));
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBe(widths[1]);
    });
  });

  it('counts the pairs of related topics of each two tracks once, and names the closest with a way to compare', async () => {
    await visit('/overview/', {}, async (page) => {
      const numbers = (await page.locator('.track-matrix .dot b').allTextContents()).map(Number);
      const said = /相近的赛题有(\d+)对/.exec((await page.locator('h2#alike + p').textContent()) ?? '');
      expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(Number(said?.[1]));
      const first = page.locator('.topic-pairs li').first();
      const titles = await first.locator('p a').allTextContents();
      expect(await page.locator('.topic-pairs li').count()).toBe(10);
      await first.locator('> a').click();
      await expect.poll(() => page.locator('#compare').isVisible()).toBe(true);
      for (const title of titles) await page.locator('#compare', { hasText: title.trim() }).waitFor();
    });
  });
});
