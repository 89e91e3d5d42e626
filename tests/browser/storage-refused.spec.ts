import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf, isAll } from '../tier.ts';
import { PAGES } from './pages.ts';
import { answerAll } from './self-check.ts';
import { useSite } from './use-site.ts';

const site = useSite();

/** A browser in which nothing can be kept: storage and caches cannot even be asked for, as where cookies are blocked. */
function refuseEverything(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
    Object.defineProperty(window, name, { get: refuse });
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  ServiceWorkerContainer.prototype.getRegistrations = () =>
    Promise.reject(new DOMException('refused', 'SecurityError'));
}

/** A browser whose storage is full. */
function refuseMore(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
}

/** Uses what would be kept, and sees that it works on its page, and that the page says what will be lost. */
async function useTools(page: Page): Promise<void> {
  await page.goto(`${site.url}/topics/finance-12/`);
  await page.locator('main .star').first().click();
  expect(await page.locator('main .facts-panel .star[aria-pressed=true]').count()).toBe(1);
  expect(await page.locator('main topic-star [role=alert]').textContent()).toContain('只在本页有效');
  await page.locator('.site-footer text-size button').click();
  expect(await page.getAttribute('html', 'data-text')).toBe('large');
  await page.locator('.site-footer theme-select select').selectOption('dark');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');

  await page.goto(`${site.url}/shortlist/?ids=finance-12`);
  await page.locator('[data-action=keep]').click();
  expect(await page.locator('.topic-row:visible').count()).toBe(1);
  expect(await page.locator('.shortlist-status').textContent()).toContain('只在本页有效');

  await page.goto(`${site.url}/materials/`);
  await page.locator('material-checklist [type=checkbox]').first().check();
  expect(await page.locator('.checklist-failed').textContent()).toContain('只在本页有效');
  expect(await page.locator('material-checklist [type=checkbox]:checked').count()).toBe(1);

  await page.goto(`${site.url}/eligibility/`);
  for (const screen of ['kind', 'unit']) {
    await page.locator(`[data-screen=${screen}] input`).first().check();
    expect(await page.locator('.check-status').textContent()).toContain('重新回答');
  }
  await answerAll(page);
  expect(await page.locator('h2[data-verdict]:visible').count()).toBe(1);

  await page.goto(`${site.url}/match/`);
  await page.locator('#match-text').fill('用联邦学习训练医疗影像模型');
  await page.locator('topic-match .button-main').click();
  await page.locator('.match-evidence').first().waitFor();
}

describe.each(
  casesOf([
    ['refuses to keep anything', refuseEverything],
    ['has no room left', refuseMore],
  ] as const),
)('a browser that %s', (_what, refuse) => {
  it('has every tool work on its page, which says what will be lost', async () => {
    const faults = await site.visit('/about/', {}, async (page) => {
      await page.addInitScript(refuse);
      await useTools(page);
    });
    expect(faults).toEqual([]);
  });
});

describe('a browser that refuses to keep anything', () => {
  it('opens every page without an error', async () => {
    const faults = await site.visit('/about/', {}, async (page) => {
      await page.addInitScript(refuseEverything);
      for (const path of isAll ? Object.values(PAGES) : [PAGES.home, PAGES.topic, PAGES.schedule]) {
        await page.goto(`${site.url}/en${path}`);
        expect(await page.locator('main h1').isVisible(), path).toBe(true);
      }
    });
    expect(faults).toEqual([]);
  });

  it('is told on the page on privacy that nothing could be cleared', async () => {
    const faults = await site.visit('/en/about/', {}, async (page) => {
      await page.addInitScript(refuseEverything);
      await page.goto(`${site.url}/en/about/privacy/`);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.locator('clear-kept button').click();
      await expect.poll(() => page.locator('clear-kept [role=status]').textContent()).toMatch(/^Not everything/);
    });
    expect(faults).toEqual([]);
  });
});
