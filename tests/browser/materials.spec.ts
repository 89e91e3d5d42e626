import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { accessibilityFaults, bytesOf, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const KEY = 'materials-checklist';
const box = (page: Page, id: string) => page.locator(`.checklist input[value=${id}]`);
const total = (page: Page) => page.locator('.checklist-total').textContent();
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

describe('the checklist', () => {
  it('keeps what is ticked over reloads and languages, counts it, and starts again', async () => {
    const faults = await visit('/materials/', {}, async (page) => {
      expect(await total(page)).toBe('通知要求的内容：已备0项，共22项。通知举例的材料：已备0项，共3项。');
      await box(page, 'background').check();
      await box(page, 'video').check();
      expect(await total(page)).toBe('通知要求的内容：已备1项，共22项。通知举例的材料：已备1项，共3项。');
      expect(await page.locator('.checklist-count').allTextContents()).toEqual([
        '通知要求的内容：已备1项，共15项。',
        '通知要求的内容：已备0项，共7项。',
        '通知举例的材料：已备1项，共3项。',
      ]);
      await page.reload();
      expect(await box(page, 'background').isChecked()).toBe(true);
      await page.goto(`${site.url}/en/materials/`);
      expect(await total(page)).toBe('Required by the notice: 1 of 22 ready. Examples in the notice: 1 of 3 ready.');
      expect(await page.locator('.checklist-changes').isVisible()).toBe(false);
      await box(page, 'video').uncheck();
      expect(await page.locator('material-checklist progress').getAttribute('value')).toBe('1');
      await page.locator('[data-action=reset]').click();
      expect(await kept(page)).toBeNull();
      expect(await page.locator('.checklist input:checked').count()).toBe(0);
      expect(await total(page)).toBe('Required by the notice: 0 of 22 ready. Examples in the notice: 0 of 3 ready.');
    });
    expect(faults).toEqual([]);
  });

  it('is the same in every tab', async () => {
    await visit('/materials/', {}, async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${site.url}/materials/`);
      await box(other, 'patents').check();
      await expect.poll(() => box(page, 'patents').isChecked()).toBe(true);
      await other.locator('[data-action=reset]').click();
      await expect.poll(() => total(page)).toBe('通知要求的内容：已备0项，共22项。通知举例的材料：已备0项，共3项。');
    });
  });

  it.each(casesOf(['light', 'dark'] as const))(
    'tells what came and went with new content, until that is dismissed, in the %s theme',
    async (colorScheme) => {
      const faults = await visit('/en/materials/', { colorScheme, viewport: PHONE }, async (page) => {
        await box(page, 'background').check();
        await page.evaluate((key) => {
          const list = JSON.parse(localStorage.getItem(key) ?? '') as { ticked: string[]; points: unknown[] };
          list.points = [...list.points.slice(1, -1), { id: 'seal', name: '<b>Seal</b> of the entrant' }];
          list.ticked.push('seal');
          localStorage.setItem(key, JSON.stringify(list));
        }, KEY);
        await page.reload();
        const changes = page.locator('.checklist-changes li');
        const told = [
          'Background of the project',
          'Models and documentation of product solutions',
          '<b>Seal</b> of the entrant',
        ];
        expect(await changes.allTextContents()).toEqual(told);
        expect(await total(page)).toBe('Required by the notice: 1 of 22 ready. Examples in the notice: 0 of 3 ready.');
        expect(await accessibilityFaults(page, colorScheme)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
        await box(page, 'video').check();
        await page.reload();
        expect(await changes.allTextContents()).toEqual(told);
        await page.locator('[data-action=dismiss]').click();
        expect(await page.locator('.checklist-changes').isVisible()).toBe(false);
        await page.reload();
        expect(await page.locator('.checklist-changes').isVisible()).toBe(false);
        expect(await total(page)).toBe('Required by the notice: 1 of 22 ready. Examples in the notice: 1 of 3 ready.');
        expect(await kept(page)).not.toContain('seal');
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(casesOf(['{', 'null', '[1]', '{"points":{},"ticked":5}', '\u0000'], 3))(
    'survives storage that holds %s',
    async (garbage) => {
      const faults = await visit('/materials/', {}, async (page) => {
        await page.evaluate(
          ([key, text]) => {
            localStorage.setItem(key, text);
          },
          [KEY, garbage] as const,
        );
        await page.reload();
        expect(await page.locator('.checklist-changes').isVisible()).toBe(false);
        await box(page, 'background').check();
        await page.reload();
        expect(await total(page)).toBe('通知要求的内容：已备1项，共22项。通知举例的材料：已备0项，共3项。');
      });
      expect(faults).toEqual([]);
    },
  );

  it('holds on its page when the browser does not save, and says so', async () => {
    await visit('/', {}, async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
      });
      await page.goto(`${site.url}/materials/`);
      await box(page, 'background').check();
      expect(await page.locator('.checklist-failed').textContent()).toContain('不允许保存');
      expect(await total(page)).toBe('通知要求的内容：已备1项，共22项。通知举例的材料：已备0项，共3项。');
    });
  });

  it('is printed with its ticks, its clauses and its count, and nothing to press', async () => {
    await visit('/materials/', {}, async (page) => {
      await box(page, 'background').check();
      await page.emulateMedia({ media: 'print' });
      expect(await box(page, 'background').isChecked()).toBe(true);
      for (const seen of ['.checklist input', '.checklist-total', '#overview .clause-link', '#general']) {
        expect(await page.locator(seen).first().isVisible()).toBe(true);
      }
      expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('main select').filter({ visible: true }).count()).toBe(0);
    });
  });

  it('can be ticked without JavaScript, and has the chapters to copy', async () => {
    await visit('/materials/', { javaScriptEnabled: false }, async (page) => {
      await box(page, 'background').check();
      expect(await page.locator('#project-application ~ .papers > .paper h3').count()).toBe(5);
      expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
      expect((await page.locator('noscript').allInnerTexts()).join()).toContain('不会保存');
    });
  });
});

describe('the page of the materials', () => {
  const isOnFirstScreen = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight);

  it.each(casesOf(['', '/en'], 1))('has outline and first box on the first screen: %s', async (prefix) => {
    await visit(`${prefix}/materials/`, { viewport: { width: 1440, height: 900 } }, async (page) => {
      for (const selector of ['application-outline [data-format=docx]', '.checklist input'])
        expect(await isOnFirstScreen(page, selector)).toBe(true);
      const tops = await page
        .locator('#project-application ~ .papers > .paper')
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
    });
    await visit(`${prefix}/materials/`, { viewport: { width: 390, height: 844 } }, async (page) => {
      expect(await isOnFirstScreen(page, 'application-outline [data-format=md]')).toBe(true);
    });
  });

  it('keeps what is required apart from examples, and says last, once, what the notice does not state', async () => {
    await visit('/materials/', {}, async (page) => {
      expect(await page.locator('.paper[data-examples] .checklist input').count()).toBe(3);
      expect(await page.locator('.paper:not([data-examples]) .checklist input').count()).toBe(22);
      const last = page.locator('section:has(> #not-stated)');
      expect(await last.innerText()).toContain('材料归属（通知未就以下材料单独说明）：项目申报书、其他证明材料');
      expect(await last.innerText()).toContain('各项材料的提交截止日期');
      expect((await page.locator('main').innerText()).match(/通知未就/g)).toHaveLength(2);
      expect(await page.locator('main h2').last().getAttribute('id')).toBe('not-stated');
    });
  });
});

describe('the outline of the application', () => {
  const save = async (page: Page, format: string, language: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format=${format}][data-language=${language}]`).click(),
    ]);
    return { name: download.suggestedFilename(), file: await bytesOf(download) };
  };

  it.each([
    ['zh-CN', '项目概述', '知识产权情况', '项目申报书提纲', '附件第三部分赛题8', '交通运输赛道'],
    [
      'en',
      'Project overview',
      'Intellectual property',
      'Outline of the project application',
      'Annex, part 3, topic 8',
      'Transport track',
    ],
  ])('is made in %s as Word and Markdown', async (language, first, last, title, clause, track) => {
    const faults = await visit('/topics/transport-08/', {}, async (page) => {
      const brief = await page.locator('[data-part=brief] .clause-text').innerText();
      await page.locator('.facts-panel a[href*="#outline"]').click();
      await page.waitForURL(`${site.url}/materials/?topic=transport-08#outline`);
      expect(await page.locator('application-outline select').inputValue()).toBe('transport-08');

      const word = await save(page, 'docx', language);
      expect(word.name).toBe(`outline-transport-08.${language}.docx`);
      const { value: html } = await mammoth.convertToHtml({ buffer: word.file });
      const chapters = Array.from(html.matchAll(/<h1>(?:<a [^>]*><\/a>)*(.*?)<\/h1>/g), ([, text]) => text);
      expect([chapters.length, chapters[0], chapters.at(-1)]).toEqual([5, first, last]);
      expect(html.match(/<h2>/g)).toHaveLength(15);

      const markdown = await save(page, 'md', language);
      expect(markdown.name).toBe(`outline-transport-08.${language}.md`);
      const text = markdown.file.toString('utf8');
      expect(text.match(/^## .*$/gm)).toEqual(chapters.map((chapter) => `## ${chapter ?? ''}`));
      expect(text.match(/^### /gm)).toHaveLength(15);
      for (const words of [title, brief, clause, track]) {
        expect(html).toContain(words);
        expect(text).toContain(words);
      }
      expect(await page.locator('.outline-status').textContent()).toContain(markdown.name);
      expect(page.url()).toBe(`${site.url}/materials/?topic=transport-08#outline`);
    });
    expect(faults).toEqual([]);
  });

  it('is offered for a starred topic, and not in place of one that there is not', async () => {
    await visit('/topics/finance-12/', {}, async (page) => {
      await page.locator('main .star').first().click();
      await page.goto(`${site.url}/en/materials/`);
      expect(await page.locator('application-outline select').inputValue()).toBe('finance-12');
      await page.goto(`${site.url}/en/materials/?topic=nowhere-01"><b>`);
      expect(await page.locator('application-outline select').inputValue()).toBe('');
      expect(await page.locator('.outline-status').textContent()).toContain('nowhere-01');
    });
  });

  it('asks for a topic where none is chosen', async () => {
    await visit('/materials/', {}, async (page) => {
      await page.locator('[data-format=md][data-language=en]').click();
      expect(await page.locator('.outline-status').textContent()).toBe('请选择赛题');
    });
  });

  it('says so when the topic cannot be fetched, and tries again', async () => {
    await visit('/materials/?topic=tcm-01', {}, async (page) => {
      await page.route('**/topics/tcm-01/', (route) => route.abort());
      await page.locator('[data-format=docx][data-language=en]').click();
      await expect.poll(() => page.locator('.outline-failed').isVisible()).toBe(true);
      await page.unroute('**/topics/tcm-01/');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('application-outline [data-retry]').click(),
      ]);
      expect(download.suggestedFilename()).toBe('outline-tcm-01.en.docx');
      expect(await page.locator('.outline-failed').isVisible()).toBe(false);
    });
  });
});
