import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

/** Where the page for unknown addresses sends a visitor; null where it offers nothing. */
async function offered(page: Page): Promise<string | null> {
  await page.waitForLoadState('networkidle');
  const link = page.locator('wanted-address a');
  if (!(await link.isVisible())) return null;
  const href = (await link.getAttribute('href')) ?? '';
  return decodeURI(href.replace(site.url, ''));
}

describe('an address that a sentence, a chat program or an encoding changed', () => {
  it.each(
    casesOf<[path: string, wanted: string | null]>(
      [
        ['/topics/transport-08/。', '/topics/transport-08/'],
        ['/topics/transport-08/，请看', '/topics/transport-08/'],
        ['/topics/transport-08/）', '/topics/transport-08/'],
        ['/topics/transport-08/)', '/topics/transport-08/'],
        ['/topics/transport-08/%25E3%2580%2582', '/topics/transport-08/'],
        ['/topics/transport-8/', '/topics/transport-08/'],
        ['/Topics/Transport-08.HTML', '/topics/transport-08/'],
        ['/topics/transport-08/&from=timeline', '/topics/transport-08/'],
        ['/notice/%23c-5.1.2。', '/notice/#c-5.1.2'],
        ['/notice/eligibility/%23c-5.1.2。', '/notice/eligibility/#c-5.1.2'],
        ['/en-US/topics/ｔｃｍ－０１', '/en/topics/tcm-01/'],
        ['/zh-CN/schedule/', '/schedule/'],
        ['/shortlist/%3Fids=tcm-01，tcm-02', '/shortlist/?ids=tcm-01,tcm-02'],
        ['/topics/nothing-99/', null],
        ['/nothing/at/all', null],
      ],
      1,
      8,
      9,
      12,
    ),
  )('%s: the page offers %s', async (path, wanted) => {
    await visit(path, {}, async (page) => {
      expect(await offered(page)).toBe(wanted);
      if (wanted === null) return;
      const link = page.locator('wanted-address a');
      const address = await link.getAttribute('href');
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(address ?? '');
      expect(await page.locator('wanted-address').count()).toBe(0);
    });
  });

  it('is offered in the language of the page, with the title of what it leads to', async () => {
    await visit('/en/topics/transport-08/）', {}, async (page) => {
      expect(await offered(page)).toBe('/en/topics/transport-08/');
      const words = await page.locator('wanted-address').innerText();
      expect(words).toContain('You may be looking for this page:');
      const link = page.locator('wanted-address a');
      expect(await link.getAttribute('lang')).toBe('en');
      const title = await link.innerText();
      await link.click();
      await page.waitForURL('**/en/topics/transport-08/');
      expect(await page.locator('h1').innerText()).toBe(title);
    });
  });
});

describe('a place with a tail', () => {
  it.each(casesOf(['#c-5.1.2。', '#c-5.1.2，请看', '#%23c-5.1.2', '#C-5.1.2', '#c-5.1.2%25E3%2580%2582']))(
    '%s',
    async (hash) => {
      const faults = await visit(`/notice/${hash}`, {}, async (page) => {
        await page.locator('[id="c-5.1.2"]:target').waitFor();
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
        expect(new URL(page.url()).hash).toBe('#c-5.1.2');
      });
      expect(faults).toEqual([]);
    },
  );

  it('is looked for only where the address names none, and no other place stands for it', async () => {
    await visit('/topics/transport-08/', {}, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(request.url()));
      const open = async (hash: string) => {
        await page.goto('about:blank');
        scripts.length = 0;
        await page.goto(`${site.url}/notice/${hash}`);
        await page.waitForLoadState('networkidle');
        return scripts.some((address) => address.includes('meant-place'));
      };
      expect(await open('')).toBe(false);
      expect(await open('#c-5.1.2')).toBe(false);
      expect(await open('#c-5.1.20')).toBe(true);
      expect(await page.evaluate(() => [scrollY, location.hash])).toEqual([0, '#c-5.1.20']);
    });
  });
});

describe('ids in an address', () => {
  const shown = (page: Page) =>
    page.locator('.topic-row:visible').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-topic-id')));

  it('are read from a shared list however they came, and unknown ones are told', async () => {
    await visit('/shortlist/?ids=transport-08，Meteorology-01。', {}, async (page) => {
      expect(await shown(page)).toEqual(['transport-08', 'meteorology-01']);
      expect(await page.locator('.shortlist-unknown').isVisible()).toBe(false);
      await page.goto(`${site.url}/shortlist/?ids=transport-08、nothing-01；nothing-02`);
      expect(await shown(page)).toEqual(['transport-08']);
      expect(await page.locator('.shortlist-unknown').innerText()).toBe(
        '链接中有2个赛题不存在：nothing-01, nothing-02',
      );
      await page.goto(`${site.url}/en/shortlist/?ids=nothing-01`);
      expect(await page.locator('.shortlist-unknown').innerText()).toContain('nothing-01');
      // The list of the link is empty, not that of the visitor.
      expect(await page.locator('.shortlist-empty').isVisible()).toBe(false);
    });
  });

  it('are read for a comparison, an outline and filters too', async () => {
    await visit('/shortlist/?ids=transport-8%25EF%25BC%258Ctcm-01;nothing-01#compare', {}, async (page) => {
      await page.locator('.compare-heads > li').nth(1).waitFor();
      expect(await page.locator('.shortlist-unknown').innerText()).toContain('nothing-01');
      await page.goto(`${site.url}/shortlist/?ids=tcm-01,tcm-02,finance-12,health-01,health-02#compare`);
      await page.locator('.compare-heads > li').nth(3).waitFor();
      expect(await page.locator('.compare-status').innerText()).toBe('链接中的赛题超过四个，以下只对比前四个。');
      await page.goto(`${site.url}/materials/?topic=Transport-08。`);
      await expect.poll(() => page.locator('.outline select').inputValue()).toBe('transport-08');
      await page.goto(`${site.url}/materials/?topic=nothing-01`);
      await expect.poll(() => page.locator('.outline-status').innerText()).toContain('nothing-01');
      await page.goto(`${site.url}/topics/?track=Meteorology，transport。`);
      await expect.poll(() => page.locator('.explorer-pills .pill').count()).toBe(2);
      await page.goto(`${site.url}/topics/?q=%25E6%25B0%2594%25E8%25B1%25A1`);
      await expect.poll(() => page.locator('.explorer-search input').inputValue()).toBe('气象');
    });
  });
});
