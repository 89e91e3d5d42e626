import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDist } from '../scripts/checks/site/read-site.ts';

/** The site in `dist/`, which was built without `SITE_URL`; `tests/editions.spec.ts` has one that was built with it. */
const site = readDist('dist');
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

/** As large as what a topic tells search engines may be, in bytes. */
const MAXIMUM_DESCRIPTION = 600;

describe('files for programs, of a site that does not know its address', () => {
  it('are left out where they need one, and named nowhere', () => {
    const absent = ['sitemap-index.xml', 'opensearch.xml', 'en/opensearch.xml', '.well-known/security.txt'];
    expect(absent.filter((file) => site.files.has(file))).toEqual([]);
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(read('index.html')).not.toMatch(/rel="(search|sitemap|canonical)"/);
  });

  it.each(['', 'en/'])('lead to their own language from every page: /%s', (prefix) => {
    const head = read(`${prefix}about/index.html`);
    expect(head).toContain(`<link rel="alternate" href="/${prefix}feed.xml" type="application/atom+xml"`);
    expect(head).toContain(`<link rel="manifest" href="/${prefix}manifest.webmanifest"/>`);
    expect(read(`${prefix}feed.xml`)).toContain(`rel="self" type="application/atom+xml" href="/${prefix}feed.xml"`);
  });

  it('do not bear the name of the contest', () => {
    for (const file of ['manifest.webmanifest', 'en/manifest.webmanifest']) {
      const { name, short_name: short } = JSON.parse(read(file)) as Record<string, string>;
      expect(`${String(name)} ${String(short)}`).toMatch(/非官方|Unofficial/);
      expect(`${String(name)} ${String(short)}`).not.toMatch(/数据要素|Data Elements/);
    }
  });

  it('leave the pages of topics light', () => {
    const topics = site.pages.filter(({ path }) => /\/topics\/.+\//.test(path));
    const sizes = topics.map(({ html }) => {
      const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      return Buffer.byteLength(text);
    });
    expect(Math.min(...sizes)).toBeGreaterThan(200);
    expect(Math.max(...sizes)).toBeLessThan(MAXIMUM_DESCRIPTION);
  });
});
