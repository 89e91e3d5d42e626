import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { bytesOf, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const question = (page: Page) => page.locator('[data-question]:not([hidden])');
const verdict = (page: Page) => page.locator('h2[data-verdict]:not([hidden])').getAttribute('data-verdict');
const isDone = (page: Page) => page.locator('.check-result').isVisible();

/** Answers the questions as given, and each other with its first option, until the result is shown. */
async function answer(page: Page, answers: Record<string, string>): Promise<void> {
  // In one go: what a visitor presses for each question is tried below, and by the keyboard.
  await page.locator('eligibility-check').evaluate((check, given) => {
    for (const result = check.querySelector('.check-result'); result?.checkVisibility() === false;) {
      const asked = check.querySelector<HTMLElement>('[data-question]:not([hidden])');
      const value = given[asked?.dataset['question'] ?? ''];
      asked?.querySelector<HTMLInputElement>(value === undefined ? 'input' : `input[value="${value}"]`)?.click();
      check.querySelector<HTMLButtonElement>('form .button-main')?.click();
      if (check.querySelector('[data-question]:not([hidden])') === asked) break;
    }
  }, answers);
  await expect.poll(() => isDone(page)).toBe(true);
}

/** The clauses that the shown reasons cite. */
const cited = (page: Page) => page.locator('[data-finding]:not([hidden]) .clause-link').allInnerTexts();

const CASES: [name: string, answers: Record<string, string>, verdict: string, clause: string][] = [
  ['a public hospital', { kind: 'health-care', 'public-body': 'yes', track: 'other' }, 'ask', 'Section 5(1)5'],
  ['a farmers’ cooperative', { kind: 'other-unit' }, 'ask', 'Section 5(1)1'],
  ['a company registered abroad', { 'legal-personality': 'abroad' }, 'ask', 'Section 5(1)1'],
  ['software with open-source parts', { property: 'licensed' }, 'ask', 'Section 5(2)3'],
  ['a two-company consortium', { form: 'joint' }, 'may-enter', 'Section 5(1)1'],
  ['a subsidiary of an organiser', { organiser: 'affiliate' }, 'may-not-enter', 'Section 5(1)5'],
  ['a county meteorological bureau', { kind: 'government', track: 'named' }, 'may-enter', 'Section 5(1)5'],
  ['a student club', { kind: 'no-unit' }, 'may-not-enter', 'Section 5(1)1'],
  ['a listed company', {}, 'may-enter', 'Section 5(1)1'],
];

describe('the self-check on a phone', () => {
  // One of each verdict; cases.yaml has them all.
  it.each(casesOf(CASES, 3, 5, 6))('tells %s its verdict with the clause', async (_name, answers, expected, clause) => {
    const faults = await visit('/en/eligibility/', { viewport: PHONE }, async (page) => {
      expect(await question(page).count()).toBe(1);
      await answer(page, answers);
      expect(await verdict(page)).toBe(expected);
      expect(await cited(page)).toContain(clause);
      // Whom to ask stands where there is something to ask, or to be done about it.
      const hasRemedy = (await page.locator('.finding-remedy:visible').count()) > 0;
      const contact = page.locator('.check-contacts a[href^="tel:"]').first();
      expect(await contact.isVisible()).toBe(expected !== 'may-enter' || hasRemedy);
    });
    expect(faults).toEqual([]);
  });

  it('wants an answer, goes back, and keeps the other answers when one is changed', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      const next = page.locator('eligibility-check form .button-main');
      await next.click();
      expect(await page.locator('.check-error').textContent()).toBe('请先选择一个答案。');
      await answer(page, { representatives: 'over-limit' });
      expect(await verdict(page)).toBe('may-not-enter');
      await page.locator('[data-change=representatives]').click();
      expect(await question(page).getAttribute('data-question')).toBe('representatives');
      expect(await question(page).locator('input:checked').getAttribute('value')).toBe('over-limit');
      await answer(page, { representatives: 'within-limit' });
      expect(await verdict(page)).toBe('may-enter');
      await page.locator('[data-change=kind]').click();
      await answer(page, { kind: 'government', track: 'unsure' });
      expect(await verdict(page)).toBe('ask');
      // Only the track was asked in addition.
      expect(await page.locator('[data-answered=representatives]').isVisible()).toBe(true);
    });
  });

  it('is gone through by Back and Forward, question by question, with its answers out of the address', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      const asked = () => question(page).getAttribute('data-question');
      const next = async () => {
        await question(page).locator('input').first().check();
        await page.locator('eligibility-check form .button-main').click();
      };
      const first = await asked();
      await next();
      const second = await asked();
      await next();
      const third = await asked();
      expect(new Set([first, second, third]).size).toBe(3);

      await page.goBack();
      expect(await asked()).toBe(second);
      expect(await question(page).locator('input').first().isChecked()).toBe(true);
      await page.reload();
      expect(await asked()).toBe(second);
      await page.goBack();
      expect(await asked()).toBe(first);
      await page.goForward();
      await page.goForward();
      expect(await asked()).toBe(third);
      // The button of the page goes the same way.
      await page.locator('[data-action=back]').click();
      await expect.poll(asked).toBe(second);
      await page.goForward();
      expect(await asked()).toBe(third);

      await answer(page, {});
      expect(await verdict(page)).toBe('may-enter');
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      await page.goBack();
      expect(await isDone(page)).toBe(false);
      expect(await question(page).locator('input:checked').count()).toBe(1);
      await page.goForward();
      expect(await isDone(page)).toBe(true);
    });
  });

  it('is worked by the keyboard alone', async () => {
    await visit('/eligibility/', {}, async (page) => {
      await question(page).locator('input').first().focus();
      for (let pressed = 0; pressed < 40 && !(await isDone(page)); pressed++) {
        const asked = await question(page).getAttribute('data-question');
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        expect((await isDone(page)) || (await question(page).getAttribute('data-question')) !== asked).toBe(true);
        if (!(await isDone(page))) {
          // The question has the focus; the tabulator goes on through the clauses to the first answer.
          const first = question(page).locator('input').first();
          for (let tabs = 0; tabs < 6 && !(await first.evaluate((input) => input === document.activeElement)); tabs++) {
            await page.keyboard.press('Tab');
          }
        }
      }
      expect(await verdict(page)).toBe('may-enter');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('可以参赛');
    });
  });
});

describe('the answers', () => {
  it('stay in the browser, out of the address and of every request, until they are cleared', async () => {
    await visit('/eligibility/', {}, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await answer(page, { kind: 'public-institution', track: 'other' });
      await page.reload();
      expect(await verdict(page)).toBe('ask');
      await page.goto(`${site.url}/en/eligibility/`);
      expect(await verdict(page)).toBe('ask');
      expect([...requests, page.url()].filter((url) => /[?#]|public-institution/.test(url))).toEqual([]);
      await page.locator('[data-action=restart]').click();
      expect(await question(page).getAttribute('data-question')).toBe('form');
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /eligib|limit/.test(key)))).toEqual(
        [],
      );
      await page.reload();
      expect(await question(page).getAttribute('data-question')).toBe('form');
    });
  });

  it.each(casesOf(['{', '[]', '{"edition":"liaoning-2026","answers":{"kind":"alien","no-such":"yes"}}'], 2))(
    'are asked anew where what was kept is broken: %s',
    async (kept) => {
      const faults = await visit('/eligibility/', {}, async (page) => {
        await page.evaluate((text) => {
          localStorage.setItem('eligibility', text);
        }, kept);
        await page.reload();
        expect(await question(page).getAttribute('data-question')).toBe('form');
      });
      expect(faults).toEqual([]);
    },
  );

  it('are saved with date, edition, verdict, clauses and telephone numbers', async () => {
    await visit('/en/eligibility/', {}, async (page) => {
      await answer(page, { organiser: 'same-parent' });
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action=save]').click()]);
      const text = (await bytesOf(download)).toString();
      expect(text).toContain('# Not certain yet');
      expect(text).toMatch(/2026 'Data Elements ×' Competition, Liaoning Division · .*20\d\d.*\(China Standard Time\)/);
      expect(text).toContain('registration closed on 18 July 2026');
      expect(text).toContain('[Section 5(1)5]');
      expect(text).toContain('024-83988827');
      expect(text).toContain('No, but it has the same parent company as one of them');
      expect(text).not.toContain('Change');
    });
  });
});

describe('the result', () => {
  it('leads from its last words straight to the reasons', async () => {
    await visit('/en/eligibility/', {}, async (page) => {
      await answer(page, { organiser: 'same-parent' });
      const blocks = page.locator('.check-result > :is(h2, p, ul):visible');
      const shown = await blocks.evaluateAll((all) => all.slice(0, 4).map((each) => each.getAttribute('class')));
      expect(shown).toEqual([null, 'check-closed', null, 'findings']);
    });
  });

  it('says that registration has closed once it has, and offers only what can still be done then', async () => {
    const closed = (page: Page) => page.locator('.check-closed').isVisible();
    const remedies = (page: Page) => page.locator('.finding-remedy:visible').allInnerTexts();
    await visit('/eligibility/?now=2026-07-18T23:59:59+08:00', {}, async (page) => {
      await answer(page, { representatives: 'over-limit' });
      expect([await closed(page), await remedies(page)]).toEqual([
        false,
        ['可采取的办法：报名截止之前，把参赛代表减到5人以内。'],
      ]);
      await page.goto(`${site.url}/eligibility/?now=2026-07-19T00:00:00+08:00`);
      expect([await closed(page), await remedies(page)]).toEqual([
        true,
        ['报名截止之后，参赛代表不可更改；已经报名的，请询问组委会。'],
      ]);
    });
  });

  it('follows when the answers are cleared in another tab', async () => {
    await visit('/eligibility/', {}, async (page) => {
      await answer(page, {});
      const other = await page.context().newPage();
      await other.goto(`${site.url}/eligibility/`);
      await other.locator('[data-action=restart]').click();
      await expect.poll(() => question(page).count()).toBe(1);
      expect(await question(page).getAttribute('data-question')).toBe('form');
    });
  });
});

describe('the tracks that suit the answers', () => {
  it('do not make the explorer deny what stands in other tracks', async () => {
    await visit('/eligibility/', {}, async (page) => {
      await answer(page, { kind: 'government', track: 'named' });
      await page.locator('[data-action=narrow]').click();
      await page.goto(`${site.url}/topics/?q=养猪`);
      const status = page.locator('.explorer-status');
      await expect.poll(() => status.textContent()).toMatch(/在这些赛道中没有相关赛题；其他赛道有\d+个/);
      await page.locator('[data-drop=tracks]').click();
      await expect.poll(() => page.locator('.topic-row:not([hidden])').count()).toBeGreaterThan(0);
      expect(await page.locator('track-limit').isVisible()).toBe(false);
    });
  });

  it('are forgotten when other answers suit other tracks', async () => {
    await visit('/eligibility/', {}, async (page) => {
      await answer(page, { kind: 'government', track: 'named' });
      await page.locator('[data-action=narrow]').click();
      await page.locator('[data-change=kind]').click();
      await answer(page, { kind: 'enterprise' });
      await page.goto(`${site.url}/topics/`);
      expect(await page.locator('track-limit').isVisible()).toBe(false);
    });
  });

  it('are shown alone in explorer and match if the visitor wants, until the limit is lifted', async () => {
    await visit('/eligibility/', {}, async (page) => {
      await answer(page, { kind: 'government', track: 'named' });
      expect(await page.locator('.check-tracks li:not([hidden])').count()).toBe(3);
      await page.locator('[data-action=narrow]').click();
      await page.goto(`${site.url}/topics/`);
      const cards = page.locator('.topic-row:not([hidden])');
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain('25');
      await expect.poll(() => cards.count()).toBe(24);
      expect(new URL(page.url()).search).toBe('');
      await page.goto(`${site.url}/match/`);
      await page.locator('#match-text').fill('用无人机和卫星影像识别稻田病虫害，指导农户植保');
      await page.locator('.match-form .button-main').click();
      const tracks = () =>
        page
          .locator('.match-group:not([hidden])')
          .evaluateAll((groups) => groups.map((group) => group.getAttribute('data-track')));
      await expect.poll(async () => (await tracks()).length).toBeGreaterThan(0);
      expect((await tracks()).every((id) => ['urban-governance', 'meteorology', 'emergency'].includes(id ?? ''))).toBe(
        true,
      );
      await page.locator('track-limit button').click();
      await expect.poll(async () => (await tracks()).includes('agriculture')).toBe(true);
      expect(await page.locator('track-limit').isVisible()).toBe(false);
    });
  });
});

it('has all questions and rules on one page without JavaScript, and sends the answers nowhere', async () => {
  await visit('/eligibility/', { javaScriptEnabled: false }, async (page) => {
    await page.locator('input[value=joint]').check();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${site.url}/eligibility/`);
    const fields = page.locator('[data-question]');
    expect(await fields.count()).toBe(18);
    expect(await fields.last().locator('details li').first().isVisible()).toBe(true);
    expect(await page.locator('eligibility-check .toolbar:visible').count()).toBe(0);
  });
});
