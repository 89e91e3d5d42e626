import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countPages, pagesOfPlaces } from '../../scripts/handbook/pdf.ts';
import { printHandbook } from '../../scripts/handbook/print.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { readContent } from '../../src/data/read/read-content.ts';
import { localizedPath, paths } from '../../src/logic/paths.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import type { Topic } from '../../src/model/topic.ts';
import { casesOf, isAll } from '../tier.ts';
import { PAGES } from './pages.ts';
import { paperFaults, printedControls } from './paper.ts';
import { answerAll } from './self-check.ts';
import { useSite } from './use-site.ts';

const { content } = readContent('content');
const topics = content?.dataset.topics ?? [];
const lengthOf = ({ brief }: Topic, language: Language) => brief?.[language]?.length ?? 0;

const site = useSite();
const { visit } = site;

/** What the style sheet writes after an element. */
const after = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);

describe('on paper', () => {
  it.each(
    casesOf(
      [
        ['Chinese', ''],
        ['English', '/en'],
      ],
      1,
    ),
  )('a topic in %s is its brief and facts, black on white', async (_language, prefix) => {
    const path = `${prefix}/topics/transport-08/`;
    await visit(path, { colorScheme: 'dark' }, async (page) => {
      expect(await printedControls(page)).toEqual([]);
      expect(await page.locator('.brief').isVisible()).toBe(true);
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
      await page.pdf({ format: 'A4' });
      expect(await page.locator('.next-steps').isVisible()).toBe(false);
      // To print a page is what makes it write its addresses out.
      expect(await page.locator('.page-address').textContent()).toContain(`${site.url}${path}`);
      expect(await after(page, '.decide h2 .clause-link')).toBe('"〕"');
    });
  });

  it.each(casesOf(LANGUAGES, 0))(
    'every topic in %s is one sheet',
    async (language) => {
      // The longest stands for all with `npm test`.
      const longest = [...topics].sort((a, b) => lengthOf(b, language) - lengthOf(a, language));
      await visit('/', {}, async (page) => {
        const long: string[] = [];
        for (const { id } of isAll ? longest : longest.slice(0, 1)) {
          await page.goto(`${site.url}${localizedPath(paths.topic(id), language)}`);
          if (countPages(await page.pdf({ format: 'A4' })) !== 1) long.push(id);
        }
        expect(long).toEqual([]);
      });
    },
    600_000,
  );

  it('marks the words of a brief by lines of three kinds', async () => {
    await visit('/topics/transport-08/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const looks = await page.locator('.brief-key mark').evaluateAll((marks) =>
        marks.map((mark) => {
          const { backgroundImage, textDecorationLine, borderBlockEndStyle } = getComputedStyle(mark);
          return [backgroundImage !== 'none', textDecorationLine, borderBlockEndStyle].join(' ');
        }),
      );
      expect(new Set(looks).size).toBe(3);
    });
  });

  it('the addresses of links are those of other sites', async () => {
    await visit('/contacts/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const address = await page.locator('main a[rel=external]').first().getAttribute('href');
      expect(await after(page, 'main a[rel=external]')).toContain(address);
      expect(await after(page, 'main a[href^="/"]:not(.clause-link)')).toBe('none');
    });
  });

  it.runIf(isAll).each(Object.entries(PAGES))(
    '%s has nothing that only works on a screen, and is as wide as the sheet',
    async (_name, path) => {
      await visit(path, {}, async (page) => {
        await page.waitForLoadState('networkidle');
        expect(await paperFaults(page)).toEqual([]);
      });
    },
  );

  it('has no sidebar on a sheet that is wider than high', async () => {
    await visit('/materials/', {}, async (page) => {
      const [upright, wide] = [await page.pdf({ format: 'A4' }), await page.pdf({ format: 'A4', landscape: true })];
      // A column of one character a line takes more sheets.
      expect(countPages(wide)).toBeLessThanOrEqual(2 * countPages(upright));
    });
  });

  it('the shortlist has its topics and the address that shows them again', async () => {
    await visit('/shortlist/?ids=tcm-01,finance-12', {}, async (page) => {
      expect(await printedControls(page)).toEqual([]);
      await page.pdf({ format: 'A4' });
      expect(await page.locator('.topic-row:visible').count()).toBe(2);
      expect(await page.locator('.page-address').textContent()).toContain('?ids=tcm-01,finance-12');
    });
  });

  it('the checklist has its ticks', async () => {
    await visit('/materials/', {}, async (page) => {
      await page.locator('.checklist input').first().check();
      expect(await printedControls(page)).toEqual([]);
      expect(await page.locator('.checklist input:checked').isVisible()).toBe(true);
      expect(await page.locator('.checklist-total').isVisible()).toBe(true);
    });
  });

  it('the self-check has its verdict and the answers, and no question', async () => {
    await visit('/eligibility/', {}, async (page) => {
      await answerAll(page);
      expect(await printedControls(page)).toEqual([]);
      expect(await page.locator('h2[data-verdict]').filter({ visible: true }).count()).toBe(1);
      expect(await page.locator('.answered-answer').first().isVisible()).toBe(true);
    });
  });

  it('the self-check has its questions and rules where there is no JavaScript', async () => {
    await visit('/eligibility/', { javaScriptEnabled: false }, async (page) => {
      expect(await printedControls(page)).toEqual([]);
      expect(await page.locator('.question details').first().isVisible()).toBe(true);
    });
  });
});

describe('the handbook', () => {
  it.runIf(isAll)(
    'is a PDF with bookmarks, page numbers in its contents, and no link to the machine that made it',
    async () => {
      const browser = await launchBrowser();
      const pdf = await printHandbook(browser, site.url, 'zh-CN', '2026-06-22').finally(() => browser.close());
      // A report of what is wrong should not print the file.
      const has = (words: string) => pdf.includes(words);
      expect(has('/Outlines')).toBe(true);
      expect(has('D:20260622000000')).toBe(true);
      expect(has('localhost')).toBe(false);
      expect(countPages(pdf)).toBeGreaterThan(30);
      const places = pagesOfPlaces(pdf);
      expect(places.get('notice')).toBe(3);
      expect(places.get('c-annex.11')).toBeGreaterThan(places.get('topics') ?? Infinity);
    },
  );

  it('has the whole notice', async () => {
    await visit('/handbook/', {}, async (page) => {
      expect(await page.locator('[id^="c-annex."].clause').count()).toBe(116);
      expect(await page.locator('[id="c-5.1.2"]').isVisible()).toBe(true);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    });
  });

  it('is offered as a file where there is one, and to print where there is none', async () => {
    await visit('/en/handbook/', {}, async (page) => {
      const offer = page.locator('handbook-file .button');
      const list = async (files: unknown[]) => {
        await page.route('**/data/handbook.json', (route) => route.fulfill({ json: files }));
        await page.reload();
        await offer.waitFor();
      };
      await list([]);
      expect(await offer.textContent()).toContain('Print this page');
      await list([{ language: 'en', path: '/handbook/x.en.pdf', pages: 67, bytes: 1_046_190 }]);
      expect(await offer.textContent()).toBe('Download the PDF (67 pages, 1.0 MB)');
      expect(await offer.getAttribute('href')).toBe('/handbook/x.en.pdf');
    });
  });
});
