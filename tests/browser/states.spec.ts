import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isAll } from '../tier.ts';
import { answerAll } from './self-check.ts';
import { accessibilityFaults, PHONE, useSite } from './use-site.ts';

const { visit } = useSite();

/** What pages look like after a visitor did something with them. */
const STATES: [name: string, path: string, reach: (page: Page) => Promise<void>][] = [
  [
    'results with filters',
    '/topics/?q=drone&track=agriculture',
    async (page) => {
      await page.locator('.topic-row:not([hidden]) .row-why').first().waitFor();
    },
  ],
  [
    'no results',
    '/topics/?track=sports&technique=blockchain',
    async (page) => {
      await page.locator('.explorer-offers button').first().waitFor();
    },
  ],
  [
    'the search dialog',
    '/',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.search-dialog input').fill('hospital');
      await page.locator('.search-pages a').first().waitFor();
    },
  ],
  [
    'the special support of a track, opened',
    '/awards/',
    async (page) => {
      await page.locator('#special-sports').click();
    },
  ],
  [
    'a match',
    '/match/',
    async (page) => {
      await page.locator('#match-text').fill('Drones and satellite images to find pests in rice fields, 无人机植保');
      await page.locator('.button-main').click();
      await page.locator('.match-evidence').first().waitFor();
    },
  ],
  ['an empty shortlist', '/shortlist/', (page) => page.locator('.shortlist-empty:visible').waitFor()],
  ['an empty comparison', '/shortlist/#compare', (page) => page.locator('.compare-empty:visible').waitFor()],
  ['no network', '/offline/', (page) => page.locator('.state').waitFor()],
  [
    'a registration that is open',
    '/schedule/?now=2026-07-01T12:00:00Z',
    async (page) => {
      await page.locator('.clock-register').waitFor();
    },
  ],
  [
    'statements of the self-check, filled in',
    '/eligibility/#form=single&kind=enterprise&legal-personality=yes',
    async (page) => {
      await page.locator('[data-screen=conditions] [data-action=apply]').click();
      await page.locator('.check-outlook:not(:empty)').waitFor();
    },
  ],
  ['an open result of the self-check', '/eligibility/', (page) => answerAll(page, {}, 'last')],
  [
    'a comparison',
    '/shortlist/?ids=health-03,finance-12#compare',
    async (page) => {
      await page.locator('[data-row=brief] .clause-text >> nth=1').waitFor();
    },
  ],
];

it('says what is the matter in one look, wherever that is', async () => {
  const looks = new Map<string, string>();
  await visit('/', { viewport: PHONE }, async (page) => {
    const look = async (path: string, prepare?: () => Promise<unknown>) => {
      await page.goto(new URL(path, page.url()).href);
      await prepare?.();
      const box = page.locator('.state:visible:not(:empty)').first();
      await box.waitFor();
      const style = await box.evaluate((element) => {
        const { backgroundColor, borderInlineStart, borderRadius, color, padding, fontSize } =
          getComputedStyle(element);
        return [backgroundColor, borderInlineStart, borderRadius, color, padding, fontSize].join(' ');
      });
      looks.set(path, style);
    };
    await look('/shortlist/');
    await look('/shortlist/#compare');
    await look('/shortlist/?ids=nothing-01');
    await look('/topics/transport-08/。');
    await look('/offline/');
    await look('/match/', () => page.locator('.match-form .button-main').click());
  });
  await visit('/', { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    for (const path of ['/match/', '/shortlist/', '/eligibility/']) {
      await page.goto(new URL(path, page.url()).href);
      expect(await page.locator('.state:visible').count(), path).toBeGreaterThan(0);
    }
  });
  expect([...new Set(looks.values())], JSON.stringify([...looks])).toHaveLength(1);
});

describe.each(['', '/en'])('in %s/', (prefix) => {
  // With `npm test`, the languages take turns.
  const states = STATES.filter((_, at) => isAll || (at % 2 === 0) === (prefix === '/en'));
  it.each(states)('%s has no accessibility fault in either theme and fits a phone', async (_name, path, reach) => {
    const faults = await visit(`${prefix}${path}`, { colorScheme: 'light', viewport: PHONE }, async (page) => {
      await reach(page);
      expect(await accessibilityFaults(page, 'light')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityFaults(page, 'dark')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    });
    expect(faults).toEqual([]);
  });
});
