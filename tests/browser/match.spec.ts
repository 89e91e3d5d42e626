import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const TEXT = '我们医院想和另外三家医院一起训练肿瘤影像模型，但是病人数据不能离开医院，希望用联邦学习的办法联合建模。';
const firstTopic = (page: Page) =>
  page.locator('.match-group:not([hidden]) .topic-row:not([hidden])').first().getAttribute('data-topic-id');

async function match(page: Page, text: string): Promise<void> {
  await page.locator('#match-text').fill(text);
  await page.locator('.button-main').click();
}

describe('the match', () => {
  it.each(casesOf(['', '/en'], 1))(
    'finds on %s/match/ the topics that fit, by group, and tells why',
    async (prefix) => {
      const faults = await visit(`${prefix}/match/`, { viewport: PHONE }, async (page) => {
        await match(page, TEXT);
        await expect.poll(() => firstTopic(page)).toBe('health-03');
        const group = page.locator('.match-group:not([hidden])').first();
        expect(await group.getAttribute('data-group')).toBe('health');
        expect(await group.locator('.match-evidence mark').allTextContents()).toContain('联邦学习');
        // The track is named once, and what to check is said once for all.
        expect(await group.locator('.row-place').first().textContent()).not.toContain(
          await group.locator('h3').innerText(),
        );
        expect(await page.locator(`.match-page a[href="${prefix}/awards/#prizes"]`).count()).toBe(1);
        expect(await page.locator(`.match-page a[href="${prefix}/eligibility/"]`).count()).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(casesOf(['', '/en'], 1))('takes a phone on %s/match/ to the results, which are read out', async (prefix) => {
    await visit(`${prefix}/match/`, { viewport: PHONE }, async (page) => {
      await match(page, TEXT);
      await page.locator('.match-evidence').first().waitFor();
      const heading = page.locator('.match-results h2');
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await heading.getAttribute('aria-describedby')).toBe('match-outcome');
      expect(await page.locator('#match-outcome').textContent()).toMatch(/[1-9]/);
      const bottom = await page.locator('.bottom-bar').evaluate((bar) => bar.getBoundingClientRect().top);
      const whole = await page
        .locator('.match-group:not([hidden]) .topic-row:not([hidden])')
        .evaluateAll((rows, end) => rows.filter((row) => row.getBoundingClientRect().bottom <= end).length, bottom);
      expect(whole).toBeGreaterThanOrEqual(2);
    });
  });

  it('stands beside the description on a desk, whose matching words are marked', async () => {
    await visit('/match/', { viewport: { width: 1440, height: 900 } }, async (page) => {
      await match(page, TEXT);
      await page.locator('.match-evidence').first().waitFor();
      const box = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect());
      const [own, found] = [await box('.match-form'), await box('.match-results')];
      expect(found.left).toBeGreaterThan(own.right);
      expect(found.top).toBeLessThan(own.top + 20);
      const marked = page.locator('.match-marked p');
      expect(await marked.textContent()).toBe(TEXT);
      expect(await marked.locator('mark').allTextContents()).toContain('联邦学习');
      // What is told of a topic is what the visitor wrote.
      for (const word of await page.locator('.match-evidence:visible mark').allTextContents()) {
        expect(TEXT).toContain(word);
      }
      await page.locator('[type=reset]').click();
      await expect.poll(() => page.locator('.match-results, .match-marked').filter({ visible: true }).count()).toBe(0);
    });
  });

  it('rates every topic on one scale in words and bars, which is explained', async () => {
    await visit('/match/', {}, async (page) => {
      await match(page, TEXT);
      await page.locator('.match-evidence').first().waitFor();
      const key = await page.locator('.match-key dt').allTextContents();
      expect(key.map((name) => name.trim())).toEqual(['很相近', '比较相近', '略有关联']);
      const rated = page.locator('.topic-row:visible .strength');
      expect(await rated.count()).toBe(await page.locator('.topic-row:visible').count());
      for (const name of new Set(await rated.allTextContents())) expect(key.join()).toContain(name);
      const bars = (strength: string) =>
        page
          .locator(`.match-key [data-strength=${strength}]`)
          .evaluate((element) => getComputedStyle(element, '::before').backgroundSize);
      expect(new Set([await bars('high'), await bars('medium'), await bars('low')]).size).toBe(3);
    });
  });

  it('compares the two closest topics side by side', async () => {
    await visit('/match/', {}, async (page) => {
      await match(page, TEXT);
      await expect.poll(() => firstTopic(page)).toBe('health-03');
      await page.locator('.match-results .toolbar a').click();
      await page.waitForURL(/\/shortlist\/\?ids=health-03,[a-z-]+-\d+#compare$/);
      await expect.poll(() => page.locator('.compare-heads li').count()).toBe(2);
    });
  });

  it('sends the text nowhere and keeps it out of the address', async () => {
    const sent: string[] = [];
    await visit('/match/', {}, async (page) => {
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await match(page, `${TEXT} bao-mi-xiang-mu`);
      await expect.poll(() => firstTopic(page)).toBe('health-03');
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    });
    expect(sent.filter((each) => /bao-mi|%E8%82%BF%E7%98%A4|肿瘤/.test(each))).toEqual([]);
  });

  it('forgets the text on reload unless the visitor asks to keep it', async () => {
    await visit('/match/', {}, async (page) => {
      await page.locator('#match-text').fill(TEXT);
      await page.reload();
      expect(await page.locator('#match-text').inputValue()).toBe('');
      await page.locator('#match-text').fill(TEXT);
      await page.locator('[name=keep]').check();
      await page.reload();
      expect(await page.locator('#match-text').inputValue()).toBe(TEXT);
      await page.locator('[type=reset]').click();
      await page.reload();
      expect(await page.locator('#match-text').inputValue()).toBe('');
    });
  });

  it('says when two groups are close, and when nothing fits', async () => {
    await visit('/match/', {}, async (page) => {
      await match(page, '红烧肉的做法：五花肉切块焯水，锅里放糖炒色，加葱姜八角和老抽，小火炖一小时。');
      await expect.poll(() => page.locator('#match-outcome').textContent()).toContain('没有明显相近的赛题');
    });
  });

  it.each(
    casesOf<[what: string, name: string, bytes: Uint8Array]>(
      [
        ['.txt in UTF-8', 'plan.txt', new TextEncoder().encode(TEXT)],
        ['.txt in GB 18030', 'plan.txt', Buffer.from('d2bdd4bac1aabacfd1b5c1b7d6d7c1f6d3b0cff1c4a3d0cd', 'hex')],
        ['.docx', 'plan.docx', readFileSync('tests/fixtures/plan.docx')],
      ],
      1,
      2,
    ),
  )('reads a file: %s', async (_name, name, bytes) => {
    await visit('/match/', {}, async (page) => {
      await page.locator('[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
      await expect.poll(() => page.locator('#match-text').inputValue()).toContain('肿瘤影像模型');
      await expect.poll(() => firstTopic(page)).toMatch(/^(health|medical-insurance)-/);
    });
  });

  it.each(
    casesOf(
      [
        ['empty', '', '请先输入'],
        ['only punctuation', '！？！？……', '太少'],
        ['too long', '数'.repeat(20_001), '超过20000字'],
        ['Russian', 'Система мониторинга состояния оборудования на заводе', '既不是中文也不是英文'],
      ] as const,
      2,
    ),
  )('answers a text that is %s', async (_name, text, answer) => {
    const faults = await visit('/match/', {}, async (page) => {
      await match(page, text);
      await expect.poll(() => page.locator('.match-status').textContent()).toContain(answer);
    });
    expect(faults).toEqual([]);
  });

  it.each(
    casesOf<[what: string, name: string, buffer: Buffer, answer: string]>(
      [
        ['a picture', 'plan.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), '这是图片'],
        ['an old .doc named .docx', 'plan.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '另存为 .docx'],
        ['a PDF', 'plan.pdf', Buffer.from('%PDF-1.7'), '这是PDF文件'],
        ['a text that is too long', 'plan.txt', Buffer.from('数\n'.repeat(200_000)), '最多能匹配20000字'],
        ['a damaged .docx', 'plan.docx', Buffer.from('PK not really'), '无法读取'],
        ['an empty file', 'plan.txt', Buffer.from(' \n'), '没有文字'],
      ],
      4,
    ),
  )('answers %s and leaves what was written', async (_name, name, buffer, answer) => {
    const faults = await visit('/match/', {}, async (page) => {
      await page.locator('#match-text').fill(TEXT);
      await page.locator('[type=file]').setInputFiles({ name, mimeType: '', buffer });
      await expect.poll(() => page.locator('.match-status').textContent()).toContain(answer);
      expect(await page.locator('#match-text').inputValue()).toBe(TEXT);
    });
    expect(faults).toEqual([]);
  });

  it.each(casesOf(['', '/en']))('gives back on %s/match/ what a file or “clear” took away', async (prefix) => {
    const faults = await visit(`${prefix}/match/`, { viewport: PHONE }, async (page) => {
      const field = page.locator('#match-text');
      const undo = page.locator('topic-match .undo-note button');
      await field.fill(TEXT);
      await page.locator('[name=keep]').check();
      await page.locator('[type=file]').setInputFiles('tests/fixtures/plan.docx');
      await expect.poll(() => field.inputValue()).toContain('三家医院联合训练');
      expect(await page.locator('topic-match output').textContent()).toBe('plan.docx');
      await undo.click();
      expect(await field.inputValue()).toBe(TEXT);
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await undo.isVisible()).toBe(false);

      await page.locator('[type=reset]').click();
      await expect.poll(() => field.inputValue()).toBe('');
      await undo.click();
      expect(await field.inputValue()).toBe(TEXT);
      expect(await page.locator('[name=keep]').isChecked()).toBe(true);
      expect(await page.evaluate(() => localStorage.getItem('match-text'))).toBe(TEXT);

      await page.locator('[type=reset]').click();
      await undo.waitFor();
      await field.fill('a');
      expect(await undo.isVisible()).toBe(false);
    });
    expect(faults).toEqual([]);
  });

  it('takes the text along to the other language, and keeps no copy', async () => {
    await visit('/match/', {}, async (page) => {
      await page.locator('#match-text').fill(TEXT);
      await page.locator('language-links a:visible').first().click();
      await page.waitForURL('**/en/match/');
      expect(await page.locator('#match-text').inputValue()).toBe(TEXT);
      await expect.poll(() => firstTopic(page)).toBe('health-03');
      expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
      await page.reload();
      expect(await page.locator('#match-text').inputValue()).toBe('');
    });
  });

  it('lets text that is dropped into the field arrive, and opens no file in place of the page', async () => {
    await visit('/match/', {}, async (page) => {
      const isLeftToTheBrowser = (selector: string, name: 'dragover' | 'drop', kind: 'text' | 'file') =>
        page.locator(selector).evaluate(
          (element, [type = '', what = '']) => {
            const dataTransfer = new DataTransfer();
            if (what === 'text') dataTransfer.setData('text/plain', 'a');
            else dataTransfer.items.add(new File(['the plan'], 'plan.txt'));
            return element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
          },
          [name, kind],
        );
      for (const name of ['dragover', 'drop'] as const) {
        expect(await isLeftToTheBrowser('#match-text', name, 'text')).toBe(true);
        expect(await isLeftToTheBrowser('h1', name, 'file')).toBe(false);
      }
      await expect.poll(() => page.locator('#match-text').inputValue()).toBe('the plan');
    });
  });

  it('never freezes over what is pasted', async () => {
    await visit('/match/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const pasted = async (text: string) => {
        await page.evaluate((words) => navigator.clipboard.writeText(words), text);
        await page.locator('#match-text').fill('');
        const start = Date.now();
        await page.keyboard.press('Control+v');
        const { length } = await page.locator('#match-text').inputValue();
        expect(Date.now() - start).toBeLessThan(3000);
        return length;
      };
      expect(await pasted('数\n'.repeat(15_000))).toBe(30_000);
      expect(await pasted('数\n'.repeat(500_000))).toBe(0);
      expect(await page.locator('.match-status').textContent()).toContain('超过20000字');
    });
  });

  it('has a field for files in the language of the page, for the keyboard too', async () => {
    await visit('/en/match/', {}, async (page) => {
      // Before anything else, for the browser hears of it in its own time.
      const chooser = page.waitForEvent('filechooser');
      const field = page.getByLabel('Choose a file');
      expect(await field.getAttribute('accept')).toContain('wordprocessingml');
      await page.locator('#match-text').focus();
      await page.keyboard.press('Tab');
      expect(await page.locator('.file-button').innerText()).toBe('Choose a file');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      const outline = () => page.locator('.file-button').evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(await outline()).toBe('solid');
      await page.keyboard.press('Space');
      await (await chooser).setFiles('tests/fixtures/plan.docx');
      await expect.poll(() => page.locator('topic-match output').textContent()).toBe('plan.docx');
    });
    await visit('/en/match/', { hasTouch: true, isMobile: true, viewport: PHONE }, async (page) => {
      expect(await page.locator('.drop-hint').isVisible()).toBe(false);
    });
  });

  it('takes 20,000 characters, markup and odd characters as text', async () => {
    const faults = await visit('/match/', {}, async (page) => {
      await match(page, `<script>alert(1)</script>\uD83D\u202E${TEXT.repeat(500)}`.slice(0, 20_000));
      await expect.poll(() => firstTopic(page)).toBe('health-03');
      expect(await page.locator('topic-match script').count()).toBe(0);
    });
    expect(faults).toEqual([]);
  });

  it('says so when the index is missing, keeps the text, and tries again', async () => {
    await visit('/match/', {}, async (page) => {
      await page.context().route('**/_astro/search.*', (route) => route.fulfill({ status: 404 }));
      await match(page, TEXT);
      await expect.poll(() => page.locator('.match-status').textContent()).toContain('未能加载');
      expect(await page.locator('#match-text').inputValue()).toBe(TEXT);
      await page.context().unroute('**/_astro/search.*');
      await page.locator('topic-match [data-retry]').click();
      await expect.poll(() => firstTopic(page)).toBe('health-03');
    });
  });

  it('says without JavaScript what to do instead', async () => {
    await visit('/match/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main a[href="/tags/"]').isVisible()).toBe(true);
      expect(await page.locator('#match-text').isVisible()).toBe(false);
    });
  });
});
