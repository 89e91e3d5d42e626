import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, TestRunner } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/deploy/site-server.ts';
import { isFirefox, launchBrowser } from '../../scripts/launch-browser.ts';

/** Sizes of windows, in px. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1440, height: 900 };

/** The built site in a browser. */
export interface SiteUnderTest {
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** Opens a page, hands it to `use`, and returns what went wrong meanwhile: errors, and requests to other hosts. */
  visit: (path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<string[]>;
}

/** What depends on the theme of a page. Everything else is the same in both and looked at in the light one. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The accessibility faults of a page as it stands, each with the places that have it. */
export async function accessibilityFaults(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  // The page follows the browser's theme in its own time.
  await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
  await renderEverything(page);
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    theme === 'dark' ? axe.withRules(RULES_OF_COLOUR) : axe.options({ rules: { 'target-size': { enabled: true } } })
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Cards off the screen are not rendered, and have no places that could be measured. */
export async function renderEverything(page: Page): Promise<void> {
  await page.locator('.topic-card').evaluateAll((cards) => {
    for (const card of cards) if (card instanceof HTMLElement) card.style.contentVisibility = 'visible';
  });
}

/** Waits on the page of a tool until the service worker has everything that it keeps from the start, and answers for the page. */
export async function openTools(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Options of a context that Playwright cannot give to Firefox of the system. */
const ONLY_CHROMIUM = ['javaScriptEnabled', 'colorScheme', 'forcedColors', 'reducedMotion', 'permissions'] as const;

function skipWhatFirefoxCannot(options: BrowserContextOptions): void {
  const missing = ONLY_CHROMIUM.filter((name) => name in options);
  if (isFirefox && missing.length > 0) {
    TestRunner.getCurrentTest()?.context.skip(`Firefox of the system cannot be given ${missing.join(', ')}`);
  }
}

/** Serves `dist/` and starts a browser for the tests of a file. */
export function useSite(): SiteUnderTest {
  let browser: Browser;
  let site: SiteServer;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite('dist', 0)]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return {
    get url() {
      return site.url;
    },
    visit: async (path, options, use) => {
      skipWhatFirefoxCannot(options);
      const context = await browser.newContext({ viewport: DESKTOP, ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.url)) {
          faults.push(`request: ${request.url()}`);
        }
      });
      await page.goto(`${site.url}${path}`);
      await use(page);
      await context.close();
      return faults;
    },
  };
}
