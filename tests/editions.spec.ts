import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { distChecks } from '../scripts/checks/site/index.ts';
import { checkContent } from '../scripts/checks/content/run.ts';
import { readDist } from '../scripts/checks/site/read-site.ts';
import { serveSite } from '../scripts/deploy/site-server.ts';
import { launchBrowser } from '../scripts/launch-browser.ts';
import { buildSite } from './workspace.ts';

const TINY = 'tests/fixtures/tiny-edition';
const SITE = 'https://example.org';
const CONTACT = 'mailto:security@example.org';
const OPERATOR = '示例爱好者小组';
const ERRORS = 'mailto:errors@example.org';

it('is not built where its settings are wrong, and says which', () => {
  const { status, output, written } = buildSite(TINY, 'bad-settings', {
    SITE_OPERATOR: '吉林省数据局',
    ERROR_CONTACT: 'nobody',
  });
  expect([status, written]).toEqual([1, false]);
  expect(output).toMatch(/SITE_OPERATOR is "吉林省数据局"[^]*ERROR_CONTACT is "nobody"/);
  expect(output).not.toMatch(/^\s+at /m);
});

describe('another edition, from a folder of the same shape', () => {
  const build = inject('tinySite');

  const read = (file: string) => readFileSync(join(build.site, file), 'utf8');

  it('is built without a change of code', () => {
    expect(build.output).not.toMatch(/\[ERROR\]/);
    expect(build.status).toBe(0);
  });

  it('passes every check of a built site', async () => {
    const { content } = checkContent(TINY);
    if (!content) throw new Error('the tiny edition cannot be read');
    const dist = readDist(build.site);
    const problems = await Promise.all(distChecks.map(async (check) => check.run(dist, content)));
    expect(problems.flat()).toEqual([]);
  });

  it('has nothing of the first edition in it', () => {
    const words = /辽宁|Liaoning|2026|115|沈阳|气象服务|dexc/;
    const { files } = readDist(build.site);
    // The licences are those of the project and of others, and have their years.
    const texts = [...files].filter(
      (file) => /\.(html|json|xml|txt|md|yaml|csv)$/.test(file) && !/licences?\.txt$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(40);
    // Addresses of scripts and styles hold hashes, and so does the name of the release: they may hold any digits. The
    // ellipsis of a typeface is U+2026.
    const digits = /\/_astro\/[^"]+|"[0-9a-f]{8}"|U\+2026/gi;
    expect(texts.filter((file) => words.test(read(file).replace(digits, '')))).toEqual([]);
  });

  it('shows its own dates, hours included', () => {
    const schedule = read('schedule/index.html');
    expect(schedule).toContain('2031年3月1日');
    expect(schedule).toContain('datetime="2031-03-20T17:30:00+08:00"');
    expect(schedule).toContain('17:30');
    expect(read('en/schedule/index.html')).toContain('20 March 2031');
  });

  it('shows no fallback notice where English is complete', () => {
    expect(read('en/topics/orchards-01/index.html')).not.toContain('not finished yet');
    expect(read('en/topics/orchards-01/index.html')).toContain('Recognising pests in apple orchards');
  });

  it('says on every page who runs it, and in what is kept of it', () => {
    const named = `<span lang="zh-CN">${OPERATOR}</span>`;
    for (const { file, html } of readDist(build.site).pages) {
      if (!html.includes('site-footer')) continue;
      expect(html, file).toContain(named);
      expect(html, file).toContain(`<a href="${ERRORS}">`);
    }
    for (const page of ['about/index.html', 'en/about/index.html', 'handbook/index.html']) {
      expect(read(page)).toContain(`${OPERATOR}</dd>`);
    }
    for (const file of ['llms.txt', 'llms-full.txt', 'en/llms-full.txt']) {
      expect(read(file)).toContain(OPERATOR);
      expect(read(file)).toContain(`<${ERRORS.replace('mailto:', '')}>`);
    }
    expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({
      contributors: [{ title: OPERATOR, email: 'errors@example.org', role: 'publisher' }],
    });
  });

  it('publishes its data', () => {
    const topics = JSON.parse(read('data/topics.json')) as { id: string; subtrackNumber: number | null }[];
    expect(topics.map(({ id }) => id)).toEqual(['orchards-01', 'markets-01', 'markets-02']);
    expect(topics.map(({ subtrackNumber }) => subtrackNumber)).toEqual([null, 1, 1]);
  });

  describe('whose address is known', () => {
    const matches = (file: string, pattern: RegExp) => [...read(file).matchAll(pattern)].map(([, found]) => found);

    it('lists in its sitemap every page that searches may show, in each language, with its last change', () => {
      const listed = readDist(build.site)
        .pages.filter(({ html, path }) => path !== '/404.html' && !html.includes('content="noindex"'))
        .map(({ path }) => `${SITE}${path}`);
      expect(matches('sitemap-0.xml', /<loc>(.*?)<\/loc>/g).toSorted()).toEqual(listed.toSorted());
      expect(listed).not.toContain(`${SITE}/handbook/`);
      expect(new Set(matches('sitemap-0.xml', /<lastmod>(.*?)<\/lastmod>/g))).toEqual(
        new Set([new Date('2031-02-03T00:00:00+08:00').toISOString()]),
      );
      const english = `${SITE}/en/topics/orchards-01/`;
      const links = new RegExp(`<loc>${english}</loc>.*?</url>`).exec(read('sitemap-0.xml'))?.[0] ?? '';
      const found = [...links.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, ...link]) => link.join(' '));
      expect(found.toSorted()).toEqual([
        `en ${english}`,
        `x-default ${SITE}/topics/orchards-01/`,
        `zh-CN ${SITE}/topics/orchards-01/`,
      ]);
    });

    it('names the sitemap, the search and its own address', () => {
      expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${SITE}/sitemap-index.xml\n`);
      expect(matches('sitemap-index.xml', /<loc>(.*?)<\/loc>/g)).toEqual([`${SITE}/sitemap-0.xml`]);
      const head = read('en/topics/orchards-01/index.html');
      expect(head).toContain(`<link rel="canonical" href="${SITE}/en/topics/orchards-01/"/>`);
      expect(head).toContain('<link rel="search" href="/en/opensearch.xml"');
      expect(read('opensearch.xml')).toContain(`template="${SITE}/topics/?q={searchTerms}"`);
      expect(read('.well-known/security.txt')).toContain(`Contact: ${CONTACT}\nExpires: 2032-02-03T00:00:00+08:00\n`);
    });

    it('has whole addresses in its feeds and in what it tells search engines', () => {
      expect(read('en/feed.xml')).toContain(`rel="self" type="application/atom+xml" href="${SITE}/en/feed.xml"`);
      for (const { html } of readDist(build.site).pages) {
        const [, description] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
        expect(description ?? '').not.toMatch(/"\/[a-z]/);
      }
    });
  });

  describe('in a browser, with HTML and scripts inside its texts', () => {
    let site: Awaited<ReturnType<typeof serveSite>>;
    let browser: Awaited<ReturnType<typeof launchBrowser>>;

    beforeAll(async () => {
      [site, browser] = await Promise.all([serveSite(build.site, 0), launchBrowser()]);
    });

    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    it.each([
      ['/fruit/', '/notice/#c-3.3'],
      ['/en/fruit/', '/en/notice/#c-3.3'],
    ])('leads from the old address %s to %s, without JavaScript too', async (from, to) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${site.url}${from}`);
      await page.waitForURL(`${site.url}${to}`);
      await context.close();
    });

    it.each([
      ['/topics/markets-01/', '<script>alert(1)</script>'],
      ['/notice/', '<b>服务</b>'],
      ['/notice/', '<script>alert(1)</script>'],
      ['/about/', "<script>document.title = 'hacked'</script>"],
      ['/about/', '<div onclick="alert(1)">'],
      ['/en/topics/markets-01/', '<script>alert(1)</script>'],
    ])('shows on %s the words %s and runs nothing', async (path, words) => {
      const page = await browser.newPage();
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(`${site.url}${path}`);
      expect(await page.locator('main').innerText()).toContain(words);
      expect(await page.title()).not.toBe('hacked');
      expect(await page.locator('main [onclick]').count()).toBe(0);
      expect(dialogs).toEqual([]);
      await page.close();
    });
  });
});
