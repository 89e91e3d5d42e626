import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf, isAll } from '../tier.ts';
import { bytesOf, DESKTOP, PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

/** What the clock says; null where it shows nothing. */
async function shown(page: Page): Promise<{ state: string; time: string | null }> {
  const clock = page.locator('contest-clock').first();
  await clock.waitFor();
  const states = await clock.locator('.clock-state:visible').allTextContents();
  const countdown = clock.locator('.clock-countdown:visible');
  return {
    state: states.join('').trim(),
    time: (await countdown.count()) === 0 ? null : await countdown.locator('.clock-time').textContent(),
  };
}

/** Has the pages be as they were for visitors of the time, last revised before the contest; no service worker may answer. */
async function reviseBeforeContest(page: Page): Promise<void> {
  await page.route(/\/(schedule|en)\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/((&quot;|")revised\2:)\d+/, '$10');
    await route.fulfill({ response, body });
  });
}

/** Instants at which the contest changes, and what the clock says from then on. */
const BOUNDARIES: [at: string, state: string][] = [
  ['2026-06-21T16:00:00Z', '按通知的赛程，正在报名'],
  ['2026-07-18T16:00:00Z', '按通知的赛程，当前阶段是初赛评审 · 报名已经截止'],
  ['2026-07-27T16:00:00Z', '按通知的赛程，当前阶段是技术验证 · 报名已经截止'],
  ['2026-08-11T16:00:00Z', '按通知的赛程，当前阶段是初赛公示阶段 · 报名已经截止'],
  ['2026-08-18T16:00:00Z', '“初赛公示阶段”已经结束，“决赛评审”尚未开始 · 报名已经截止'],
  ['2026-08-20T16:00:00Z', '按通知的赛程，当前阶段是决赛评审 · 报名已经截止'],
  ['2026-08-21T04:00:00Z', '按通知的赛程，当前阶段是颁奖仪式 · 报名已经截止'],
  ['2026-08-21T16:00:00Z', '按通知的赛程，当前阶段是决赛公示阶段 · 报名已经截止'],
  ['2026-08-28T16:00:00Z', '按通知的赛程，本届赛事已于2026年8月28日结束'],
];
const BEFORE = '报名尚未开始';
const OPEN = 'By the schedule in the notice, registration is open';

describe.each(casesOf(['Asia/Shanghai', 'America/Los_Angeles'], 1))('the clock on a device in %s', (timezoneId) => {
  it('changes at each boundary, not before', async () => {
    const faults = await visit('/schedule/', { timezoneId, serviceWorkers: 'block' }, async (page) => {
      await reviseBeforeContest(page);
      for (const [at, [boundary, state]] of BOUNDARIES.entries()) {
        // Registration opens and closes, and the end; schedule has unit tests for all.
        if (!isAll && ![0, 1, BOUNDARIES.length - 1].includes(at)) continue;
        await page.clock.setFixedTime(Date.parse(boundary) - 1000);
        await page.reload();
        expect(await shown(page)).toEqual({ state: BOUNDARIES[at - 1]?.[1] ?? BEFORE, time: '0分钟' });
        await page.clock.setFixedTime(boundary);
        await page.reload();
        const after = await shown(page);
        expect(after.state).toBe(state);
        expect(after.time === null).toBe(at === BOUNDARIES.length - 1);
        expect(after.time ?? '').not.toContain('-');
      }
    });
    expect(faults).toEqual([]);
  });
});

describe('the clock', () => {
  it('counts down by itself, and turns over when its time has come', async () => {
    await visit('/', { serviceWorkers: 'block' }, async (page) => {
      await reviseBeforeContest(page);
      // The clock stands but for what `runFor` lets pass: how long the page takes to come must not count.
      await page.clock.install({ time: '2026-07-18T15:50:00Z' });
      await page.clock.pauseAt('2026-07-18T15:57:59Z');
      await page.goto(`${site.url}/en/`);
      expect(await shown(page)).toEqual({ state: OPEN, time: '2 minutes' });
      await page.clock.runFor(61_000);
      expect((await shown(page)).time).toBe('1 minute');
      await page.clock.runFor(60_000);
      expect((await shown(page)).state).toContain('the current phase is: Preliminary review');
    });
  });

  it('shows the moment that the address asks for, and says that it is a preview', async () => {
    const options = { timezoneId: 'America/Los_Angeles', viewport: PHONE };
    await visit('/en/schedule/?now=2026-07-18T23:59:59+08:00', options, async (page) => {
      expect(await shown(page)).toEqual({ state: OPEN, time: '0 minutes' });
      expect(await page.locator('.clock-register').isVisible()).toBe(true);
      expect(await page.locator('.clock-note').textContent()).toContain('Preview');
      const moment = await page.locator('.clock-moment').textContent();
      const assumed = 'the notice gives no hour; this site counts to midnight';
      expect(moment).toContain(`the end of 18 July 2026 (${assumed}), in China Standard Time`);
      expect(await page.locator('.clock-register').textContent()).toContain('Go by the platform');
      expect(moment).toContain('18 July 2026 at 09:00');
      expect(await page.locator('tr[aria-current]').getAttribute('id')).toBe('registration');
    });
  });

  it('does not guess a moment that it cannot read', async () => {
    await visit('/schedule/?now=tomorrow', {}, async (page) => {
      expect((await shown(page)).state).toBe('按通知的赛程，本届赛事已于2026年8月28日结束');
      expect(await page.locator('.clock-note').textContent()).toContain('无法识别');
    });
  });

  it('says when the clock of the device cannot be right', async () => {
    await visit('/schedule/', {}, async (page) => {
      expect(await page.locator('.clock-note').isVisible()).toBe(false);
      await page.clock.setFixedTime('2026-07-01T00:00:00Z');
      await page.reload();
      expect(await page.locator('.clock-note').textContent()).toContain('时钟可能不准');
      // Nobody is sent to register on the word of such a clock.
      expect(await page.locator('.clock-register').isVisible()).toBe(false);
    });
  });

  it('claims nothing without JavaScript, where the dates stand by themselves', async () => {
    await visit('/schedule/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('contest-clock').isVisible()).toBe(false);
      expect(await page.locator('.phase-table thead').innerText()).toContain('2026年');
      expect(await page.locator('#registration').innerText()).toContain('6月22日（一） – 7月18日（六）');
      expect(await page.locator('.week-calendar').isVisible()).toBe(true);
      expect(await page.locator('[data-when], [aria-current=date], [aria-current=step]').count()).toBe(0);
      expect(await page.getByRole('link', { name: '下载全部阶段' }).isVisible()).toBe(true);
    });
  });
});

/** What of the weeks, the ribbon and the phases is cut off at the edge of the window, or of its own box. */
async function cutOff(page: Page): Promise<string[]> {
  return page.locator('.week-calendar td, .week-calendar th, .phase-table :is(th, td), .ribbon').evaluateAll((all) =>
    all.flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isCut = left < 0 || right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
      return width > 0 && isCut ? [element.textContent.trim()] : [];
    }),
  );
}

/** The days of the weeks in a state, by their month and day. */
const daysThat = (page: Page, state: string) =>
  page.locator(`.week-calendar ${state}`).evaluateAll((all) => all.map((cell) => cell.dataset['day']?.slice(5)));

describe('the weeks', () => {
  const windows = [PHONE, { width: 390, height: 844 }, { width: 768, height: 1024 }, DESKTOP];

  it.each(casesOf(['', '/en'], 1))(
    'ring today in every window and size of text, and mark its phase: %s',
    async (prefix) => {
      await visit(`${prefix}/schedule/`, {}, async (page) => {
        for (const size of ['', 'large']) {
          await page.evaluate((text) => {
            localStorage.setItem('text-size', text);
          }, size);
          await page.goto(`${site.url}${prefix}/schedule/?now=2026-07-30T10:00:00%2B08:00`);
          await page.locator('.week-calendar [aria-current=date]').waitFor();
          for (const viewport of windows) {
            await page.setViewportSize(viewport);
            expect(await cutOff(page)).toEqual([]);
          }
        }
        expect(await daysThat(page, '[aria-current=date]')).toEqual(['07-30']);
        expect(await daysThat(page, '[data-when=past]')).toHaveLength(38);
        expect(await page.locator('[aria-current=step]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
          'technical-verification',
        ]);
      });
    },
  );

  it('have a row of seven for each week, and tell screen readers the phases of a day', async () => {
    await visit('/schedule/', {}, async (page) => {
      const rows = page.locator('.week-calendar tbody tr');
      expect(await rows.count()).toBe(10);
      expect(await rows.evaluateAll((all) => all.map(({ children }) => children.length))).toEqual(Array(10).fill(7));
      const on = (day: string) => page.locator(`.week-calendar [data-day="2026-${day}"]`).textContent();
      expect(await on('06-22')).toMatch(/6月\s*22\s*启动报名/);
      expect(await on('08-19')).toMatch(/19\s*不属于任何阶段/);
      expect(await on('08-21')).toMatch(/21\s*决赛评审 颁奖仪式/);
      expect(await daysThat(page, '[data-tone=gap]')).toEqual(['08-19', '08-20']);
    });
  });

  it('stand below what is true now on a phone, and all of them fit into its width', async () => {
    await visit(
      '/schedule/?now=2026-07-10T10:00:00%2B08:00',
      { viewport: { width: 390, height: 844 } },
      async (page) => {
        const top = (selector: string) => page.locator(selector).evaluate((box) => box.getBoundingClientRect().top);
        const tops = [
          await top('contest-clock'),
          await top('#calendar'),
          await top('.week-calendar'),
          await top('#phases'),
        ];
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
        expect(tops[1]).toBeLessThan(560);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
    );
  });
});

describe('the calendar', () => {
  it('is downloaded as a file, and subscribed to by its whole address', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await visit('/en/schedule/', { permissions }, async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download all phases (.ics)' }).click(),
      ]);
      expect((await bytesOf(download)).toString().match(/BEGIN:VEVENT/g)).toHaveLength(7);
      const feed = `${site.url}/data/calendar/en/subscription.ics`;
      expect(await page.locator('calendar-subscription').isVisible()).toBe(false);
      await page.locator('.calendar-files summary').click();
      await page.locator('calendar-subscription button').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(feed);
      expect(await page.locator('[data-open]').getAttribute('href')).toBe(feed.replace('http:', 'webcal:'));
      expect((await page.request.get(feed)).headers()['content-type']).toContain('text/calendar');
    });
  });
});
