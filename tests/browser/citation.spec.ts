import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { accessibilityFaults, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
/** 8 August 2026 in China, and by UTC, is still the 7th in California. */
const MOMENT = '2026-08-08T09:00:00+08:00';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('the citation', () => {
  it('of a topic has the reader’s own day and the full address, and is copied as it stands', async () => {
    const options = { ...CLIPBOARD, timezoneId: 'America/Los_Angeles' };
    const faults = await visit('/notice/annex/', options, async (page) => {
      await page.clock.setFixedTime(MOMENT);
      await page.goto(`${site.url}/notice/annex/?now=2026-07-01T00:00:00%2B08:00`);
      await page.locator('[id="c-annex.3.8"] .clause-anchor').click();
      const panel = page.locator('[id="c-annex.3.8"] notice-citation');
      await panel.locator('summary').click();
      await panel.locator('[data-form=gbt7714] button').click();
      await expect.poll(() => panel.locator('.citation-status').textContent()).toBe('已复制');
      expect(await copied(page)).toMatch(
        /^辽宁省数据和政务服务局, .*, 等\. 关于举办.*的通知: 辽数政发〔2026〕1号\[A\/OL\]\. 2026: 附件第三部分赛题8\(2026-06-22\)\[2026-08-07\]\. 非官方网站: http:\/\/\S+\/notice\/annex\/#c-annex\.3\.8\.$/,
      );
      expect(await panel.locator('.citation-incomplete').isVisible()).toBe(false);
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('of a clause stands below it once its link is followed, and follows to the next', async () => {
    const faults = await visit('/en/notice/', { ...CLIPBOARD, viewport: PHONE }, async (page) => {
      const clause = (id: string) => page.locator(`[id="c-${id}"]`);
      expect(await page.locator('.clause notice-citation').count()).toBe(0);
      await clause('5.1.2').locator('.clause-anchor').focus();
      await page.keyboard.press('Enter');
      await clause('5.1.2').locator('notice-citation').waitFor();
      // The fragment takes the keyboard to the clause: its link comes first, and then the panel.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await clause('5.1.2').locator('[data-form=iso690] button').click();
      await expect.poll(() => copied(page)).toMatch(/ Section 5\(1\)2\. .*\/en\/notice\/#c-5\.1\.2$/);
      expect(await clause('5.1.2').locator('[data-form=gbt7714] [lang=zh-CN]').textContent()).toContain('五、（一）2(');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await accessibilityFaults(page, 'light')).toEqual([]);

      await clause('5.1.3').locator('.clause-anchor').click();
      await clause('5.1.3').locator('notice-citation').waitFor();
      expect(await page.locator('.clause notice-citation').count()).toBe(1);
    });
    expect(faults).toEqual([]);
  });

  it('is there without JavaScript, without the day, and says so', async () => {
    await visit('/notice/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('.citation summary').click();
      expect(await page.locator('[data-form=gbt7714]').innerText()).toMatch(
        /辽数政发〔2026〕1号\[A\/OL\]\. \(2026-06-22\)\. 非官方网站/,
      );
      expect(await page.locator('.citation-incomplete').isVisible()).toBe(true);
      expect(await page.locator('.citation button').first().isVisible()).toBe(false);
    });
  });
});

describe('the Markdown of a page', () => {
  it.each(casesOf(['/topics/transport-08/', '/en/tracks/transport/', '/notice/', '/en/notice/annex/']))(
    'is named in the head of %s and linked on it',
    async (path) => {
      await visit(path, {}, async (page) => {
        const file = path.replace(/\/$/, '.md');
        expect(await page.locator('head link[type="text/markdown"]').getAttribute('href')).toMatch(
          new RegExp(`${file}$`),
        );
        expect(await page.locator('main a[type="text/markdown"]').getAttribute('href')).toBe(file);
        const answer = await page.request.get(`${site.url}${file}`);
        expect(answer.headers()['content-type']).toMatch(/^text\/markdown; ?charset=utf-8$/i);
        expect(await answer.text()).toContain(`\n# ${(await page.locator('h1').innerText()).trim()}\n`);
      });
    },
  );
});
