import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { useSite } from './use-site.ts';

const { visit } = useSite();

/** A part of the site that comes when it is wanted, and what a page says where it does not. */
interface LostPart {
  /** What is lost. */
  name: string;
  /** The file, as a pattern of addresses. */
  file: string;
  /** The page that wants it. */
  path: string;
  /** Has the page want it, a second time as well. */
  want: (page: Page) => Promise<unknown>;
  /** Where the page says that it did not come, and the words. */
  says: [place: string, words: string];
  /** What is there once it has come; nothing else tries again than `want` does. */
  comes: string;
}

const PARTS: LostPart[] = [
  {
    name: 'the script of the search',
    file: '**/_astro/site-search*',
    path: '/awards/',
    want: (page) => page.locator('.search-button').click(),
    says: ['.search-unavailable', '未能加载'],
    comes: 'site-search:defined:not(:has(> p)) dialog[open]',
  },
  {
    name: 'the script that draws QR codes',
    file: '**/_astro/qr-code*',
    path: '/topics/transport-08/',
    want: async (page) => {
      if (await page.locator('qr-code details[open]').count()) await page.locator('qr-code summary').click();
      await page.locator('qr-code summary').click();
    },
    says: ['.qr-status', '未能加载'],
    comes: '.qr-picture svg',
  },
  {
    name: 'the script of the references',
    file: '**/_astro/notice-citation*',
    path: '/notice/',
    want: async (page) => {
      const panel = page.locator('notice-citation').last();
      if (await panel.locator('details[open]').count()) await panel.locator('summary').click();
      await panel.locator('summary').click();
    },
    says: ['notice-citation .citation-incomplete:visible', '日期'],
    comes: 'notice-citation:defined .citation-form button:not([hidden])',
  },
  {
    name: 'what searches',
    file: '**/_astro/search.worker*',
    path: '/topics/?q=%E5%A0%B5%E8%BD%A6',
    want: async (page) => {
      if (await page.locator('topic-explorer [data-retry]').isVisible()) {
        await page.locator('topic-explorer [data-retry]').click();
      }
    },
    says: ['.explorer-status', '未能加载'],
    comes: '.explorer-results .topic-row:first-child[data-topic-id=transport-04]',
  },
  {
    name: 'the rows of the topics',
    file: '**/_astro/cards.*',
    path: '/topics/?track=science',
    want: async (page) => {
      const retry = page.locator('topic-explorer [data-retry]');
      if (await retry.isVisible()) await retry.click();
    },
    says: ['.explorer-status', '未能加载'],
    comes: '.explorer-results .topic-row:first-child[data-topic-id=science-01]',
  },
  {
    name: 'the titles of the topics',
    file: '**/_astro/names.*',
    path: '/awards/',
    want: async (page) => {
      if (await page.locator('.search-retry').isVisible()) return page.locator('.search-retry').click();
      await page.keyboard.press('Control+k');
      await page.locator('.search-dialog input').fill('港口');
    },
    says: ['.search-status', '未能加载'],
    comes: '.search-topics a[href="/topics/transport-08/"]',
  },
  {
    name: 'what reads files',
    file: '**/_astro/document-reader*',
    path: '/match/',
    want: (page) => page.locator('[type=file]').setInputFiles('tests/fixtures/plan.docx'),
    says: ['.match-status', '未能加载'],
    comes: '.match-evidence',
  },
];

/** The parts that ask themselves why they are lost. */
const ASKING = PARTS.filter(({ name }) => !name.includes('references'));

describe('a page that is older than the site', () => {
  it.each(casesOf(ASKING))(
    'lacks $name: it offers to be loaded anew, and only without a network speaks of that',
    async (lost) => {
      await visit('/about/', {}, async (page) => {
        const address = new URL(lost.path, page.url()).href;
        await page.context().route(lost.file, (route) => route.fulfill({ status: 404, body: 'gone' }));
        await page.goto(address);
        await lost.want(page);
        const said = page.locator(lost.says[0]).first();
        await expect.poll(() => said.textContent()).toContain('本站可能刚刚更新');
        expect(await said.textContent()).not.toContain('网络');

        await page.context().route('**/data/release/*', (route) => route.abort());
        await page.reload();
        await lost.want(page);
        await expect.poll(() => said.textContent()).toContain('请检查网络');

        await page.context().unrouteAll();
        await page.reload();
        await lost.want(page);
        await page.locator(lost.comes).first().waitFor({ state: 'attached' });
      });
    },
  );

  it('is loaded anew by the link, with what was searched for', async () => {
    await visit('/about/', {}, async (page) => {
      const address = new URL('/topics/?q=%E5%A0%B5%E8%BD%A6', page.url()).href;
      await page.context().route('**/_astro/search.*', (route) => route.fulfill({ status: 404, body: 'gone' }));
      await page.goto(address);
      await page.locator('.explorer-status a').waitFor();
      await page.context().unrouteAll();
      await page.locator('.explorer-status a').click();
      await expect
        .poll(() => page.locator('.explorer-results .topic-row').first().getAttribute('data-topic-id'))
        .toBe('transport-04');
      expect(page.url()).toBe(address);
    });
  });
});

/** Whether the browser fetches a script again that it could not load: Chromium 153 does not, Chromium 156 does. */
async function fetchesAgain(page: Page): Promise<boolean> {
  const script = '**/_astro/probe.js';
  // As text, for the test runner would put its own import in place of the browser's.
  const load = () => page.evaluate<boolean>("import('/_astro/probe.js').then(() => true, () => false)");
  await page.route(script, (route) => route.abort());
  await load();
  await page.unroute(script);
  await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  return load();
}

describe('a part that is lost on the way', () => {
  it.each(casesOf(PARTS, 0, 1))(
    '$name: the page says so, and has it when it comes',
    async ({ file, path, want, says, comes }) => {
      await visit('/about/', {}, async (page) => {
        const errors: Error[] = [];
        page.on('pageerror', (error) => errors.push(error));
        const address = new URL(path, page.url()).href;
        await page.context().route(file, (route) => route.abort());
        await page.goto(address);
        await want(page);
        const [place, words] = says;
        await expect.poll(() => page.locator(place).first().textContent()).toContain(words);
        expect(await page.locator('main h1').count()).toBe(1);

        await page.context().unroute(file);
        await want(page);
        if (!(await fetchesAgain(page))) {
          // The page is loaded anew, by the link if it offers one.
          const link = page.locator(place).locator('a').first();
          await ((await link.count()) > 0 ? link.click() : page.reload());
          await want(page);
        }
        await page.locator(comes).first().waitFor({ state: 'attached' });
        expect(errors).toEqual([]);
      });
    },
  );

  it.each(
    casesOf([
      ['a table', '**/_astro/csv*', '/shortlist/?ids=transport-08', '[data-action=csv]', '.shortlist-status'],
      [
        'a Word file',
        '**/_astro/outline-docx*',
        '/materials/?topic=transport-08',
        '[data-format=docx][data-language=zh-CN]',
        '.outline-failed',
      ],
    ] as const),
  )('what makes %s: the page says so', async (_what, file, path, button, place) => {
    const faults = await visit('/about/', {}, async (page) => {
      const address = new URL(path, page.url()).href;
      await page.route(file, (route) =>
        route.fulfill({ status: 200, contentType: 'text/javascript', body: 'export {}' }),
      );
      await page.goto(address);
      await page.locator(button).click();
      await expect.poll(() => page.locator(`${place}:visible`).textContent()).toContain('未能');
    });
    expect(faults).toEqual([]);
  });
});
