import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isAll } from '../tier.ts';
import { PAGES, PREFIXES } from './pages.ts';
import { styleFaults } from './style-faults.ts';
import { answerAll } from './self-check.ts';
import { WITH_SERVICE_WORKER, openTools, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

/** A part that is there only once it was asked for, or was fetched. */
interface LatePart {
  name: string;
  path: string;
  /** Has the part come. */
  use: (page: Page) => Promise<unknown>;
}

const PARTS: LatePart[] = [
  {
    name: 'the dialog of the search',
    path: '/topics/transport-08/',
    use: async (page) => {
      await page.keyboard.press('Control+k');
      await page
        .locator('.search-dialog input')
        .fill((await page.locator('html').getAttribute('lang')) === 'en' ? 'hospital' : '医院');
      await page.locator('.search-topics li').first().waitFor();
      await page.locator('.search-pages li').first().waitFor();
    },
  },
  {
    name: 'QR code of a topic',
    path: '/topics/transport-08/',
    use: async (page) => {
      await page.locator('qr-code summary').click();
      await page.locator('.qr-picture svg').waitFor();
      await page.locator('.star').first().click();
    },
  },
  {
    name: 'the citation below a clause',
    path: '/notice/',
    use: async (page) => {
      await page.locator('[id="c-5.1.2"] .clause-anchor').click();
      await page.locator('.clause notice-citation').waitFor();
    },
  },
  {
    name: 'topics side by side',
    path: '/shortlist/?ids=transport-08,finance-12,nothing-01#compare',
    use: (page) => page.locator('.compare-table [data-kinds]').first().waitFor(),
  },
  {
    name: 'a shared list with an unknown topic',
    path: '/shortlist/?ids=transport-08,nothing-01',
    use: (page) => page.locator('.shortlist-unknown').waitFor(),
  },
  {
    name: 'what matches a description',
    path: '/match/',
    use: async (page) => {
      await page.locator('.match-form textarea').fill('利用多源气象数据和物流数据，为港口和养殖场提供预警服务。');
      await page.locator('.match-form .button-main').click();
      await page.locator('.match-evidence').first().waitFor();
    },
  },
  {
    name: 'results of the explorer',
    path: '/topics/?q=物流&sector=logistics',
    use: async (page) => {
      await page.locator('.explorer-pills .pill').first().waitFor();
    },
  },
  {
    name: 'no result of the explorer',
    path: '/topics/?q=区块链婚礼取名',
    use: (page) => page.locator('.explorer-status:not(:empty)').waitFor(),
  },
  { name: 'the verdict of the self-check', path: '/eligibility/', use: answerAll },
  {
    name: 'ticks and a file of the materials',
    path: '/materials/?topic=transport-08',
    use: async (page) => {
      await page.locator('.checklist input').first().check();
      await page.locator('[data-format=md]').first().click();
      await page.locator('.outline-status:not(:empty)').waitFor();
    },
  },
  {
    name: 'the page that an address means',
    path: '/topics/transport-08/。',
    use: (page) => page.locator('wanted-address a').waitFor(),
  },
];

describe('every rule that the site has for what a page shows is in the page, and every custom property has a value', () => {
  // With `npm test`, sweep.spec.ts looks at them.
  it.runIf(isAll).each(Object.entries(PAGES))('%s', async (_name, path) => {
    await visit(path, {}, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await styleFaults(page)).toEqual([]);
    });
  });

  describe.each(Object.entries(PREFIXES))('after a late part came, %s', (_language, prefix) => {
    const parts = PARTS.filter((_, at) => isAll || (at % 2 === 0) === (prefix === ''));
    it.each(parts)('$name', async ({ path, use }) => {
      await visit(`${prefix}${path}`, {}, async (page) => {
        await use(page);
        expect(await styleFaults(page)).toEqual([]);
      });
    });
  });

  it('the filters of a phone', async () => {
    await visit('/topics/', { viewport: PHONE, colorScheme: 'dark' }, async (page) => {
      await page.locator('[data-filters]').click();
      await page.locator('.facet-dialog[open]').waitFor();
      expect(await styleFaults(page)).toEqual([]);
    });
  });

  it('the bar over a page that is read offline', async () => {
    await visit('/topics/', WITH_SERVICE_WORKER, async (page) => {
      await openTools(page);
      await page.goto(`${site.url}/schedule/`);
      await page.context().setOffline(true);
      await page.reload();
      await page.locator('.offline-bar').waitFor();
      expect(await styleFaults(page)).toEqual([]);
    });
  });
});
