import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../read-csv.ts';
import { casesOf } from '../tier.ts';
import { bytesOf, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const SHOWN = 'topic-shortlist .topic-row:not([hidden])';
const shownIds = (page: Page) =>
  page.locator(SHOWN).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-topic-id')));

describe('the shortlist', () => {
  it('keeps stars from every page, in order, over pages and languages', async () => {
    const faults = await visit('/topics/?subtrack=tcm', {}, async (page) => {
      await page.locator('[data-topic-id=tcm-01] .star').click();
      await page.goto(`${site.url}/en/topics/finance-12/`);
      await page.locator('main .star').first().click();
      expect(await page.locator('main .star').first().getAttribute('aria-pressed')).toBe('true');
      await page.goto(`${site.url}/en/shortlist/`);
      expect(await shownIds(page)).toEqual(['tcm-01', 'finance-12']);
      await page.locator(`${SHOWN} .star`).first().click();
      expect(await shownIds(page)).toEqual(['finance-12']);
      await page.locator('[data-action=clear]').click();
      expect(await page.locator('.shortlist-empty').isVisible()).toBe(true);
      await page.reload();
      expect(await shownIds(page)).toEqual([]);
    });
    expect(faults).toEqual([]);
  });

  it('is shared as a link, which the receiver may keep', async () => {
    await visit(
      '/shortlist/?ids=tcm-01,finance-12',
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        expect(await shownIds(page)).toEqual(['tcm-01', 'finance-12']);
        await page.locator('[data-action=share]').click();
        await expect.poll(() => page.locator('.shortlist-status').textContent()).toBe('链接已复制');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `${site.url}/shortlist/?ids=tcm-01,finance-12`,
        );
        await page.locator('[data-action=keep]').click();
        await page.goto(`${site.url}/shortlist/`);
        expect(await shownIds(page)).toEqual(['tcm-01', 'finance-12']);
      },
    );
  });

  it('is exported as CSV that a spreadsheet reads, and as Markdown', async () => {
    await visit('/shortlist/?ids=health-03,heritage-05', {}, async (page) => {
      const save = async (action: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-action=${action}]`).click(),
        ]);
        return (await bytesOf(download)).toString();
      };
      const csv = await save('csv');
      const data = readCsv(csv);
      expect(data.map(([id]) => id)).toEqual(['编号', 'health-03', 'heritage-05']);
      expect(data[1]?.[3]).toBe(`${site.url}/topics/health-03/`);
      expect(await save('markdown')).toMatch(/^- \[医疗数据合规协同.*\]\(http.*health-03\/\) — 综合赛道/);
    });
  });

  it.each(
    casesOf([
      ['unknown, repeated and empty ids', 'nowhere-01,tcm-01,tcm-01,,<script>,../../etc'],
      ['hundreds of ids', ['tcm-01', ...Array.from({ length: 600 }, (_, at) => `x-${String(at)}`)].join(',')],
      ['markup', '"><img src=x onerror=alert(1)>,tcm-01'],
    ] as const),
  )('takes from an address with %s what there is', async (_name, ids) => {
    const faults = await visit(`/shortlist/?${new URLSearchParams({ ids }).toString()}`, {}, async (page) => {
      expect(await shownIds(page)).toEqual(['tcm-01']);
    });
    expect(faults).toEqual([]);
  });

  it.each(casesOf(['{', 'null', '{"a":1}', '[1,null,"tcm-01",{}]', '"text"', '\u0000'], 3))(
    'survives storage that holds %s',
    async (garbage) => {
      const faults = await visit('/shortlist/', {}, async (page) => {
        await page.evaluate((text) => {
          localStorage.setItem('shortlist', text);
        }, garbage);
        await page.goto(`${site.url}/topics/finance-12/`);
        await page.locator('main .star').first().click();
        await page.goto(`${site.url}/shortlist/`);
        expect(await shownIds(page)).toContain('finance-12');
      });
      expect(faults).toEqual([]);
    },
  );

  it.each([
    ['full', 'setItem'],
    ['switched off', 'getItem'],
  ] as const)('holds on its page when storage is %s, and says so', async (_name, method) => {
    await visit('/', {}, async (page) => {
      await page.addInitScript((name) => {
        Storage.prototype[name] = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
        Storage.prototype.setItem = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
      }, method);
      await page.goto(`${site.url}/shortlist/?ids=tcm-01`);
      await page.locator('[data-action=keep]').click();
      expect(await page.locator('.shortlist-status').textContent()).toContain('不允许保存');
      expect(await shownIds(page)).toEqual(['tcm-01']);
    });
  });
});

describe('the comparison', () => {
  const heads = (page: Page) => page.locator('.compare-heads > li');

  it.each(casesOf(['', '/en'], 1))('shows on %s/shortlist/ up to four topics side by side', async (prefix) => {
    const path = `${prefix}/shortlist/?ids=health-03,finance-12,tcm-01,sports-01,green-01#compare`;
    const faults = await visit(path, {}, async (page) => {
      await expect.poll(() => heads(page).count()).toBe(4);
      for (const row of ['tags', 'brief', 'guiding', 'prizes', 'special', 'steps']) {
        const texts = await page.locator(`[data-row=${row}] .compare-columns > *`).allInnerTexts();
        expect(texts, row).toHaveLength(4);
        expect(texts.every((text) => text.trim() !== '')).toBe(true);
      }
      await page.locator('[data-remove=sports-01]').click();
      await expect.poll(() => heads(page).count()).toBe(3);
      expect(new URL(page.url()).searchParams.get('ids')).toBe('health-03,finance-12,tcm-01');
      await page.goBack();
      await expect.poll(() => heads(page).count()).toBe(4);
    });
    expect(faults).toEqual([]);
  });

  it('folds what all have, and takes their tags from the rest', async () => {
    await visit('/shortlist/?ids=health-03,finance-12#compare', {}, async (page) => {
      await expect.poll(() => page.locator('[data-row=shared] p').textContent()).toContain('隐私计算');
      expect(await page.locator('[data-row=tags] [data-tag="techniques/privacy-computing"]').count()).toBe(0);
      const folded = await page
        .locator('.compare-same [data-from]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
      expect(folded).toEqual(['who', 'guiding', 'prizes', 'special']);
      expect(await page.locator('.compare-same [data-row=who] .compare-columns > * > *').count()).toBe(1);
      await page.goto(`${site.url}/shortlist/?ids=health-03,transport-08#compare`);
      await expect.poll(() => page.locator('[data-row=guiding] .compare-columns > *').count()).toBe(2);
      expect(await page.locator('.compare-same [data-row=guiding]').count()).toBe(0);
    });
  });

  it('leads on to the outline and to the self-check of the track', async () => {
    await visit('/shortlist/?ids=health-03,emergency-01#compare', {}, async (page) => {
      await heads(page).nth(1).waitFor();
      const links = await page
        .locator('[data-row=steps] a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual([
        '/eligibility/#track=other',
        '/materials/?topic=health-03#outline',
        '/eligibility/#track=named',
        '/materials/?topic=emergency-01#outline',
      ]);
    });
  });

  it('is of the visitor’s own topics, and of those beside the topic that it was asked for from', async () => {
    await visit('/topics/transport-08/', {}, async (page) => {
      await page.evaluate(() => {
        localStorage.setItem('shortlist', '["tcm-01","health-03"]');
      });
      await page.goto(`${site.url}/shortlist/`);
      await page.locator('.views a').last().click();
      await expect.poll(() => heads(page).count()).toBe(2);
      expect(await page.locator('topic-shortlist ul.topic-rows').isVisible()).toBe(false);
      await page.goto(`${site.url}/topics/transport-08/`);
      await page.locator('.facts-actions a').first().click();
      await expect.poll(() => heads(page).allInnerTexts()).toHaveLength(3);
      expect(await heads(page).first().innerText()).toContain('港口');
      await page.locator('[data-remove=tcm-01]').click();
      await page.locator('[data-add=tcm-01]').click();
      await expect.poll(() => heads(page).count()).toBe(3);
      await page.locator('.views a').first().click();
      expect(await shownIds(page)).toEqual(['transport-08', 'health-03', 'tcm-01']);
    });
  });

  it('adds topics by its own list, four at most', async () => {
    await visit('/shortlist/#compare', {}, async (page) => {
      expect(await page.locator('.compare-empty').isVisible()).toBe(true);
      for (const id of ['tcm-01', 'tcm-02', 'tcm-03', 'tcm-04', 'tcm-05']) {
        await page.locator('topic-compare select').selectOption(id);
        await page.locator('topic-compare form button').click();
      }
      expect(await page.locator('.compare-status').textContent()).toBe('最多对比四个赛题，请先移出一个。');
      await expect.poll(() => heads(page).count()).toBe(4);
    });
  });

  it('says so when a topic cannot be fetched, and tries again', async () => {
    await visit('/shortlist/', {}, async (page) => {
      await page.route('**/topics/tcm-01/', (route) => route.fulfill({ status: 500 }));
      await page.goto(`${site.url}/shortlist/?ids=tcm-01#compare`);
      await expect.poll(() => page.locator('.compare-failed').isVisible()).toBe(true);
      await page.unroute('**/topics/tcm-01/');
      await page.locator('topic-compare [data-retry]').click();
      await expect.poll(() => heads(page).count()).toBe(1);
    });
  });

  it('is found at its old address, with its topics', async () => {
    await visit('/en/compare/?ids=tcm-01,health-03', {}, async (page) => {
      await page.waitForURL(`${site.url}/en/shortlist/?ids=tcm-01,health-03#compare`);
      await expect.poll(() => heads(page).count()).toBe(2);
    });
  });
});
