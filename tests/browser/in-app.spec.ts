import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

const WECHAT =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.50 NetType/WIFI';
const DINGTALK = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148 AliApp(DingTalk/7.5.0)';
const QQ_BROWSER = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 MQQBrowser/14.0 Mobile Safari/537.36';

/** Every page with a button or link that saves or prints. */
const PAGES = ['/shortlist/?ids=transport-08', '/materials/', '/handbook/', '/data/', '/schedule/'];

const note = (page: Page) => page.locator('in-app-note').first();

describe('in apps that neither save nor print', () => {
  it.each(
    casesOf(
      PAGES.flatMap((path) => [path, `/en${path}`]),
      1,
      2,
    ),
  )('%s says how to open it in a browser', async (path) => {
    const faults = await visit(path, { viewport: PHONE, userAgent: WECHAT }, async (page) => {
      await expect.poll(() => note(page).isVisible()).toBe(true);
      expect(await note(page).textContent()).toMatch(/在浏览器打开|Open in browser/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    });
    expect(faults).toEqual([]);
  });

  it.each([
    [DINGTALK, true],
    [QQ_BROWSER, false],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36', false],
  ])('%s: %s', async (userAgent, isApp) => {
    await visit('/schedule/', { userAgent }, async (page) => {
      await page.waitForFunction(() => customElements.get('in-app-note') !== undefined);
      expect(await note(page).isVisible()).toBe(isApp);
    });
  });

  it('nothing is said to be saved', async () => {
    await visit('/materials/?topic=transport-08', { userAgent: WECHAT }, async (page) => {
      await page.locator('application-outline [data-format=md]').first().click();
      await expect.poll(() => page.locator('.outline-status').textContent()).toMatch(/^正在保存outline-transport-08/);
      expect(await page.locator('application-outline in-app-note').isVisible()).toBe(true);
    });
  });
});
