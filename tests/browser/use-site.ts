import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, TestRunner } from 'vitest';
import { isFirefox, launchBrowser } from '../../scripts/launch-browser.ts';
import { isAll } from '../tier.ts';

/** Sizes of windows, in px. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1440, height: 900 };

/** Options of a visit that has a service worker; with `npm run test:all` every visit has. It fetches a hundred files. */
export const WITH_SERVICE_WORKER = { serviceWorkers: 'allow' } as const;
const SERVICE_WORKERS = isAll ? 'allow' : 'block';

/** The built site in a browser. */
export interface SiteUnderTest {
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** A page of a browser without a history, and what goes wrong in it from now on: errors, and requests to other hosts. */
  open: (options: BrowserContextOptions) => Promise<{ page: Page; faults: string[] }>;
  /** Opens a page, hands it to `use`, and returns what went wrong meanwhile: errors, and requests to other hosts. */
  visit: (path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) => Promise<string[]>;
}

/** What depends on the theme of a page is looked at in both, everything else in the light one. */
const RULES: Record<'light' | 'dark', Parameters<AxeBuilder['options']>[0]> = {
  light: { rules: { 'target-size': { enabled: true } } },
  dark: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

/**
 * The accessibility faults of a page as it stands, each with the places that have it. No page has a frame, and elements
 * without a fault are not asked for: either would take axe twice as long.
 */
export async function accessibilityFaults(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  // The page follows the browser's theme in its own time.
  await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
  await renderEverything(page);
  // What a bar covers for the moment is no smaller for it.
  const bars = page.locator('.header, .bottom-bar, .explorer-form');
  const setPosition = (position: string) =>
    bars.evaluateAll((all, wanted) => {
      for (const bar of all) if (bar instanceof HTMLElement) bar.style.position = wanted;
    }, position);
  await setPosition('static');
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...RULES[theme] });
  const { violations } = await axe.analyze();
  await setPosition('');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Cards off the screen are not rendered, and have no places that could be measured. */
export async function renderEverything(page: Page): Promise<void> {
  await page.locator('.topic-row').evaluateAll((cards) => {
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

/** What a visitor has downloaded; the browser may be another process than the one that keeps files. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const file = join(mkdtempSync(join(tmpdir(), 'download-')), 'file');
  await download.saveAs(file);
  return readFileSync(file);
}

/** Connects the tests of a file to the browser and the built site that all files share. */
export function useSite(): SiteUnderTest {
  const url = inject('site');
  let browser: Browser;

  beforeAll(async () => {
    const shared = inject('browser');
    browser = shared === null ? await launchBrowser() : await chromium.connect(shared);
  });
  // What is shared goes on.
  afterAll(() => browser.close());

  const open = async (options: BrowserContextOptions) => {
    const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: SERVICE_WORKERS, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
        faults.push(`request: ${request.url()}`);
      }
    });
    return { page, faults };
  };

  return {
    url,
    open,
    visit: async (path, options, use) => {
      skipWhatFirefoxCannot(options);
      const { page, faults } = await open(options);
      await page.goto(`${url}${path}`);
      await use(page);
      await page.context().close();
      return faults;
    },
  };
}
