import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../scripts/deploy/site-server.ts';
import { isFirefox, launchBrowser } from '../../scripts/launch-browser.ts';
import { casesOf } from '../tier.ts';
import { openTools } from './use-site.ts';

const BAR = '.offline-bar';

/** A host that stands before the site and answers with an error of its own while it is told to. */
describe('a host that answers with an error', () => {
  let browser: Browser;
  let site: SiteServer;
  let host: Server;
  let url: string;
  let context: BrowserContext;
  let page: Page;
  let status: number | null = null;
  const preloads: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite('dist', 0)]);
    host = createServer((request, response) => {
      if (request.headers['service-worker-navigation-preload']) preloads.push(request.url ?? '');
      if (status !== null) {
        response.writeHead(status, { 'content-type': 'text/html' }).end(`<h1>The host says ${String(status)}</h1>`);
        return;
      }
      void fetch(`${site.url}${request.url ?? ''}`).then(async (answer) => {
        // What is fetched here is no longer encoded.
        const headers = Array.from(answer.headers).filter(([name]) => name !== 'content-encoding');
        response.writeHead(answer.status, Object.fromEntries(headers)).end(new Uint8Array(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => host.listen(0, resolve));
    url = `http://localhost:${String((host.address() as AddressInfo).port)}`;
  });
  afterAll(async () => {
    host.closeAllConnections();
    host.close();
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    status = null;
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${url}/en/topics/`);
    await openTools(page);
    await page.goto(`${url}/en/topics/transport-08/`);
    await expect
      .poll(() => page.evaluate(async () => Boolean(await caches.match('/en/topics/transport-08/'))))
      .toBe(true);
  });
  afterEach(() => context.close());

  it.each(casesOf([500, 502, 503, 504], 2))('%i: what is kept is shown, and says that it is a copy', async (answer) => {
    status = answer;
    for (const path of ['/en/topics/', '/en/topics/transport-08/', '/en/topics/transport-08/?from=timeline']) {
      await page.goto(`${url}${path}`);
      expect(await page.locator(BAR).count()).toBe(1);
      expect(await page.locator('h1').textContent()).not.toContain('The host says');
    }
    // The worker had the browser ask the host while it started, which passes by most of its rules.
    if (!isFirefox) expect(preloads).toContain('/en/topics/transport-08/');
  });

  it('shows what the host says where nothing is kept', async () => {
    status = 503;
    await page.goto(`${url}/en/awards/`);
    expect(await page.locator('h1').textContent()).toBe('The host says 503');
  });
});
