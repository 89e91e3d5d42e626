import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notFoundPages, withQuery } from './built-site.ts';
import { headersFile } from './cdn.ts';
import {
  inlineScriptHashes,
  pagePolicy,
  withPolicy,
  type SourceHash,
} from '../../integrations/content-security-policy.ts';
import { fileKind, headersOf } from './headers.ts';
import { knownScripts } from '../../integrations/inline-scripts.ts';
import { contentType } from './media-types.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'` as const;

const [known = ''] = knownScripts;

describe('the hashes of inline scripts', () => {
  it('are those of the scripts that a browser runs, to the byte', () => {
    const html =
      `<script>${known}</script><script type="module">${known}</script><script src="/c.js"></script>` +
      '<script type="module" src="/d.js"></script><script type="application/ld+json">{"e":1}</script>' +
      '<script type="application/json" id="f">{}</script><p title="<script>g()</script>">h</p>';
    expect(inlineScriptHashes(html, 'x')).toEqual([hash(known), hash(known)]);
  });

  it.each([
    ['of content', '<script>console.log("PWNED")</script>', 'console.log("PWNED")'],
    ['with a blank more', `<script>${known} </script>`, known.trim().slice(0, 20)],
    ['in a module', '<script type="module">import "/x.js"</script>', 'import "/x.js"'],
    ['with an attribute that is like an address', '<script data-src="g">g()</script>', 'g()'],
  ])('are not given for a script %s: the page is named, and its first words', (_, html, words) => {
    expect(() => inlineScriptHashes(html, 'about/index.html')).toThrow('about/index.html has a script');
    expect(() => inlineScriptHashes(html, 'about/index.html')).toThrow(words);
  });

  it('stand in the policy of pages, which lets no other inline script run', () => {
    const scripts = /script-src ([^;]*)/.exec(pagePolicy([hash('a')]))?.[1];
    expect(scripts).toBe(`'self' 'wasm-unsafe-eval' ${hash('a')}`);
  });
});

describe('the policy in a page', () => {
  it('comes first, and leaves out what only a header can say', () => {
    const page = withPolicy(`<html><head><script>${known}</script></head></html>`, 'x');
    expect(page).toMatch(/^<html><head><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/);
    expect(page).toContain(hash(known));
    expect(page).not.toContain('frame-ancestors');
  });

  it('is not written for a page with a script that is none of the site’s', () => {
    expect(() => withPolicy('<html><head><script>a</script></head></html>', 'x.html')).toThrow('x.html has a script');
  });
});

describe('the kind of a file', () => {
  it.each([
    ['/', 'page'],
    ['/en/topics/transport-08/', 'page'],
    ['/en/topics', 'page'],
    ['/404.html', 'page'],
    ['/_astro/page.cNngjUgL.js', 'hashed'],
    ['/2027/_astro/page.cNngjUgL.css', 'hashed'],
    ['/pagefind/fragment/en_1.pf_fragment', 'hashed'],
    ['/pagefind/pagefind.en_6164290738.pf_meta', 'hashed'],
    ['/pagefind/pagefind-entry.json', 'live'],
    ['/2027/pagefind/wasm.en.pagefind', 'live'],
    ['/data/release/zh-CN.json', 'live'],
    ['/_astro/search.zh-CN.0a1b2c3d.json', 'hashed'],
    ['/data/topics.json', 'open'],
    ['/.well-known/security.txt', 'open'],
    ['/en/notice.md', 'open'],
  ])('of %s is %s', (path, kind) => {
    expect(fileKind(path)).toBe(kind);
  });

  it('decides how long copies are kept', () => {
    const headers = headersOf({ hashes: [], url: null });
    expect(headers('/en/')['Cache-Control']).toBe('no-cache');
    expect(headers('/_astro/page.cNngjUgL.js')['Cache-Control']).toContain('immutable');
    expect(headers('/og/en/site.png')['Content-Security-Policy']).toBeUndefined();
  });
});

describe('the page that stands for a file', () => {
  it.each([
    ['/notice.md', '/notice/'],
    ['/en/topics/transport-08.md', '/en/topics/transport-08/'],
    ['/2027/en/notice/name.md', '/2027/en/notice/name/'],
    ['/llms.txt', '/'],
    ['/llms-full.txt', '/'],
    ['/en/llms-full.txt', '/en/'],
    ['/2027/llms.txt', '/2027/'],
  ])('of %s is %s', (file, page) => {
    expect(headersOf({ hashes: [], url: null })(file)['Link']).toBe(`<${page}>; rel="canonical"`);
    const url = 'https://example.org';
    expect(headersOf({ hashes: [], url })(file)['Link']).toBe(`<${url}${page}>; rel="canonical"`);
  });

  it.each([
    '/',
    '/topics/transport-08/',
    '/robots.txt',
    '/data/licence.txt',
    '/a>; rel="next".md',
    '/a\r\nX: y\r\n.md',
  ])('is not told of %j', (file) => {
    expect(headersOf({ hashes: [], url: null })(file)).not.toHaveProperty('Link');
  });
});

describe('the type of a file', () => {
  it('says that texts are UTF-8', () => {
    expect(contentType('/en/feed.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(contentType('/sitemap-0.xml')).toBe('application/xml; charset=utf-8');
    expect(contentType('/icons/192.png')).toBe('image/png');
  });

  it('is missing for endings that nobody entered', () => {
    expect(() => contentType('/a.wasm')).toThrow('/a.wasm has an ending without a type');
  });
});

describe('the pages for unknown addresses', () => {
  it('are found, those of deeper folders first', () => {
    const files = ['/404.html', '/en/404/index.html', '/2027/404.html', '/2027/en/404/index.html', '/topics/404.json'];
    expect(notFoundPages(files).map(({ below }) => below)).toEqual(['/2027/en/', '/2027/', '/en/', '/']);
  });
});

describe('the file _headers', () => {
  const site = (count: number) => ({
    files: ['/index.html', '/_astro/a.js', '/pagefind/pagefind.js', '/pagefind/index/b.pf_index'],
    hashes: Array.from({ length: count }, (_, at): SourceHash => hash(String(at))),
    notFound: [],
    url: null,
  });

  it('sets no field twice for an address, because hosts would join the values', () => {
    const rules = headersFile(site(3)).split(/\n(?=\/)/);
    const [everywhere = [], ...folders] = rules.map((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, n]) => n));
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual(['/*', '/_astro/*', '/pagefind/index/*']);
    for (const names of folders) expect(names.filter((name) => everywhere.includes(name))).toEqual([]);
  });

  it('is refused where a line is longer than hosts take', () => {
    expect(() => headersFile(site(40))).toThrow('move inline scripts of pages into files');
  });
});

it('a redirect takes the query of a request along, before its fragment', () => {
  expect(withQuery('/shortlist/#compare', '?ids=a')).toBe('/shortlist/?ids=a#compare');
  expect(withQuery('/shortlist/', '?ids=a')).toBe('/shortlist/?ids=a');
});
