import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

const FIELD = '.search-dialog input';
const links = (page: Page, list: 'topics' | 'pages' | 'questions') =>
  page.locator(`.search-${list} a`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

describe('the search of the site', () => {
  it.each(
    casesOf(
      [
        ['', '港口', 'topics', '/topics/transport-08/'],
        ['', '中医药', 'topics', '/topics/tcm-'],
        ['', '失信被执行人', 'pages', '/notice/#c-5.1.1'],
        ['', '参赛条件', 'pages', '/notice/#eligibility'],
        ['/en', 'national final', 'pages', '/en/awards/'],
        ['/en', 'delivery rider', 'topics', '/en/topics/human-resources-04/'],
        ['/en', '隐私计算', 'topics', '/en/topics/finance-12/'],
        ['', 'trusted data space', 'topics', '/topics/'],
        ['', 'ddl', 'pages', '/schedule/'],
        ['', '投诉', 'pages', '/contacts/'],
        ['', '盖章', 'pages', '/materials/'],
        ['/en', 'medal', 'pages', '/en/awards/'],
        ['/en', 'deadline', 'questions', '/en/faq/#registration'],
        ['', '人数', 'questions', '/faq/#how-many'],
      ] as const,
      2,
      4,
      8,
      12,
    ),
  )('finds in "%s/" for %s among the %s the page %s', async (prefix, query, list, expected) => {
    const faults = await visit(`${prefix}/`, {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator(FIELD).fill(query);
      await expect.poll(async () => (await links(page, list)).some((href) => href.startsWith(expected))).toBe(true);
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['', '医院 参加', '医院、高校、机关、事业单位能参加吗？', '/faq/#public-bodies'],
    ['', '医院能参加吗', '医院、高校、机关、事业单位能参加吗？', '/faq/#public-bodies'],
    ['/en', 'can a hospital enter', 'Can hospitals, universities, government bodies', '/en/faq/#public-bodies'],
  ])('answers in "%s/" to %s first with the question %s', async (prefix, query, question, address) => {
    const faults = await visit(`${prefix}/`, {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator(FIELD).fill(query);
      const first = page.locator('.search-result a').first();
      await expect.poll(() => first.textContent()).toContain(question);
      expect(await first.getAttribute('href')).toBe(address);
      await expect.poll(() => page.locator('.search-status').textContent()).not.toBe('');
      expect(await page.locator(`.search-pages a[href="${address}"]`).count()).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${address}`);
      expect(await page.locator('h2:target').textContent()).toContain(question);
    });
    expect(faults).toEqual([]);
  });

  it('does not come back empty because one of several words is missing', async () => {
    await visit('/', {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator(FIELD).fill('知识产权 鳄鱼 证明材料');
      await expect.poll(async () => (await links(page, 'pages')).length).toBeGreaterThan(0);
    });
  });

  it('says so when nothing is found', async () => {
    await visit('/', {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator(FIELD).fill('🐊');
      await expect.poll(() => page.locator('.search-status').textContent()).toBe('没有找到，请换一种说法。');
    });
  });

  it('leads to all results among the topics', async () => {
    await visit('/', {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator(FIELD).fill('快递');
      await page.locator('.search-topics a').last().click();
      await page.waitForURL('**/topics/?q=%E5%BF%AB%E9%80%92');
    });
  });

  it('is used by keyboard', async () => {
    await visit('/', {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.search-dialog').waitFor();
      await page.keyboard.insertText('堵车');
      await expect.poll(async () => (await links(page, 'topics'))[0]).toBe('/topics/transport-04/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/topics/transport-04/');
      await page.keyboard.press('Control+k');
      await page.locator('.search-dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.search-dialog').isVisible()).toBe(false);
    });
  });

  it('dims the page behind it, and a click there closes it', async () => {
    await visit('/', { viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.keyboard.press('Control+k');
      const dialog = page.locator('.search-dialog');
      await dialog.waitFor();
      const backdrop = await dialog.evaluate((element) => getComputedStyle(element, '::backdrop').backgroundColor);
      expect(backdrop).toMatch(/^rgba\(\d+, \d+, \d+, 0\.[4-9]\d*\)$/);
      const { x, y, width } = (await dialog.boundingBox()) ?? { x: 0, y: 0, width: 0 };
      await page.mouse.click(x + width / 2, y + 4);
      expect(await dialog.isVisible()).toBe(true);
      await page.mouse.click(x + width + 40, y + 40);
      expect(await dialog.isVisible()).toBe(false);
    });
  });

  it('is all of the screen of a phone, with the field in sight', async () => {
    await visit('/', { viewport: PHONE }, async (page) => {
      await page.locator('.search-button').click();
      await page.locator(FIELD).fill('医院');
      await expect.poll(async () => (await links(page, 'pages')).length).toBeGreaterThan(0);
      expect(await page.locator('.search-dialog').boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
      await page.locator('.search-result').last().scrollIntoViewIfNeeded();
      expect(await page.locator(FIELD).evaluate((field) => field.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
        0,
      );
    });
  });

  it('fetches nothing before it is opened', async () => {
    const requests: string[] = [];
    await visit('/topics/transport-08/', {}, async (page) => {
      page.on('request', (request) => {
        if (!request.url().endsWith('favicon.svg')) requests.push(new URL(request.url()).pathname);
      });
      await page.waitForTimeout(500);
      expect(requests).toEqual([]);
      await page.locator('.search-button').click();
      await page.locator(FIELD).fill('港口');
      await expect.poll(async () => (await links(page, 'pages')).length).toBeGreaterThan(0);
      expect(requests.some((path) => path.startsWith('/_astro/search.zh-CN.'))).toBe(true);
      expect(requests.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    });
  });

  it.each(
    casesOf(
      [
        ['of the topics', '**/_astro/search.*'],
        ['of the pages', '**/pagefind/pagefind.js*'],
      ] as const,
      1,
    ),
  )('says so when the index %s cannot be fetched, and tries again', async (_name, address) => {
    await visit('/', {}, async (page) => {
      await page.context().route(address, (route) => route.fulfill({ status: 503 }));
      await page.locator('.search-button').click();
      await page.locator(FIELD).fill('公示');
      await expect.poll(() => page.locator('.search-status').textContent()).toContain('未能加载');
      await page.context().unroute(address);
      await page.locator('.search-retry').click();
      await expect.poll(async () => (await links(page, 'pages')).length).toBeGreaterThan(0);
      await expect.poll(() => page.locator('.search-status').textContent()).not.toContain('未能加载');
    });
  });
});
