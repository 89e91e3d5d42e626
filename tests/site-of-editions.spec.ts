import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../scripts/checks/site/addresses.ts';
import { alternates } from '../scripts/checks/site/alternates.ts';
import { languages } from '../scripts/checks/site/languages.ts';
import { links } from '../scripts/checks/site/links.ts';
import { redirects } from '../scripts/checks/site/redirects.ts';
import { spacing } from '../scripts/checks/site/spacing.ts';
import { checkContent } from '../scripts/checks/content/run.ts';
import { readDist } from '../scripts/checks/site/read-site.ts';
import { serveSite } from '../scripts/deploy/site-server.ts';
import { NOT_FOUND_PAGES } from '../src/logic/paths.ts';
import { editionPlaces } from '../src/logic/site-editions.ts';
import { launchBrowser } from '../scripts/launch-browser.ts';
import { buildEditions, copyContent, type BuildResult } from './workspace.ts';

const EARLIER = 'tests/fixtures/tiny-edition';
const URL_OF_SITE = 'https://example.org';

/** The checks that another place in the site could break. */
const CHECKS = [addresses, links, redirects, alternates, languages, spacing];

/** The next year's edition: the same ids, among them that of a topic about other fruit. */
function nextEdition(): string {
  const folder = copyContent('next-edition', EARLIER);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|md)$/.test(name),
  )) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replaceAll('2031', '2032').replaceAll('苹果园', '梨园');
    // Its annex starts with a table.
    const withTable = text
      .replace('id: annex.p1, text', 'id: annex.p1, table: true, text')
      .replace('共2个赛道、3个赛题。', '共2个赛道 | 3个赛题')
      .replace('2 tracks and 3 topics in all.', '2 tracks | 3 topics');
    writeFileSync(path, withTable.replaceAll('in apple orchards', 'in pear orchards'));
  }
  return folder;
}

describe('a site of two editions', () => {
  let build: BuildResult;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  const editions = [
    { content: nextEdition(), folder: '2032' },
    { content: EARLIER, folder: '' },
  ];

  beforeAll(async () => {
    build = buildEditions(editions, 'two-editions', URL_OF_SITE);
    [site, browser] = await Promise.all([serveSite(build.site, 0), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const read = (file: string) => readFileSync(join(build.site, file), 'utf8');

  /** Opens a page, and collects the paths of everything that it asks for. */
  async function open(path: string): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}${path}`);
    return { page, asked };
  }

  it('is built', () => {
    expect(build.output).not.toMatch(/\[ERROR\]/);
    expect(build.status).toBe(0);
  });

  it('passes the checks of addresses and words, and no link leaves an edition but for the home page of another', async () => {
    const places = editionPlaces(editions, ({ content }) => (content === EARLIER ? 2031 : 2032));
    for (const place of places) {
      const { content } = checkContent(place.content);
      if (!content) throw new Error(`${place.content} cannot be read`);
      const dist = readDist(build.site, place, places);
      const problems = await Promise.all(CHECKS.map(async (check) => check.run(dist, content)));
      expect(problems.flat()).toEqual([]);
    }
  });

  it.each([
    ['topics/orchards-01/index.html', '苹果园病虫害识别'],
    ['en/topics/orchards-01/index.html', 'Recognising pests in apple orchards'],
    ['2032/topics/orchards-01/index.html', '梨园病虫害识别'],
    ['2032/en/topics/orchards-01/index.html', 'Recognising pests in pear orchards'],
  ])('shows at %s its own edition: %s', (file, title) => {
    expect(/<h1[^>]*>([^<]*)</.exec(read(file))?.[1]?.trim()).toBe(title);
    expect(read(file)).toContain(`<link rel="canonical" href="${URL_OF_SITE}/${file.replace('index.html', '')}"`);
  });

  it('has a table as one, in the translation and in the words of the notice', () => {
    const [english = '', chinese = ''] = read('2032/en/notice/index.html').split('<div class="original"');
    expect(english).toContain('<div role="table"><div');
    expect(chinese).toContain('<div role="table" lang="zh-CN"><div');
    expect(chinese).toContain('3个赛题</span>');
  });

  it('gives each edition a service worker that leaves the other alone', () => {
    const kept = (file: string) => [...read(file).matchAll(/url:[`"']([^`"']+)/g)].map(([, url]) => url ?? '');
    expect(kept('service-worker.js')).toContain('/topics/');
    expect(kept('service-worker.js').filter((url) => url.startsWith('/2032/'))).toEqual([]);
    expect(kept('2032/service-worker.js')).toContain('/2032/');
    expect(kept('2032/service-worker.js').filter((url) => !url.startsWith('/2032/'))).toEqual([]);
    expect(read('service-worker.js')).toMatch(/\[[`"']\/2032[`"']\]/);
  });

  it('says on every page of the earlier edition that it is one, and on none of the current one', () => {
    const pages = (folder: string) =>
      readdirSync(join(build.site, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('index.html'))
        .map((file) => ({ file, html: read(join(folder, file)) }))
        .filter(({ html }) => !html.includes('http-equiv="refresh"'));
    const earlier = pages('').filter(({ file }) => !file.startsWith('2032/') && !NOT_FOUND_PAGES.includes(file));
    const without = (those: typeof earlier) =>
      those.filter(({ html }) => !/edition-banner[^]*?href="\/2032\/(en\/)?"/.test(html)).map(({ file }) => file);
    expect(earlier.length).toBeGreaterThan(60);
    expect(without(earlier)).toEqual([]);
    expect(without(pages('2032'))).toEqual(pages('2032').map(({ file }) => file));
    expect(read('en/topics/index.html')).toContain('This is an earlier edition');
  });

  it.each([
    ['/', '/2032/'],
    ['/en/', '/2032/en/'],
  ])('leads from %s to the home page of the current edition', async (from, to) => {
    const { page } = await open(from);
    await page.waitForURL(`${site.url}${to}`);
    expect(await page.locator('.edition-banner').count()).toBe(0);
    await page.close();
  });

  it('keeps the home page of the earlier edition at its year', async () => {
    const { page } = await open('/en/topics/');
    await page.locator('.wordmark').click();
    await page.waitForURL(`${site.url}/en/2031/`);
    expect(await page.locator('.hero-name').innerText()).toContain('2031');
    await page.close();
  });

  it('answers unknown addresses with the page of the current edition', () => {
    for (const page of NOT_FOUND_PAGES) expect(read(page)).toBe(read(`2032/${page}`));
  });

  it('has the open data of each edition in its place', () => {
    const topic = (file: string) => (JSON.parse(read(file)) as { url: { en: string } }[])[0];
    expect(topic('data/topics.json')).toMatchObject({ url: { en: '/en/topics/orchards-01/' } });
    expect(topic('2032/data/topics.json')).toMatchObject({ url: { en: '/2032/en/topics/orchards-01/' } });
  });

  it.each([
    ['', '/2032/'],
    ['/2032', ''],
  ])('searches in the edition at "%s" only', async (base, other) => {
    const inside = (path: string) => path.startsWith(`${base}/`) && !(other && path.startsWith(other));
    const { page, asked } = await open(`${base}/topics/?q=${encodeURIComponent('果园')}`);
    await page.locator('topic-explorer article:visible, topic-explorer li:visible').first().waitFor();
    await expect.poll(() => asked.some((path) => path.includes('/_astro/search.'))).toBe(true);
    await page.locator('.search-button').click();
    await page.locator('.search-dialog input').fill('现场答辩');
    const found = page.locator('.search-pages a');
    await found.first().waitFor();
    const addresses = await found.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(addresses.filter((path) => !inside(path))).toEqual([]);
    expect(asked.filter((path) => !inside(path))).toEqual([]);
    await page.close();
  });

  it('keeps the shortlist of each edition apart', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/topics/orchards-01/`);
    await page.locator('topic-star button').first().click();
    const shown = async (path: string) => {
      await page.goto(`${site.url}${path}`);
      await page.locator('topic-shortlist').waitFor();
      return page.locator('main').innerText();
    };
    expect(await shown('/shortlist/')).toContain('苹果园病虫害识别');
    expect(await shown('/2032/shortlist/')).not.toContain('梨园病虫害识别');
    await context.close();
  });
});
