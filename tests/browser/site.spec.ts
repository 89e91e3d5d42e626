import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { accessibilityFaults, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

describe('a clause', () => {
  it('has a link that copies its address and says so', async () => {
    await visit('/notice/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const clause = page.locator('[id="c-5.1.2"]');
      await clause.getByRole('link').first().click();
      await expect.poll(() => clause.getByRole('status').textContent()).toBe('链接已复制');
      const address = `${site.url}/notice/#c-5.1.2`;
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      expect(page.url()).toBe(address);
    });
  });

  it('is reached by its address and not hidden below the header', async () => {
    await visit('/notice/#c-5.2.3', { viewport: PHONE }, async (page) => {
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
    await visit('/en/notice/', {}, async (page) => {
      expect(await page.locator(original).isVisible()).toBe(false);
      await page.locator('.original-choice input').check();
      expect(await page.locator(original).isVisible()).toBe(true);
      expect(await page.locator(original).getAttribute('lang')).toBe('zh-CN');
      await page.goto(`${site.url}/en/topics/transport-08/`);
      await expect.poll(() => page.locator('.brief .original').first().isVisible()).toBe(true);
    });
  });

  it('needs no JavaScript', async () => {
    await visit('/en/notice/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('.original-choice input').check();
      expect(await page.locator(original).isVisible()).toBe(true);
    });
  });

  it('is not offered on Chinese pages', async () => {
    await visit('/notice/', {}, async (page) => {
      expect(await page.locator('.original-choice, .original').count()).toBe(0);
    });
  });
});

describe('the frame', () => {
  it('keeps the page, the query and the place when the language changes', async () => {
    await visit('/notice/?q=1#c-5.1.2', {}, async (page) => {
      await page.locator('.language-links a').first().click();
      await page.waitForURL(`${site.url}/en/notice/?q=1#c-5.1.2`);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.locator('.language-links a').first().click();
      await page.waitForURL(`${site.url}/notice/?q=1#c-5.1.2`);
    });
  });

  it('has on a phone the other language in sight, the main pages in a bar, and all pages at its foot', async () => {
    await visit('/topics/', { viewport: PHONE }, async (page) => {
      expect(await page.locator('header .language-links a').isVisible()).toBe(true);
      const bar = page.locator('.bottom-bar');
      expect(await bar.locator('[aria-current=page]').textContent()).toContain('找赛题');
      await bar.locator('a[href="#site-map"]').click();
      expect(await page.locator('#site-map a[href="/tracks/"]').isVisible()).toBe(true);
      await bar.locator('a[href="/schedule/"]').click();
      await page.waitForURL(`${site.url}/schedule/`);
    });
  });

  it('counts the topics on the shortlist, as they come and go', async () => {
    await visit('/en/topics/transport-08/', {}, async (page) => {
      const count = page.locator('header shortlist-count');
      expect(await count.textContent()).toBe('');
      await page.locator('.facts-panel .star').click();
      await expect.poll(() => count.textContent()).toBe('1');
      await page.locator('.facts-panel .star').click();
      await expect.poll(() => count.textContent()).toBe('');
    });
  });

  it('lets the keyboard skip to the content', async () => {
    await visit('/topics/transport-08/', {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#_top');
    });
  });

  it.each([
    ['/no/such/page/', '没有这个页面', '/topics/'],
    ['/en/no/such/page/', 'There is no such page', '/en/topics/'],
  ])(
    'answers the unknown address %s with a page in its language that searches, and the status 404',
    async (path, title, topics) => {
      await visit('/', {}, async (page) => {
        const response = await page.goto(`${site.url}${path}`);
        expect(response?.status()).toBe(404);
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title);
        expect(await accessibilityFaults(page, 'light')).toEqual([]);
        await page.locator('main').getByRole('searchbox').fill('drone');
        await page.keyboard.press('Enter');
        await page.waitForURL(`${site.url}${topics}?q=drone`);
      });
    },
  );
});

describe('without JavaScript', () => {
  it.each(casesOf(['/', '/topics/transport-08/', '/notice/', '/en/tracks/comprehensive/'], 1))(
    '%s is complete',
    async (path) => {
      await visit(path, { javaScriptEnabled: false }, async (page) => {
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      });
    },
  );
});
