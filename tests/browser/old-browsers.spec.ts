import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

describe('a browser without popovers', () => {
  /** Serves a page as such a browser has it: without the attributes, and with the rules that are for it. */
  const withoutPopovers = (page: Page) =>
    page.route('**/*/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const rules = html.replace('@supports not selector(:popover-open)', '@supports selector(body)');
      if (rules === html) throw new Error('the page has no rules for browsers without popovers');
      await route.fulfill({ response, body: rules.replace(/ popover(?:target)?="[^"]*"/g, '') });
    });

  it('has the menu of a phone below the text, without a button', async () => {
    await visit('/about/', { viewport: PHONE }, async (page) => {
      await withoutPopovers(page);
      await page.goto(new URL('/topics/transport-08/', page.url()).href);
      expect(await page.locator('.sl-menu-button').isVisible()).toBe(false);
      await page.locator('main h1').click();
      const bottomOfText = await page.locator('.main-frame').evaluate((text) => text.getBoundingClientRect().bottom);
      const menu = await page.locator('nav.sidebar').evaluate((element) => element.getBoundingClientRect().top);
      expect(menu).toBeGreaterThanOrEqual(bottomOfText);
      await page.locator('nav.sidebar a[href="/schedule/"]').click();
      await page.waitForURL('**/schedule/');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    });
  });

  it('has the sidebar of a desk where it belongs', async () => {
    await visit('/about/', {}, async (page) => {
      const place = () => page.locator('.sidebar-pane').boundingBox();
      await page.goto(new URL('/schedule/', page.url()).href);
      const usual = await place();
      await withoutPopovers(page);
      await page.reload();
      expect(await place()).toEqual(usual);
    });
  });
});
