import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../scripts/deploy/start-server.ts';
import { launchBrowser } from '../scripts/launch-browser.ts';
import { isAll } from './tier.ts';
import { copyContent, edit } from './workspace.ts';

const TOPIC = 'topics/orchards/01.yaml';
const ABOUT = 'docs/en/about.md';

/** On a machine with other work; alone, an edit shows within two seconds. */
const PATIENCE = { timeout: 8000 };

// With `npm run test:all` only: a server takes half a minute to start.
describe.runIf(isAll)('npm run dev', () => {
  const folder = copyContent('dev-server', 'tests/fixtures/tiny-edition');
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let printed = '';

  const overlay = () => page.locator('vite-error-overlay #message-content').textContent();

  beforeAll(async () => {
    const port = String(await freePort());
    const env = {
      ...process.env,
      CONTENT_DIR: folder,
      NODE_ENV: undefined,
      DEV: undefined,
      VITEST: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], { env });
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (printed += String(text)));
    await vi.waitUntil(() => printed.includes(`:${port}/`), { timeout: 60_000 });
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`http://localhost:${port}/en/topics/orchards-01/`);
  });

  afterAll(async () => {
    await browser.close();
    server.kill();
    await once(server, 'exit');
  });

  it('an edited topic: the open page shows it', async () => {
    // The first visit readies what every page needs.
    await page.reload();
    edit(folder, TOPIC, /en: /, 'en: Quick ');
    await page.locator('main h1', { hasText: 'Quick ' }).waitFor(PATIENCE);
  });

  it('a fault: it stands in the terminal and above the page, which keeps what was right', async () => {
    edit(folder, TOPIC, 'title:', 'titel:');
    await expect.poll(overlay, PATIENCE).toContain('unknown key "titel"');
    expect(printed).toContain('unknown key "titel"');
    await page.reload();
    await expect.poll(overlay, PATIENCE).toContain('unknown key "titel"');
    expect(await page.locator('main h1').textContent()).toContain('Quick ');
  });

  it('a second fault, in the head of a Markdown page: both are listed', async () => {
    edit(folder, ABOUT, 'description:', 'describtion:');
    await expect.poll(overlay, PATIENCE).toContain('"describtion"');
    expect(await overlay()).toContain('"titel"');
  });

  it('faults mended: the page comes without them', async () => {
    edit(folder, ABOUT, 'describtion:', 'description:');
    edit(folder, TOPIC, 'titel:', 'title:');
    edit(folder, TOPIC, 'en: Quick ', 'en: Mended ');
    await page.locator('main h1', { hasText: 'Mended ' }).waitFor(PATIENCE);
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
  });
});
