import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ROWS_AT_ONCE } from '../../src/logic/explorer-data.ts';
import { casesOf } from '../tier.ts';
import { answerAll } from './self-check.ts';
import { bytesOf, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

const screen = (page: Page) => page.locator('[data-screen]:not([hidden])');
const screenId = (page: Page) => screen(page).getAttribute('data-screen');
const asked = (page: Page) =>
  page
    .locator('[data-screen]:not([hidden]) [data-question]:not([hidden])')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-question')));
const option = (page: Page, question: string, value: string) =>
  page.locator(`[data-question=${question}] label:has([value="${value}"])`);
const isChecked = (page: Page, question: string, value: string) =>
  page.locator(`[data-question=${question}] [value="${value}"]`).isChecked();
const next = (page: Page) => page.locator('eligibility-check form .button-main');
const outlook = (page: Page) => page.locator('.check-outlook').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());
/** While registration is open, so that topics are still to be chosen. */
const OPEN = '?now=2026-07-10T12:00:00+08:00';
const verdict = (page: Page) => page.locator('h2[data-verdict]:not([hidden])').getAttribute('data-verdict');
const isDone = (page: Page) => page.locator('.check-result').isVisible();

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
      expect(await screen(page).count()).toBe(1);
      await answerAll(page, answers);
      expect(await verdict(page)).toBe(expected);
      expect(await cited(page)).toContain(clause);
      // Whom to ask stands where there is something to ask, or to be done about it.
      const hasRemedy = (await page.locator('.finding-remedy:visible').count()) > 0;
      const contact = page.locator('.check-contacts a[href^="tel:"]').first();
      expect(await contact.isVisible()).toBe(expected !== 'may-enter' || hasRemedy);
    });
    expect(faults).toEqual([]);
  });

  it('wants an answer to every question of a screen, and keeps the others when one is changed', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      expect(await page.locator('[data-action=back]').isVisible()).toBe(false);
      await next(page).click();
      expect(await page.locator('.check-error').textContent()).toBe('还有1项没有回答。');
      await option(page, 'kind', 'university').click();
      await next(page).click();
      expect(await page.locator('.check-error').textContent()).toBe('还有3项没有回答。');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('form');
      await answerAll(page, { representatives: 'over-limit' });
      expect(await verdict(page)).toBe('may-not-enter');
      await page.locator('[data-change=representatives]').click();
      expect(await screenId(page)).toBe('conditions');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-question'))).toBe('representatives');
      expect(await isChecked(page, 'representatives', 'over-limit')).toBe(true);
      // Nothing moves on by itself where everything had an answer.
      await option(page, 'representatives', 'within-limit').click();
      expect(await screenId(page)).toBe('conditions');
      await answerAll(page);
      expect(await verdict(page)).toBe('may-enter');
      await page.locator('[data-change=kind]').click();
      await answerAll(page, { kind: 'government', track: 'unsure' });
      expect(await verdict(page)).toBe('ask');
      // Only the track was asked in addition.
      expect(await page.locator('[data-answered=representatives]').isVisible()).toBe(true);
    });
  });

  it('goes on by a press that answers the last question of a screen, to its heading', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      await option(page, 'kind', 'health-care').click();
      expect([await screenId(page), await focused(page)]).toEqual(['unit', '参赛单位']);
      await option(page, 'public-body', 'yes').click();
      await option(page, 'form', 'single').click();
      expect(await screenId(page)).toBe('unit');
      await option(page, 'legal-personality', 'yes').click();
      expect([await screenId(page), await focused(page)]).toEqual(['track', '打算参加哪个赛道？']);
      await option(page, 'track', 'named').click();
      expect(await screenId(page)).toBe('conditions');
    });
  });

  it('shows and hides what another answer on the screen decides, with the focus where it is', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      await option(page, 'kind', 'enterprise').click();
      expect(await asked(page)).toEqual(['form', 'legal-personality']);
      await option(page, 'form', 'joint').click();
      expect(await asked(page)).toEqual(['form', 'legal-personality', 'partner-bodies', 'lead']);
      await option(page, 'form', 'single').click();
      expect(await asked(page)).toEqual(['form', 'legal-personality']);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('single');
    });
  });

  it('fills in the statements that the shortcut may, and no answer that was given', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      await option(page, 'kind', 'enterprise').click();
      await option(page, 'form', 'single').click();
      await option(page, 'legal-personality', 'yes').click();
      expect(await screenId(page)).toBe('conditions');
      await option(page, 'projects', 'several').click();
      await page.locator('[data-screen=conditions] [data-action=apply]').click();
      const checked = () =>
        page
          .locator('[data-screen=conditions] :checked')
          .evaluateAll((all) =>
            all.map((input) => `${input.getAttribute('name') ?? ''} ${input.getAttribute('value') ?? ''}`),
          );
      expect(await checked()).toEqual([
        ...['representatives within-limit', 'representatives-elsewhere no', 'projects several', 'topic one'],
        ...['infringement no', 'papers own'],
      ]);
      expect(await page.locator('.check-status').textContent()).toBe('已选好5条，可以逐条改。');
      await option(page, 'projects', 'one').click();
      await option(page, 'credit', 'clear').click();
      await option(page, 'organiser', 'none').click();
      expect(await screenId(page)).toBe('conditions');
      await option(page, 'division', 'only-here').click();
      expect(await screenId(page)).toBe('project');
      await option(page, 'use', 'with-benefits').click();
      await option(page, 'property', 'licensed').click();
      expect(await verdict(page)).toBe('ask');
      // Every statement as answered.
      const given = await page.locator('[data-answered]:not([hidden]) .answered-answer').allTextContents();
      expect(given.length).toBe(14);
      expect(given.filter((answer) => answer === '符合').length).toBe(7);
    });
  });

  it('says what is possible by the answers so far, and no more', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      expect(await outlook(page)).toBe('');
      await option(page, 'kind', 'health-care').click();
      expect(await outlook(page)).toBe('按目前的回答，其余条件都符合的话：3个赛道要看后面的回答，8个赛道要先确认。');
      await option(page, 'form', 'single').click();
      await option(page, 'public-body', 'yes').click();
      const named = '按目前的回答，其余条件都符合的话：3个赛道可以参赛，8个赛道要先确认。';
      expect(await outlook(page)).toBe(named);
      await option(page, 'legal-personality', 'no').click();
      // The answers bar the entry whatever else is said.
      await expect.poll(() => verdict(page)).toBe('may-not-enter');
      expect(await outlook(page)).toBe('');
      await page.locator('[data-change=legal-personality]').click();
      expect(await outlook(page)).toBe('按目前的回答，不能参赛。');
      await option(page, 'legal-personality', 'yes').click();
      expect(await outlook(page)).toBe(named);
    });
  });

  it('is gone through by Back and Forward, screen by screen, with its answers out of the address', async () => {
    await visit('/eligibility/', { viewport: PHONE }, async (page) => {
      const shown = () => screenId(page);
      await option(page, 'kind', 'university').click();
      for (const [id, value] of Object.entries({ form: 'single', 'legal-personality': 'yes', 'public-body': 'yes' })) {
        await option(page, id, value).click();
      }
      expect(await shown()).toBe('track');

      await page.goBack();
      expect(await shown()).toBe('unit');
      expect(await isChecked(page, 'form', 'single')).toBe(true);
      await page.reload();
      expect(await shown()).toBe('unit');
      await page.goBack();
      expect(await shown()).toBe('kind');
      await page.goForward();
      await page.goForward();
      expect(await shown()).toBe('track');
      // The button of the page goes the same way.
      await page.locator('[data-action=back]').click();
      await expect.poll(shown).toBe('unit');
      // And so does a change of an answer there, which then has the focus.
      await page.locator('[data-change=kind]').click();
      await expect.poll(shown).toBe('kind');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-question'))).toBe('kind');
      await page.goForward();
      await page.goForward();
      expect(await shown()).toBe('track');

      await answerAll(page);
      expect(await verdict(page)).toBe('may-enter');
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      await page.goBack();
      expect(await isDone(page)).toBe(false);
      expect(await screen(page).locator('input:checked').count()).toBe(2);
      await page.goForward();
      expect(await isDone(page)).toBe(true);
    });
  });

  it('starts with what a link answers, and asks it no more', async () => {
    await visit('/eligibility/#form=single&kind=government&track=named', { viewport: PHONE }, async (page) => {
      expect([await screenId(page), await asked(page)]).toEqual(['unit', ['form', 'legal-personality']]);
      expect(new URL(page.url()).hash).toBe('');
      await option(page, 'legal-personality', 'yes').click();
      expect(await screenId(page)).toBe('conditions');
      // A joint entry has yet to say who leads it.
      await page.goto(`${site.url}/en/eligibility/`);
      await page.locator('[data-action=restart]').click();
      await page.goto(`${site.url}/eligibility/#form=joint`);
      expect(await screenId(page)).toBe('kind');
    });
  });

  it('has its first answers on the first screen of a phone', async () => {
    for (const path of ['/eligibility/', '/en/eligibility/']) {
      await visit(path, { viewport: { width: 390, height: 844 } }, async (page) => {
        const answers = page.locator('[data-question=kind] label');
        expect((await answers.nth(2).boundingBox())?.y ?? Infinity).toBeLessThan(844 - 56 - 44);
      });
    }
  });

  it('is worked by the keyboard alone, which nothing moves on but Enter', async () => {
    await visit('/eligibility/', {}, async (page) => {
      const input = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
      const tabTo = async (name: string) => {
        for (let tabs = 0; tabs < 12 && (await input()) !== name; tabs++) await page.keyboard.press('Tab');
        expect(await input()).toBe(name);
      };
      await page.locator('[data-question=kind] input').first().focus();
      for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        await page.keyboard.press(key);
        expect(await screenId(page)).toBe('kind');
      }
      expect(await isChecked(page, 'kind', 'enterprise')).toBe(true);
      for (let screens = 0; screens < 9; screens++) {
        await page.keyboard.press('Enter');
        if (await isDone(page)) break;
        for (const name of await asked(page)) {
          await tabTo(name ?? '');
          await page.keyboard.press('Space');
        }
      }
      expect(await verdict(page)).toBe('may-enter');
      expect(await focused(page)).toBe('可以参赛');
    });
  });
});

describe('the answers', () => {
  it('stay in the browser, out of the address and of every request, until they are cleared', async () => {
    await visit('/eligibility/', {}, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await answerAll(page, { kind: 'public-institution', track: 'other' });
      await page.reload();
      expect(await verdict(page)).toBe('ask');
      await page.goto(`${site.url}/en/eligibility/`);
      expect(await verdict(page)).toBe('ask');
      expect([...requests, page.url()].filter((url) => /[?#]|public-institution/.test(url))).toEqual([]);
      await page.locator('[data-action=restart]').click();
      expect(await screenId(page)).toBe('kind');
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /eligib|limit/.test(key)))).toEqual(
        [],
      );
      await page.reload();
      expect(await screenId(page)).toBe('kind');
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
        expect(await screenId(page)).toBe('kind');
      });
      expect(faults).toEqual([]);
    },
  );

  it('are saved with date, edition, verdict, clauses and telephone numbers', async () => {
    await visit('/en/eligibility/', {}, async (page) => {
      await answerAll(page, { organiser: 'same-parent' });
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action=save]').click()]);
      const text = (await bytesOf(download)).toString();
      expect(text).toContain('# Not certain yet');
      expect(text).toMatch(/2026 'Data Elements ×' Competition, Liaoning Division · .*20\d\d.*\(China Standard Time\)/);
      expect(text).toContain('registration closed on 18 July 2026');
      expect(text).toContain('[Section 5(1)5]');
      expect(text).toContain('024-83988827');
      expect(text).toContain('No, but it has the same parent company as one of them');
      expect(text).toContain('The team has no more than 5 representatives. True');
      expect(text).not.toContain('Change');
    });
  });
});

describe('the result', () => {
  it('leads from its last words straight to the reasons', async () => {
    await visit('/en/eligibility/', {}, async (page) => {
      await answerAll(page, { organiser: 'same-parent' });
      const blocks = page.locator('.check-verdict > :is(h2, p, ul):visible');
      const shown = await blocks.evaluateAll((all) => all.slice(0, 4).map((each) => each.getAttribute('class')));
      expect(shown).toEqual([null, 'check-closed', null, 'findings']);
    });
  });

  it('says that registration has closed once it has, and offers only what can still be done then', async () => {
    const closed = (page: Page) => page.locator('.check-closed').isVisible();
    const remedies = (page: Page) => page.locator('.finding-remedy:visible').allInnerTexts();
    await visit('/eligibility/?now=2026-07-18T23:59:59+08:00', {}, async (page) => {
      await answerAll(page, { representatives: 'over-limit' });
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

  it('leads on: to the platform while it can be, dates, materials, and the topics of the tracks that suit it', async () => {
    const go = '.check-steps .registration-go a';
    await visit(`/en/eligibility/${OPEN}`, {}, async (page) => {
      const steps = () =>
        page.locator('.next-steps > li > a:visible').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      await answerAll(page, { kind: 'government', track: 'named' });
      expect(await page.locator(go).isVisible()).toBe(true);
      expect(await page.locator('.check-steps .registration-state').textContent()).toBe('8 days left');
      const topics = '/en/topics/?track=emergency&track=meteorology&track=urban-governance';
      expect((await steps()).slice(0, 2)).toEqual(['/en/schedule/', '/en/materials/']);
      expect(await page.locator('.check-topics > .note').first().textContent()).toBe('Topics: 25');
      await page.locator('.check-topics > a').click();
      await page.waitForURL(/topics/);
      expect(new URL(page.url()).searchParams.getAll('track').sort()).toEqual(
        new URL(topics, site.url).searchParams.getAll('track'),
      );
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain('25');

      // Where it is not certain, nobody is sent to register; where it has closed, nobody to choose a topic.
      await page.goto(`${site.url}/en/eligibility/${OPEN}`);
      await page.locator('[data-change=use]').click();
      await answerAll(page, { use: 'trial' });
      expect([await verdict(page), await page.locator(go).isVisible()]).toEqual(['ask', false]);
      await page.goto(`${site.url}/en/eligibility/?now=2026-08-01T12:00:00+08:00`);
      expect(await page.locator('.check-steps .registration-state').textContent()).toBe('registration has closed');
      expect(await steps()).toEqual(['/en/schedule/', '/en/materials/']);

      await page.locator('[data-change=use]').click();
      await answerAll(page, { use: 'not-used' });
      expect([await verdict(page), await page.locator('.check-steps').isVisible()]).toEqual(['may-not-enter', false]);
    });
  });

  it('follows when the answers are cleared in another tab', async () => {
    await visit('/eligibility/', {}, async (page) => {
      await answerAll(page, {});
      const other = await page.context().newPage();
      await other.goto(`${site.url}/eligibility/`);
      await other.locator('[data-action=restart]').click();
      await expect.poll(() => screen(page).count()).toBe(1);
      expect(await screenId(page)).toBe('kind');
    });
  });
});

describe('the tracks that suit the answers', () => {
  it('do not make the explorer deny what stands in other tracks', async () => {
    await visit(`/eligibility/${OPEN}`, {}, async (page) => {
      await answerAll(page, { kind: 'government', track: 'named' });
      await page.locator('[data-action=narrow]').click();
      await page.goto(`${site.url}/topics/?q=招聘`);
      const status = page.locator('.explorer-status');
      await expect.poll(() => status.textContent()).toMatch(/在这些赛道中没有相关赛题；其他赛道有\d+个/);
      await page.locator('[data-drop=tracks]').click();
      await expect.poll(() => page.locator('.topic-row:not([hidden])').count()).toBeGreaterThan(0);
      expect(await page.locator('track-limit').isVisible()).toBe(false);
    });
  });

  it('are forgotten when other answers suit other tracks', async () => {
    await visit(`/eligibility/${OPEN}`, {}, async (page) => {
      await answerAll(page, { kind: 'government', track: 'named' });
      await page.locator('[data-action=narrow]').click();
      await page.locator('[data-change=kind]').click();
      await answerAll(page, { kind: 'enterprise' });
      await page.goto(`${site.url}/topics/`);
      expect(await page.locator('track-limit').isVisible()).toBe(false);
    });
  });

  it('are shown alone in explorer and match if the visitor wants, until the limit is lifted', async () => {
    await visit(`/eligibility/${OPEN}`, {}, async (page) => {
      await answerAll(page, { kind: 'government', track: 'named' });
      expect(await page.locator('.check-tracks li:not([hidden])').count()).toBe(3);
      await page.locator('[data-action=narrow]').click();
      await page.goto(`${site.url}/topics/`);
      const cards = page.locator('.topic-row:not([hidden])');
      await expect.poll(() => page.locator('.explorer-status').textContent()).toContain('25');
      await expect.poll(() => cards.count()).toBe(ROWS_AT_ONCE);
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
    expect(await page.locator('eligibility-check .toolbar:visible, .check-shortcut:visible').count()).toBe(0);
  });
});
