import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ROWS_AT_ONCE } from '../../src/logic/explorer-data.ts';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const FIELD = 'topic-explorer [name=q]';
const SHOWN = '.explorer-results .topic-row';
const MORE = 'topic-explorer [data-more]';
const TOTAL = 115;

const countShown = (page: Page) => expect.poll(() => page.locator(SHOWN).count());

const shownIds = (page: Page) =>
  page.locator(SHOWN).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-topic-id')));

/** Opens what is folded away of the filters. */
const openFilters = (page: Page) =>
  page.locator('.facet summary').evaluateAll((all) => {
    for (const summary of all) if (summary instanceof HTMLElement) summary.click();
  });

/** Types a query as an input method hands it over, and waits until the first result is `id`. */
async function searchFor(page: Page, query: string, id: string): Promise<void> {
  await page.locator(FIELD).fill(query);
  await expect.poll(async () => (await shownIds(page))[0], { timeout: 10_000 }).toBe(id);
}

describe('the explorer', () => {
  it.each(
    casesOf(
      [
        ['', '外卖骑手', 'human-resources-04'],
        ['', '養豬', 'agriculture-07'],
        ['', 'ＥＴＣ　数据', 'transport-04'],
        ['', 'nongye damoxing', 'agriculture-10'],
        ['', '网约车斯机', 'human-resources-04'],
        ['', 'flight delay', 'transport-12'],
        ['/en', 'flight delay', 'transport-12'],
        ['/en', '二手车', 'commerce-02'],
      ] as const,
      3,
      6,
    ),
  )('finds on %s/topics/ for %s the topic %s', async (prefix, query, id) => {
    const faults = await visit(`${prefix}/topics/`, {}, async (page) => {
      await searchFor(page, query, id);
    });
    expect(faults).toEqual([]);
  });

  it('fetches index and rows when the visitor turns to the search, not before, and only those of the language', async () => {
    await visit('/topics/', {}, async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.waitForTimeout(500);
      expect(fetched.filter((path) => path.endsWith('.json'))).toEqual([]);
      await page.locator(FIELD).focus();
      await searchFor(page, '堵车', 'transport-04');
      // The page and its search ask for the same rows, of which the browser fetches one copy.
      expect([...new Set(fetched.filter((path) => path.endsWith('.json')))].toSorted()).toEqual([
        expect.stringMatching(/^\/_astro\/cards\.zh-CN\.[0-9a-f]{8}\.json$/),
        expect.stringMatching(/^\/_astro\/search\.zh-CN\.[0-9a-f]{8}\.json$/),
      ]);
    });
  });

  it('tells that an everyday word matched, and marks matched words', async () => {
    await visit('/topics/', {}, async (page) => {
      await searchFor(page, '外卖骑手', 'human-resources-04');
      expect(await page.locator(`${SHOWN} .row-why`).first().textContent()).toContain('外卖骑手');
      await searchFor(page, '隐私计算', 'finance-12');
      await expect.poll(() => page.locator(`${SHOWN} mark`).first().textContent()).toBe('隐私计算');
      await page.locator(FIELD).fill('');
      await expect.poll(() => page.locator('.topic-row mark').count()).toBe(0);
      await countShown(page).toBe(ROWS_AT_ONCE);
    });
  });

  it('filters by several values and facets, with live counts, and takes filters away by pills', async () => {
    await visit('/topics/', {}, async (page) => {
      await openFilters(page);
      await page.locator('[name=track][value=science]').check();
      await countShown(page).toBe(4);
      await page.locator('[name=track][value=emergency]').check();
      await countShown(page).toBeGreaterThan(4);
      const count = await page.locator(SHOWN).count();
      expect(await page.locator('.explorer-status').textContent()).toContain(String(count));
      const ofTechnique = page.locator('label:has([value=blockchain]) .facet-count');
      const blockchain = Number(await ofTechnique.textContent());
      expect(blockchain).toBeGreaterThan(0);
      await page.locator('[name=technique][value=blockchain]').check();
      expect(await page.locator(SHOWN).count()).toBe(blockchain);
      expect(await page.locator('.pill').count()).toBe(3);
      await page.locator('.pill').last().click();
      expect(await page.locator(SHOWN).count()).toBe(count);
      await page.locator('[data-drop=all]').click();
      // Checking boxes has scrolled the page, and there are more near its end.
      expect((await page.locator(SHOWN).count()) % ROWS_AT_ONCE).toBe(0);
      expect(await page.locator('.explorer-status').textContent()).toBe('115个赛题');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('keeps its state in the address, for sharing and for going back', async () => {
    await visit('/topics/?q=无人机&track=agriculture', {}, async (page) => {
      await expect.poll(() => page.locator(SHOWN).count()).toBeLessThan(12);
      expect(await page.locator(FIELD).inputValue()).toBe('无人机');
      expect(await page.locator('[name=track][value=agriculture]').isChecked()).toBe(true);
      expect((await shownIds(page)).every((id) => id?.startsWith('agriculture-'))).toBe(true);
      await page.locator('.pill').last().click();
      await page.goBack();
      await expect.poll(() => page.locator('[name=track][value=agriculture]').isChecked()).toBe(true);
      await page.goForward();
      await expect.poll(() => page.locator('[name=track][value=agriculture]').isChecked()).toBe(false);
    });
  });

  it('copies the link to its results and says so', async () => {
    await visit(
      '/topics/?track=tcm&track=sports',
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        await page.locator('[data-copy]').click();
        await expect.poll(() => page.locator('.explorer-copied').textContent()).toBe('链接已复制');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      },
    );
  });

  it('has no dead end: names the filter that leaves nothing, and offers to drop it', async () => {
    await visit('/topics/?track=sports&technique=blockchain', {}, async (page) => {
      await countShown(page).toBe(0);
      expect(await page.locator('.explorer-status').textContent()).toBe('没有符合条件的赛题');
      const offers = await page.locator('.explorer-offers button').allTextContents();
      expect(offers[0]).toContain('体育');
      await page.locator('.explorer-offers [data-drop=technique]').click();
      expect(await shownIds(page)).toEqual(['sports-01']);
    });
  });

  it('calls weak matches the closest topics', async () => {
    await visit('/topics/', {}, async (page) => {
      await page.locator(FIELD).fill('犀牛');
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain('最接近的赛题');
    });
  });

  it('is used by keyboard: arrows to move, Enter to open, Escape to clear', async () => {
    await visit('/topics/', {}, async (page) => {
      await page.keyboard.press('/');
      expect(await page.locator(FIELD).evaluate((field) => field === document.activeElement)).toBe(false);
      await page.locator(FIELD).focus();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      await page.keyboard.insertText('快递');
      await expect.poll(async () => (await shownIds(page))[0]).toBe('transport-11');
      await page.keyboard.press('Escape');
      expect(await page.locator(FIELD).inputValue()).toBe('');
      await searchFor(page, '快递', 'transport-11');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}/topics/transport-11/`);
    });
  });

  it('searches for what an input method has so far, and for the word when it is finished', async () => {
    await visit('/topics/', {}, async (page) => {
      await page.locator(FIELD).evaluate((field: HTMLInputElement) => {
        field.value = "kuai'di";
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      });
      await expect.poll(async () => (await shownIds(page))[0]).toBe('transport-11');
      expect(await page.locator(FIELD).inputValue()).toBe("kuai'di");
      await page.locator(FIELD).evaluate((field: HTMLInputElement) => {
        field.value = '外卖骑手';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      });
      await expect.poll(async () => (await shownIds(page))[0]).toBe('human-resources-04');
    });
  });

  it('fits a phone with a query, filters and results', async () => {
    await visit('/en/topics/?q=hospital&track=comprehensive', { viewport: PHONE }, async (page) => {
      await expect.poll(() => page.locator(SHOWN).count()).toBeLessThan(20);
      await page.locator('[data-filters]').click();
      expect(await page.locator('.filter-count').textContent()).toBe('1');
      await page.locator('[name=entrant][value=government]').check();
      const left = await page.locator(SHOWN).count();
      expect(await page.locator('[data-close]').textContent()).toBe(`Show topics (${String(left)})`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      await page.locator('[data-close]').click();
      expect(await page.locator('.facet-dialog').isVisible()).toBe(false);
    });
  });

  it('without JavaScript: lists the first topics, and leads to each track, which lists all its own', async () => {
    await visit('/topics/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(SHOWN).count()).toBe(ROWS_AT_ONCE);
      expect(await page.locator(FIELD).isVisible()).toBe(false);
      expect(await page.locator(MORE).isVisible()).toBe(false);
      expect(await page.locator('main a[href="/tags/"]').isVisible()).toBe(true);
      const tracks = page.locator('topic-explorer li[data-colour] a[href^="/tracks/"]');
      const addresses = await tracks.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses).toHaveLength(11);
      const found = new Set<string>();
      for (const address of addresses) {
        await page.goto(site.url + address);
        const links = page.locator('main a[href^="/topics/"]');
        for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
          if (/^\/topics\/[a-z-]+\d+\/$/.test(href)) found.add(href);
      }
      expect(found.size).toBe(TOTAL);
    });
  });
});

describe('a query that names a sector', () => {
  it.each(casesOf(['', '/en'], 0, 1))('offers the sector on %s/topics/ before the results', async (prefix) => {
    await visit(`${prefix}/topics/?q=${prefix === '' ? '水稻' : 'rice'}`, { viewport: PHONE }, async (page) => {
      const offer = page.locator('.explorer-offers button');
      await expect.poll(() => offer.count()).toBe(1);
      const count = Number(/\d+/.exec((await offer.textContent()) ?? '')?.[0]);
      await offer.click();
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain(String(count));
      expect(new URL(page.url()).search).toBe('?sector=crop-farming');
    });
  });
});

describe('a row of the explorer', () => {
  it.each(casesOf(['', '/en'], 1))('says on %s/topics/ why it is there, and begins its brief there', async (prefix) => {
    await visit(`${prefix}/topics/?q=${prefix === '' ? '无人机' : 'drone'}`, {}, async (page) => {
      const explained = page.locator(`${SHOWN}[data-explained]`);
      await expect.poll(() => explained.count()).toBeGreaterThan(5);
      const rows = await explained.evaluateAll((all) =>
        all.slice(0, 5).map((row) => ({
          why: row.querySelector('.row-why')?.textContent ?? '',
          marks: row.querySelectorAll('mark').length,
        })),
      );
      expect(rows.filter(({ why, marks }) => why === '' && marks === 0)).toEqual([]);
    });
  });

  it.each([
    [{ width: 390, height: 844 }, 5],
    [{ width: 1440, height: 900 }, 7],
  ])('is one of as many as are wanted on the first screen of %j', async (viewport, least) => {
    await visit('/topics/?q=无人机', { viewport }, async (page) => {
      await expect.poll(() => page.locator(`${SHOWN}[data-explained]`).count()).toBeGreaterThan(least - 1);
      const header = await page.locator('header').evaluate((element) => element.getBoundingClientRect().bottom);
      const boxes = await page.locator(SHOWN).evaluateAll((all) =>
        all.map((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      const bar = await page
        .locator('.bottom-bar')
        .evaluate((element) => element.getBoundingClientRect().top || innerHeight);
      expect((boxes[0]?.top ?? Infinity) - header).toBeLessThanOrEqual(220);
      expect(boxes.filter(({ bottom }) => bottom <= bar).length).toBeGreaterThanOrEqual(least);
    });
  });
});

describe('more rows in the explorer', () => {
  it('come when asked for, by keyboard too, and take the visitor to the first of them', async () => {
    await visit('/en/topics/', {}, async (page) => {
      const first = await shownIds(page);
      expect(first).toHaveLength(ROWS_AT_ONCE);
      expect(await page.locator('.explorer-status').textContent()).toBe('Topics: 115');
      await page.locator(MORE).evaluate((button: HTMLElement) => {
        button.focus({ preventScroll: true });
      });
      await page.keyboard.press('Enter');
      await countShown(page).toBe(2 * ROWS_AT_ONCE);
      const ids = await shownIds(page);
      expect(ids.slice(0, ROWS_AT_ONCE)).toEqual(first);
      const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.dataset['topicId']);
      await expect.poll(focused).toBe(ids[ROWS_AT_ONCE]);
    });
  });

  it('come when the visitor scrolls near the end, until all are there, each once', async () => {
    await visit('/topics/', { viewport: PHONE }, async (page) => {
      await page.waitForTimeout(300);
      expect(await page.locator(SHOWN).count()).toBe(ROWS_AT_ONCE);
      await expect
        .poll(async () => {
          await page.locator(SHOWN).last().scrollIntoViewIfNeeded();
          return page.locator(SHOWN).count();
        })
        .toBe(TOTAL);
      expect(new Set(await shownIds(page)).size).toBe(TOTAL);
      expect(await page.locator(MORE).isVisible()).toBe(false);
      expect(await page.locator('.explorer-status').textContent()).toBe('115个赛题');
    });
  });

  it('look and work as those that the page came with', async () => {
    // Every topic with a tag has a row on the page of the tag, which the build made.
    await visit('/en/tags/techniques/blockchain/', {}, async (page) => {
      const row = page.locator('.topic-row').last();
      const id = (await row.getAttribute('data-topic-id')) ?? '';
      const built = await row.evaluate((element) => element.outerHTML);
      await page.goto(`${site.url}/en/topics/?technique=blockchain`);
      const fetched = page.locator(`.topic-row[data-topic-id=${id}]`);
      await fetched.waitFor();
      expect(await fetched.evaluate((element) => element.outerHTML)).toBe(built);
      const edge = await fetched.evaluate((element) => getComputedStyle(element).borderInlineStartColor);
      expect(edge).not.toBe(
        await page
          .locator('main p')
          .first()
          .evaluate((p) => getComputedStyle(p).color),
      );
      await fetched.locator('.star').click();
      expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(id);
    });
  });

  it('are there again when the visitor comes back from a topic, at the same place', async () => {
    await visit('/topics/', { viewport: PHONE }, async (page) => {
      await page.locator(MORE).click();
      await countShown(page).toBeGreaterThanOrEqual(2 * ROWS_AT_ONCE);
      const link = page.locator(`${SHOWN} .row-title a`).nth(ROWS_AT_ONCE + 10);
      await link.scrollIntoViewIfNeeded();
      await link.click();
      await page.waitForURL(/\/topics\/[a-z-]+-\d+\/$/);
      await page.goBack();
      await countShown(page).toBeGreaterThanOrEqual(2 * ROWS_AT_ONCE);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    });
  });

  it.each(
    casesOf(
      [
        ['missing', { status: 404, body: 'no' }],
        ['cut off', { status: 200, contentType: 'application/json', body: '{"topics":["a' }],
        ['of another shape', { status: 200, contentType: 'application/json', body: '[]' }],
      ],
      1,
    ),
  )('that are %s are told, leave what is there, and can be tried again', async (_name, reply) => {
    await visit('/en/topics/', {}, async (page) => {
      await page.context().route('**/_astro/cards.*', (route) => route.fulfill(reply));
      const retry = page.locator('topic-explorer [data-retry]');
      await page.locator(MORE).click();
      await expect.poll(() => retry.isVisible()).toBe(true);
      expect(await page.locator(SHOWN).count()).toBe(ROWS_AT_ONCE);
      await page.locator('[name=track][value=science]').check();
      // Gone with the new condition, and here again once that has failed too.
      await expect.poll(() => retry.isVisible()).toBe(true);
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain('updated');
      await page.context().unroute('**/_astro/cards.*');
      await retry.click();
      await countShown(page).toBe(4);
      expect(await page.locator('.explorer-status').textContent()).toBe('Topics found: 4');
    });
  });
});

describe('bad input to the explorer', () => {
  it.each(
    casesOf(
      [
        ['10,000 characters', '数据要素'.repeat(2500)],
        ['punctuation only', '！？。，、；：…—'],
        ['emoji', '🐷👨‍🌾🚁'],
        ['a lone surrogate', '养\uD83D猪'],
        ['characters of regular expressions', '.*+?^${}()|[]\\/'],
        ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
        ['right-to-left marks', '\u202E\u200F\u061C养猪'],
        ['white space', ' \u3000\t '],
      ] as const,
      0,
      5,
    ),
  )('%s breaks nothing, in the field or in the address', async (_name, query) => {
    const faults = await visit('/topics/', {}, async (page) => {
      await page.locator(FIELD).fill(query);
      await page.waitForTimeout(400);
      expect(await page.locator('topic-explorer script:not(noscript + script), topic-explorer img').count()).toBe(0);
      // Longer addresses are refused before the page is asked.
      const part = query.slice(0, 400);
      await page.goto(`${site.url}/topics/?${new URLSearchParams({ q: part, track: part, sort: part }).toString()}`);
      await page.waitForTimeout(400);
      await searchFor(page, '养猪', 'agriculture-07');
    });
    expect(faults).toEqual([]);
  });

  it('a malformed address is read as far as it can be', async () => {
    const faults = await visit('/topics/?q=%E0%A4%A&track=nowhere&track=science&track&sort=%00#%', {}, async (page) => {
      await expect.poll(() => page.locator('[name=track][value=science]').isChecked()).toBe(true);
      await page.locator('.pill').first().click();
      await expect.poll(() => page.locator(SHOWN).count()).toBe(4);
    });
    expect(faults).toEqual([]);
  });

  it.each(
    casesOf(
      [
        ['missing', { status: 404, body: 'no' }],
        ['cut off', { status: 200, contentType: 'application/json', body: '{"ids":["a' }],
        ['of another shape', { status: 200, contentType: 'application/json', body: '[]' }],
      ] as const,
      1,
    ),
  )('an index that is %s is told, can be tried again, and leaves browsing as it is', async (_name, reply) => {
    await visit('/topics/', {}, async (page) => {
      await page.context().route('**/_astro/search.*', (route) => route.fulfill(reply));
      await page.locator(FIELD).fill('养猪');
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain('未能加载');
      expect(await page.locator(SHOWN).count()).toBe(ROWS_AT_ONCE);
      await page.locator('[name=track][value=science]').check();
      await countShown(page).toBe(4);
      await page.locator('[name=track][value=science]').uncheck();
      await page.context().unroute('**/_astro/search.*');
      await page.locator('topic-explorer [data-retry]').click();
      await expect.poll(async () => (await shownIds(page))[0]).toBe('agriculture-07');
    });
  });
});
