import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../scripts/site-server.ts';
import { launchBrowser } from './browser.ts';

/** One page of each kind. */
const PAGES = [
  '/',
  '/topics/',
  '/topics/transport-08/',
  '/tracks/',
  '/tracks/comprehensive/',
  '/notice/',
  '/notice/eligibility/',
  '/notice/annex/',
  '/organizations/',
  '/awards/',
  '/schedule/',
  '/materials/',
  '/contacts/',
  '/rules/reporting/',
  '/corrections/',
  '/glossary/',
  '/about/',
];
const LANGUAGES = ['', '/en'];
const ALL = LANGUAGES.flatMap((prefix) => PAGES.map((path) => `${prefix}${path}`));
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1440, height: 900 };

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite('dist', 0)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page, hands it to `use`, and returns what went wrong meanwhile: errors, and requests to other hosts. */
async function visit(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      faults.push(`request: ${request.url()}`);
  });
  await page.goto(`${site.url}${path}`);
  await use(page);
  await context.close();
  return faults;
}

describe.each(ALL)('%s', (path) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility fault, no error and no foreign request in the %s theme, and fits a phone',
    async (colorScheme) => {
      const faults = await visit(path, { colorScheme }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        await page.setViewportSize(PHONE);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      });
      expect(faults).toEqual([]);
    },
  );
});

describe('search', () => {
  it.each([
    ['', '港口', '/topics/transport-08/'],
    ['', '中医药', '/topics/tcm-01/'],
    ['', '失信被执行人', '/notice/eligibility/'],
    ['/en', 'national final', '/en/awards/'],
    ['/en', 'delivery rider', '/en/topics/human-resources-04/'],
    ['/en', '隐私计算', '/en/topics/health-03/'],
    ['', 'trusted data space', '/topics/agriculture-11/'],
  ])('finds in "%s/" for %s the page %s', async (prefix, query, expected) => {
    const faults = await visit(`${prefix}/`, {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox').fill(query);
      await page.locator(`.pagefind-ui__result-link[href^="${expected}"]`).first().waitFor();
    });
    expect(faults).toEqual([]);
  });
});

describe('the search dialog', () => {
  it('fetches nothing before it is opened', async () => {
    const requests: string[] = [];
    await visit('/topics/transport-08/', {}, async (page) => {
      page.on('request', (request) => {
        if (!request.url().endsWith('favicon.svg')) requests.push(request.url());
      });
      await page.waitForTimeout(500);
      expect(requests).toEqual([]);
      await page.locator('.search-button').click();
      await page.getByRole('textbox').waitFor();
      expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    });
  });

  it('says so when the index cannot be fetched, and tries again when it is opened again', async () => {
    await visit('/', {}, async (page) => {
      await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ status: 503 }));
      await page.locator('.search-button').click();
      await expect.poll(() => page.locator('.search-status').textContent()).toContain('搜索未能加载');
      await page.unroute('**/pagefind/pagefind.js');
      await page.getByRole('button', { name: '关闭' }).click();
      await page.locator('.search-button').click();
      await page.getByRole('textbox').waitFor();
      expect(await page.locator('.search-status').textContent()).toBe('');
    });
  });
});

describe('a clause', () => {
  it('has a link that copies its address and says so', async () => {
    await visit('/notice/eligibility/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const clause = page.locator('[id="c-5.1.2"]');
      await clause.getByRole('link').first().click();
      await expect.poll(() => clause.getByRole('status').textContent()).toBe('链接已复制');
      const address = `${site.url}/notice/eligibility/#c-5.1.2`;
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      expect(page.url()).toBe(address);
    });
  });

  it('is reached by its address and not hidden below the header', async () => {
    await visit('/notice/eligibility/#c-5.2.3', { viewport: PHONE }, async (page) => {
      const top = await page.evaluate(() => document.getElementById('c-5.2.3')?.getBoundingClientRect().top ?? -1);
      const header = await page.evaluate(() => document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
      expect(top).toBeGreaterThanOrEqual(header);
      expect(top).toBeLessThan(PHONE.height);
    });
  });
});

describe('the Chinese beside the English', () => {
  const original = '[id="c-5.1.2"] .original';

  it('is shown when it is asked for, and on the next page too', async () => {
    await visit('/en/notice/eligibility/', {}, async (page) => {
      expect(await page.locator(original).isVisible()).toBe(false);
      await page.locator('.original-toggle input').check();
      expect(await page.locator(original).isVisible()).toBe(true);
      expect(await page.locator(original).getAttribute('lang')).toBe('zh-CN');
      await page.goto(`${site.url}/en/topics/transport-08/`);
      await expect.poll(() => page.locator('.brief .original').first().isVisible()).toBe(true);
    });
  });

  it('needs no JavaScript', async () => {
    await visit('/en/notice/eligibility/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('.original-toggle input').check();
      expect(await page.locator(original).isVisible()).toBe(true);
    });
  });

  it('is not offered on Chinese pages', async () => {
    await visit('/notice/eligibility/', {}, async (page) => {
      expect(await page.locator('.original-toggle, .original').count()).toBe(0);
    });
  });
});

describe('the frame', () => {
  it('keeps the page, the query and the place when the language changes', async () => {
    await visit('/notice/eligibility/?q=1#c-5.1.2', {}, async (page) => {
      await page.locator('.language-links a').first().click();
      await page.waitForURL(`${site.url}/en/notice/eligibility/?q=1#c-5.1.2`);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.locator('.language-links a').first().click();
      await page.waitForURL(`${site.url}/notice/eligibility/?q=1#c-5.1.2`);
    });
  });

  it('opens its menu on a phone and lists the tracks', async () => {
    await visit('/', { viewport: PHONE }, async (page) => {
      await page.locator('button[popovertarget=starlight__sidebar]').click();
      const tracks = page.locator('nav.sidebar a[href^="/tracks/"]');
      await tracks.first().waitFor();
      expect(await tracks.count()).toBe(12);
    });
  });

  it('lists in its sidebar the topics of the current track only', async () => {
    await visit('/topics/transport-08/', {}, async (page) => {
      const links = await page
        .locator('nav.sidebar a[href^="/topics/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((href) => href !== '/topics/')).toHaveLength(13);
      expect(links.every((href) => href === '/topics/' || href?.startsWith('/topics/transport-'))).toBe(true);
    });
  });

  it('lets the keyboard skip to the content', async () => {
    await visit('/topics/transport-08/', {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#_top');
    });
  });

  it('answers an unknown address with a page and the status 404', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${site.url}/no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await context.close();
  });
});

describe('without JavaScript', () => {
  it.each(['/', '/topics/transport-08/', '/notice/eligibility/', '/en/tracks/comprehensive/'])(
    '%s is complete',
    async (path) => {
      await visit(path, { javaScriptEnabled: false }, async (page) => {
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      });
    },
  );
});
