import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../tier.ts';
import { PHONE, useSite } from './use-site.ts';

const site = useSite();
const { visit } = site;

describe('large text', () => {
  const button = '.site-footer text-size button';
  const sizeOfText = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontSize);

  it('is switched on by keyboard, says so, and stays on in both languages without anything moving', async () => {
    await visit('/topics/transport-08/', {}, async (page) => {
      await page.locator(button).focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('button', { name: '大字', pressed: true }).count()).toBe(1);
      expect(await sizeOfText(page)).toBe('20px');
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
          const sum = shifts.reduce((all, shift) => all + shift, Number(sessionStorage.getItem('shifts') ?? 0));
          sessionStorage.setItem('shifts', String(sum));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.url}/en/notice/`);
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('button', { name: 'Large text', pressed: true }).count()).toBe(1);
      expect(await sizeOfText(page)).toBe('20px');
      expect(await page.evaluate(() => Number(sessionStorage.getItem('shifts') ?? 0))).toBeLessThan(0.01);

      await page.locator(button).click();
      await page.reload();
      expect(await sizeOfText(page)).toBe('16px');
    });
  });

  it('is offered at the foot of a phone too', async () => {
    await visit('/', { viewport: PHONE }, async (page) => {
      await page.locator(button).click();
      expect(await sizeOfText(page)).toBe('20px');
      expect(await page.locator(button).getAttribute('aria-pressed')).toBe('true');
    });
  });

  it('is not offered without JavaScript', async () => {
    await visit('/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('button', { name: '大字' }).count()).toBe(0);
    });
  });
});

describe('the keyboard', () => {
  it.each(casesOf(['/', '/topics/', '/en/eligibility/', '/en/schedule/'], 1))(
    'shows on %s where it is, never below the header',
    async (path) => {
      await visit(path, {}, async (page) => {
        const places: unknown[] = [];
        for (let press = 0; press < 60; press++) {
          await page.keyboard.press('Tab');
          places.push(
            await page.evaluate(() => {
              const element = document.activeElement;
              if (!element || element === document.body) return 'end';
              const { outlineStyle, outlineWidth } = getComputedStyle(element);
              const { top, bottom } = element.getBoundingClientRect();
              const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
              const covered = element.closest('header, .sl-skip-link') === null && top < header - 1;
              return outlineStyle === 'solid' && outlineWidth === '3px' && !covered && bottom <= innerHeight + 1
                ? 'seen'
                : element.outerHTML.slice(0, 200);
            }),
          );
        }
        expect(places.filter((place) => place !== 'seen' && place !== 'end')).toEqual([]);
        expect(places.filter((place) => place === 'seen').length).toBeGreaterThan(30);
      });
    },
  );
});

describe('forced colours', () => {
  it('leave the current page, the state of a button and the days of the contest to be seen', async () => {
    await visit('/schedule/', { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      await page.locator('.site-footer text-size button').click();
      const style = (selector: string, name: 'backgroundColor' | 'fill') =>
        page
          .locator(selector)
          .first()
          .evaluate((element, property) => getComputedStyle(element)[property], name);
      const ground = await style('body', 'backgroundColor');
      expect(await style('.header-nav [aria-current]', 'backgroundColor')).not.toBe(ground);
      expect(await style('.site-footer [aria-pressed]', 'backgroundColor')).not.toBe(ground);
      expect(await style('.ribbon rect', 'fill')).not.toBe(ground);
    });
  });
});

describe('stillness', () => {
  it('is kept where it is asked for', async () => {
    await visit('/', { reducedMotion: 'reduce' }, async (page) => {
      const moving = await page
        .locator('body *')
        .evaluateAll((all) =>
          all.filter(
            (element) =>
              element.getAnimations().length > 0 || parseFloat(getComputedStyle(element).transitionDuration) > 0,
          ),
        );
      expect(moving.length).toBe(0);
    });
  });
});
