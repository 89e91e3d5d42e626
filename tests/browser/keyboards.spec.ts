import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isFirefox } from '../../scripts/launch-browser.ts';
import { casesOf } from '../tier.ts';
import { useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const FIELD = 'topic-explorer [name=q]';
const first = (page: Page) =>
  page.locator('.explorer-results .topic-row:not([hidden])').first().getAttribute('data-topic-id');

/** The key that ends a word of an input method, as Safari tells it: after the composition, with the code 229. */
async function composed(page: Page, field: string, key: 'Enter' | 'Escape'): Promise<void> {
  await page.locator(field).evaluate((element, name) => {
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'yibao' }));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, keyCode: 229, bubbles: true, cancelable: true }));
  }, key);
}

describe('keys of an input method', () => {
  it.each(casesOf(['Enter', 'Escape'] as const, 1))(
    '%s ends the word and does nothing else in the explorer',
    async (key) => {
      await visit('/topics/', {}, async (page) => {
        await page.locator(FIELD).fill('养猪');
        await expect.poll(() => first(page)).toBe('agriculture-07');
        await page.locator(FIELD).focus();
        await composed(page, FIELD, key);
        expect(await page.locator(FIELD).evaluate((field) => field === document.activeElement)).toBe(true);
        expect(await page.locator(FIELD).inputValue()).toBe('养猪');
      });
    },
  );

  it.each(casesOf(['Enter', 'Escape'] as const))(
    '%s ends the word and does nothing else in the header search',
    async (key) => {
      await visit('/', {}, async (page) => {
        const field = '.search-dialog input';
        await page.keyboard.press('Control+k');
        await page.locator(field).fill('港口');
        await page.locator('.search-topics a').first().waitFor();
        await composed(page, field, key);
        expect(await page.locator(field).evaluate((each) => each === document.activeElement)).toBe(true);
        expect(await page.locator(field).inputValue()).toBe('港口');
      });
    },
  );

  it.skipIf(isFirefox)('are searched for as they come', async () => {
    await visit('/en/topics/', {}, async (page) => {
      await page.locator(FIELD).focus();
      const session = await page.context().newCDPSession(page);
      for (const text of ['w', 'weath', 'weather']) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await expect.poll(() => first(page)).toMatch(/^meteorology-/);
      expect(await page.locator(FIELD).inputValue()).toBe('weather');
      await session.send('Input.insertText', { text: 'weather' });
      await expect.poll(() => first(page)).toMatch(/^meteorology-/);
    });
  });
});

it('a key without a name, as browsers that fill in fields have it, is let be', async () => {
  const faults = await visit('/topics/', {}, async (page) => {
    await page.evaluate(() => {
      document.dispatchEvent(new Event('keydown', { bubbles: true }));
    });
    await page.keyboard.press('Control+k');
    await page.locator('.search-dialog').waitFor();
    await page.evaluate(() => document.dispatchEvent(new Event('keydown', { bubbles: true })));
  });
  expect(faults).toEqual([]);
});

it('a single key without a modifier is no shortcut', async () => {
  await visit('/topics/', {}, async (page) => {
    const link = page.locator('.topic-row a').first();
    await link.focus();
    for (const key of ['/', 's', 'k', '?']) await page.keyboard.press(key);
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

it('Escape empties the field of the header search, and then closes it', async () => {
  await visit('/', {}, async (page) => {
    await page.locator('.search-button').click();
    await page.locator('.search-dialog input').fill('港口');
    await page.locator('.search-topics a').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog input').inputValue()).toBe('');
    expect(await page.locator('.search-dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog[open]').count()).toBe(0);
    expect(await page.locator('.search-button').evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('a browser that refuses to change the address', () => {
  it('searches and filters all the same', async () => {
    const faults = await visit('/about/', {}, async (page) => {
      await page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
        };
        history.replaceState = refuse;
        history.pushState = refuse;
      });
      await page.goto(`${site.url}/topics/`);
      await page.locator(FIELD).pressSequentially('二手车', { delay: 20 });
      await expect.poll(() => first(page)).toBe('commerce-02');
      await page.waitForTimeout(500);
      await page.locator('[name=track][value=science]').check();
      await expect.poll(() => page.locator('.explorer-status').textContent()).not.toContain('正在加载');
      await page.locator('[name=track][value=science]').uncheck();
      await expect.poll(() => first(page)).toBe('commerce-02');
      await page.goto(`${site.url}/shortlist/?ids=transport-08#compare`);
      await page.locator('topic-compare select').selectOption('transport-04');
      await page.locator('topic-compare form button').click();
      await expect.poll(() => page.locator('.compare-heads > li').count()).toBe(2);
    });
    expect(faults).toEqual([]);
  });

  it('keeps what is typed over a link to a place, and has it in the address once the browser allows', async () => {
    await visit('/about/', {}, async (page) => {
      await page.addInitScript(() => {
        const own = history.replaceState.bind(history);
        const until = Date.now() + 4000;
        history.replaceState = (...all) => {
          if (Date.now() < until) throw new DOMException('too many', 'SecurityError');
          own(...all);
        };
      });
      await page.goto(`${site.url}/topics/`);
      await page.locator(FIELD).fill('二手车');
      await expect.poll(() => first(page)).toBe('commerce-02');
      await page.evaluate(() => {
        location.hash = '_top';
      });
      await page.waitForTimeout(300);
      expect(await page.locator(FIELD).inputValue()).toBe('二手车');
      expect(await first(page)).toBe('commerce-02');
      await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout: 12_000 }).toBe('二手车');
    });
  });

  it('takes what was just typed along to the other language', async () => {
    await visit('/topics/', {}, async (page) => {
      await page.locator(FIELD).fill('drone');
      await page.locator('language-links a:visible').first().click();
      await page.waitForURL('**/en/topics/?*');
      expect(new URL(page.url()).searchParams.get('q')).toBe('drone');
    });
  });

  it('is not asked for each letter, and has the address once the visitor pauses or leaves', async () => {
    await visit('/topics/', {}, async (page) => {
      await page.evaluate(() => {
        const own = history.replaceState.bind(history);
        let count = 0;
        history.replaceState = (...all) => {
          document.documentElement.dataset['writes'] = String(++count);
          own(...all);
        };
      });
      await page.locator(FIELD).pressSequentially('xuqinyangzhi nongye', { delay: 15 });
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('xuqinyangzhi nongye');
      const writes = await page.evaluate(() => Number(document.documentElement.dataset['writes']));
      expect(writes).toBeLessThan(6);
      await page.locator(FIELD).fill('二手车');
      await page.goto(`${site.url}/about/`);
      await page.goBack();
      await expect.poll(() => page.locator(FIELD).inputValue()).toBe('二手车');
    });
  });
});

describe('what the site prints finds the thing', () => {
  it.each(
    casesOf<[path: string, query: string, ids: string[]]>(
      [
        ['/topics/', '城市治理赛道 · 赛题12', ['urban-governance-12']],
        ['/topics/', '赛题十二', ['agriculture-12', 'transport-12', 'urban-governance-12', 'finance-12']],
        ['/topics/', '附件第三部分赛题8', ['transport-08']],
        ['/topics/', 'transport-08', ['transport-08']],
        ['/en/topics/', 'Annex, part 3, topic 8', ['transport-08']],
        ['/en/topics/', 'Urban Governance track · Topic 12', ['urban-governance-12']],
      ],
      1,
      5,
    ),
  )('on %s %s', async (path, query, ids) => {
    await visit(`${path}?q=${encodeURIComponent(query)}`, {}, async (page) => {
      const shown = () =>
        page
          .locator('.explorer-results .topic-row:not([hidden])')
          .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['topicId']));
      await expect.poll(shown).toEqual(ids);
    });
  });

  it.each(
    casesOf(
      [
        ['/', '5.1.2', '/notice/#c-5.1.2'],
        ['/', '五、（一）2', '/notice/#c-5.1.2'],
        ['/en/', 'Section 5(1)2', '/en/notice/#c-5.1.2'],
        ['/en/', 'c-5.1.2', '/en/notice/#c-5.1.2'],
      ] as const,
      1,
      2,
    ),
  )('in the header search of %s %s', async (path, query, address) => {
    await visit(path, {}, async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.search-dialog input').fill(query);
      await expect.poll(() => page.locator('.search-pages a').first().getAttribute('href')).toBe(address);
    });
  });
});

describe('text that came through other programs', () => {
  it.each(
    casesOf(
      [
        ['twice encoded', '/topics/?q=%25E6%25B0%2594%25E8%25B1%25A1', /^meteorology-/],
        ['in GBK', '/topics/?q=%C6%F8%CF%F3', /^meteorology-/],
        ['with what nobody sees', '/topics/?q=%E5%86%9C%E2%80%8B%E4%B8%9A', /^agriculture-/],
        ['with a blank in a word', '/topics/?q=%E5%86%9C%20%E4%B8%9A', /^agriculture-/],
        ['with the radicals of a PDF', '/topics/?q=%E7%B2%AE%E2%BB%9D', /^agriculture-/],
      ] as const,
      1,
    ),
  )('%s is searched as it was meant', async (_what, path, id) => {
    await visit(path, {}, async (page) => {
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain('找到');
      expect(await first(page)).toMatch(id);
    });
  });

  it('matches with a zero-width space between all characters', async () => {
    await visit('/match/', {}, async (page) => {
      const plan = '整合生猪养殖、饲料、兽药和屠宰检疫数据，建立疫病监测预警模型，实现生猪产业全链条追溯。';
      await page.locator('#match-text').fill(Array.from(plan).join('\u200B'));
      await page.locator('.match-form .button-main').click();
      await expect
        .poll(() => page.locator('.match-results .topic-row:visible').first().getAttribute('data-topic-id'))
        .toBe('agriculture-07');
      expect(await page.locator('.match-evidence').first().textContent()).toContain('养殖');
    });
  });
});

it('a filter leaves the topics that have the word', async () => {
  await visit('/topics/?q=%E6%95%B0%E6%8D%AE&track=human-resources', {}, async (page) => {
    await expect.poll(() => page.locator('.explorer-results .topic-row:not([hidden])').count()).toBe(8);
    expect(await page.locator('.explorer-status').textContent()).toContain('8');
  });
});
