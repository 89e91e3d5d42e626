import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../content/run.ts';
import type { CheckInput } from '../content/types.ts';
import type { DistCheck } from './types.ts';
import { readDist } from './read-site.ts';
import { addresses } from './addresses.ts';
import { alternates } from './alternates.ts';
import { characters } from './characters.ts';
import { inlineScripts } from './inline-scripts.ts';
import { importedPackages } from '../../../integrations/licences/imported-packages.ts';
import { licencesFile } from '../../../integrations/licences/write-licences.ts';
import { languages } from './languages.ts';
import { lastingScripts } from './lasting-scripts.ts';
import { licences } from './licences.ts';
import { links } from './links.ts';
import { machineFiles } from './machine-files.ts';
import { markdown } from './markdown.ts';
import { markup } from './markup.ts';
import { oldBrowsers } from './old-browsers.ts';
import { redirects } from './redirects.ts';
import { safety } from './safety.ts';
import { spacing } from './spacing.ts';
import { strayMarkdown } from './stray-markdown.ts';
import { structuredData } from './structured-data.ts';
import { titles } from './titles.ts';
import { weights } from './weights.ts';

let folder: string;
let content: CheckInput;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
  const checked = checkContent('tests/fixtures/tiny-edition');
  if (!checked.content) throw new Error('the tiny edition cannot be read');
  content = checked.content;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function page(
  main: string,
  { lang = 'zh-CN', title = '标题', description = '说明', h1 = '<h1>标题</h1>' } = {},
): string {
  const meta = description ? `<meta name="description" content="${description}">` : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${meta}</head><body><main>${h1}${main}</main></body></html>`;
}

/** What a check finds in a site of these files. */
async function found(check: DistCheck, files: Record<string, string>): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return (await check.run(readDist(folder), content)).map(({ file, id, found: what }) => `${file} ${id}: ${what}`);
}

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

const sitemap = (address: string) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url>
<loc>${address}</loc><lastmod>2031-02-03</lastmod><xhtml:link rel="alternate" hreflang="en" href="${address}"/>
</url></urlset>`;

const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';

/** Text that hardly compresses. */
const noise = (bytes: number) =>
  Array.from({ length: bytes / 32 }, (_, at) => createHash('sha256').update(String(at)).digest('base64')).join('');

/** A page that names its Markdown version, and that. */
function markdownFiles(path: string, text: string, main = ''): Record<string, string> {
  const attributes = `type="text/markdown" href="/${path}.md"`;
  const html = page(`${main}<a ${attributes}>x</a>`).replace('<head>', `<head><link rel="alternate" ${attributes}>`);
  return { [`${path}/index.html`]: html, [`${path}.md`]: text };
}

/** A topic of the tiny contest as Markdown. */
const TOPIC = `---
url: "https://example.org/topics/markets-01/"
---

## [附件](https://example.org/topics/markets-01/#c-annex.2.1.1)

> 用批发市场价格数据预测走势，服务农户 & 商户，\\<script\\>alert(1)\\</script\\>不得出现。
`;

const topicFiles = (text: string) => markdownFiles('topics/markets-01', text, '<p id="c-annex.2.1.1">x</p>');

interface Case {
  name: string;
  check: DistCheck;
  files: Record<string, string>;
  finds: string;
}

const cases: Case[] = [
  {
    name: 'a link to no page',
    check: links,
    files: { 'index.html': page('<a href="/gone/">x</a>') },
    finds: 'leads to no file',
  },
  {
    name: 'a link to no element',
    check: links,
    files: { 'index.html': page('<a href="/#gone">x</a>') },
    finds: 'no element "gone"',
  },
  {
    name: 'a missing image',
    check: links,
    files: { 'index.html': page('<img src="/gone.png" alt="">') },
    finds: 'leads to no file',
  },
  {
    name: 'a topic page that weighs too much',
    check: weights,
    files: { 'topics/a-01/index.html': page(`<p>${noise(15_000)}</p>`) },
    finds: 'topics/a-01/index.html topic:',
  },
  {
    name: 'a topic page whose scripts weigh too much',
    check: weights,
    files: {
      'topics/a-01/index.html': page('<script type="module" src="/_astro/a.js"></script>'),
      '_astro/a.js': 'import "./b.js";',
      '_astro/b.js': `const noise = "${noise(15_000)}";`,
    },
    finds: 'in 3 requests',
  },
  {
    name: 'a page that weighs too much even with its policy in it',
    check: weights,
    files: { 'topics/a-01/index.html': page(`<p>${noise(15_000)}</p>`).replace('<head>', `<head>${POLICY}`) },
    finds: 'topics/a-01/index.html topic:',
  },
  { name: 'a missing page', check: addresses, files: { 'index.html': page('') }, finds: 'the page is missing' },
  {
    name: 'a clause without its element',
    check: addresses,
    files: { 'notice/index.html': page('') },
    finds: 'notice/index.html c-1.p1: the clause has no element',
  },
  {
    name: 'a page that nothing calls for',
    check: addresses,
    files: { 'extra/index.html': page('') },
    finds: 'no address calls for',
  },
  {
    name: 'a page without title',
    check: titles,
    files: { 'index.html': page('', { title: '' }) },
    finds: 'has no title',
  },
  {
    name: 'a page without description',
    check: titles,
    files: { 'index.html': page('', { description: '' }) },
    finds: 'has no description',
  },
  { name: 'a page with two h1', check: titles, files: { 'index.html': page('<h1>x</h1>') }, finds: 'has 2 h1' },
  {
    name: 'two pages of one title',
    check: titles,
    files: { 'index.html': page(''), 'about/index.html': page('') },
    finds: 'shares its title',
  },
  {
    name: 'a page in the wrong language',
    check: languages,
    files: { 'en/index.html': page('') },
    finds: 'lang is "zh-CN"',
  },
  {
    name: 'Chinese without lang in an English page',
    check: languages,
    files: { 'en/index.html': page('<p>中文</p>', { lang: 'en', h1: '<h1>x</h1>' }) },
    finds: 'Chinese without lang',
  },
  {
    name: 'English without lang in a Chinese page',
    check: languages,
    files: { 'index.html': page('<p>These are plain English words.</p>') },
    finds: 'English without lang',
  },
  {
    name: 'a page without a link to its twin',
    check: alternates,
    files: { 'about/index.html': page('') },
    finds: 'hreflang en: leads to nothing',
  },
  {
    name: 'an old address that leads nowhere',
    check: redirects,
    files: { 'fruit/index.html': page('') },
    finds: '/fruit/ : sends the browser to no other page',
  },
  {
    name: 'a page that sends the browser away',
    check: redirects,
    files: { 'about/index.html': page('<meta http-equiv="refresh" content="0;url=/">') },
    finds: '/about/ : sends the browser to /',
  },
  {
    name: 'Markdown that was not understood',
    check: strayMarkdown,
    files: { 'index.html': page('<p>**注意：**以下</p>') },
    finds: '**注意',
  },
  {
    name: 'words that run together',
    check: spacing,
    files: { 'en/index.html': page('<p><strong>Note</strong>this</p>') },
    finds: 'Note</strong>this',
  },
  {
    name: 'an event handler',
    check: safety,
    files: { 'index.html': page('<p onclick="x()">x</p>') },
    finds: 'onclick',
  },
  {
    name: 'a script in an address',
    check: safety,
    files: { 'index.html': page('<a href="javascript:x()">x</a>') },
    finds: 'javascript:',
  },
  ...['data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'http://example.invalid/', ' java\tscript:x()'].map(
    (address) => ({
      name: `a link to ${JSON.stringify(address)}`,
      check: safety,
      files: { 'index.html': page(`<a href="${address}">x</a>`) },
      finds: `<a>: ${address}`,
    }),
  ),
  {
    name: 'a script that is none of the site’s',
    check: inlineScripts,
    files: { 'index.html': page('<script>console.log("PWNED")</script>') },
    finds: 'index.html <script>: "console.log("PWNED")" is none of',
  },
  ...['html', 'json', 'md', 'csv', 'txt', 'xml', 'ics', 'webmanifest'].map((ending) => ({
    name: `a lost character in .${ending}`,
    check: characters,
    files: { [`a.${ending}`]: 'caf\uFFFD' },
    finds: `a.${ending} : has U+FFFD`,
  })),
  {
    name: 'a script of another host',
    check: safety,
    files: { 'index.html': page('<script src="https://example.invalid/x.js"></script>') },
    finds: 'https://example.invalid/x.js',
  },
  {
    name: 'a clause that its Markdown leaves out',
    check: markdown,
    files: topicFiles(TOPIC.replace(/^> .*$/m, '')),
    finds: "topics/markets-01.md c-annex.2.1.1: the notice's words are missing or changed",
  },
  {
    name: 'a clause that Markdown changes',
    check: markdown,
    files: topicFiles(TOPIC.replaceAll('\\', '')),
    finds: "topics/markets-01.md c-annex.2.1.1: the notice's words are missing or changed",
  },
  {
    name: 'a clause that stands under another',
    check: markdown,
    files: topicFiles(TOPIC.replace('#c-annex.2.1.1', '#c-annex.2')),
    finds: "topics/markets-01.md c-annex.2.1.1: the notice's words are missing or changed",
  },
  {
    name: 'a character that a block quote changes',
    check: markdown,
    files: markdownFiles('tracks', '> 用好数据 \\<b\\>服务\\</b\\> 生产。\n'),
    finds: 'is not what the notice says: "用好数据 <b>服务</b> 生产。"',
  },
  {
    name: 'a character that is changed before a citation',
    check: markdown,
    files: markdownFiles('tracks', '“用好 数据” [二](/notice/#c-2.p1)\n'),
    finds: 'tracks.md : is not what the notice says: "用好 数据"',
  },
  {
    name: 'a character that is changed after a citation',
    check: markdown,
    files: markdownFiles('tracks', '[二](/notice/#c-2.p1) “用好 数据”\n'),
    finds: 'tracks.md : is not what the notice says: "用好 数据"',
  },
  {
    name: 'a page without its Markdown version',
    check: markdown,
    files: { 'tracks/index.html': markdownFiles('tracks', '')['tracks/index.html'] ?? '' },
    finds: 'tracks.md : the Markdown version is missing',
  },
  {
    name: 'a Markdown version of no page',
    check: markdown,
    files: { 'match/index.html': page(''), 'match.md': '# x\n' },
    finds: 'match.md : is the Markdown version of no page',
  },
  {
    name: 'a page that does not name its Markdown version',
    check: markdown,
    files: { ...markdownFiles('tracks', ''), 'tracks/index.html': page('') },
    finds: 'tracks/index.html <link>: names no Markdown version',
  },
  {
    name: 'a page that names a Markdown version that it does not have',
    check: markdown,
    files: { 'match/index.html': page('<a type="text/markdown" href="/match.md">x</a>') },
    finds: 'match/index.html <a>: names /match.md',
  },
  {
    name: 'a link in Markdown that leads nowhere',
    check: markdown,
    files: markdownFiles('tracks', '[x](/gone/)'),
    finds: 'tracks.md /gone/: leads to nothing',
  },
  {
    name: 'a property that schema.org does not have',
    check: structuredData,
    files: { 'index.html': page(jsonLd('{"@context":"https://schema.org","@type":"Event","phase":"x"}')) },
    finds: '"unevaluatedProperty":"phase"',
  },
  {
    name: 'a description that is not JSON',
    check: structuredData,
    files: { 'index.html': page(jsonLd('{')) },
    finds: 'is not JSON',
  },
  {
    name: 'a feed without an id',
    check: machineFiles,
    files: { 'en/feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>x</title></feed>' },
    finds: 'en/feed.xml',
  },
  {
    name: 'a sitemap with an address that is not whole',
    check: machineFiles,
    files: { 'sitemap-0.xml': sitemap('/topics/') },
    finds: 'topics',
  },
  {
    name: 'a description of the search without the place for the query',
    check: machineFiles,
    files: { 'opensearch.xml': '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"/>' },
    finds: 'opensearch.xml',
  },
  {
    name: 'a site without the licences of its scripts',
    check: licences,
    files: { 'index.html': page('') },
    finds: 'licences.txt stemmer: has no text of the licence',
  },
  {
    name: 'a package without the text of its licence',
    check: licences,
    files: { 'licences.txt': licencesFile([{ name: 'docx', version: '1', identifier: 'MIT', text: '' }]) },
    finds: 'licences.txt docx: has no text',
  },
  {
    name: 'a manifest with an icon that is not there',
    check: machineFiles,
    files: { 'manifest.webmanifest': JSON.stringify({ name: 'x', icons: [{ src: '/gone.png' }] }) },
    finds: '/gone.png is not there',
  },
  {
    name: 'an id that stands twice',
    check: markup,
    files: { 'index.html': page('<p id="a">x</p><p id="a">y</p>') },
    finds: 'no-dup-id',
  },
  {
    name: 'elements that are not closed',
    check: markup,
    files: { 'index.html': page('<div><span>x</div>') },
    finds: 'index.html',
  },
  {
    name: 'a script that old browsers cannot read',
    check: oldBrowsers,
    files: { '_astro/x.js': String.raw`export const letter = /[\p{L}--[a-z]]/v;` },
    finds: '_astro/x.js : is not of ECMAScript 2022',
  },
  {
    name: 'a script in a page that calls what old browsers have not',
    check: oldBrowsers,
    files: { 'index.html': page('<script>document.body.showPopover()</script>') },
    finds: 'index.html : calls .showPopover(',
  },
];

const RELEASE = { 'data/release/zh-CN.json': '{"version":"0a1b2c3d"}' };

describe('the checks of a built site', () => {
  it('allow a page that carries its policy what that takes', async () => {
    const text = page(`<p>${noise(13_850)}</p>`);
    expect(await found(weights, { 'topics/a-01/index.html': text })).toHaveLength(1);
    expect(await found(weights, { 'topics/a-01/index.html': text.replace('<head>', `<head>${POLICY}`) })).toEqual([]);
  });

  it('find nothing where every package that scripts import has the text of its licence', async () => {
    const all = [...importedPackages(), 'pagefind'].map((name) => ({ name, version: '1', identifier: 'x', text: 'x' }));
    expect(await found(licences, { 'licences.txt': licencesFile(all) })).toEqual([]);
  });

  it.each(cases)('find $name', async ({ check, files, finds }) => {
    expect((await found(check, files)).join('\n')).toContain(finds);
  });

  it.each([links, titles, languages, strayMarkdown, spacing, safety, inlineScripts, characters, oldBrowsers, markup])(
    'find nothing in a good page: $name',
    async (check) => {
      const good = page('<p>见<a href="/#a">此处</a>。</p><p id="a">乙 <strong>Note</strong> this</p>');
      expect(await found(check, { 'index.html': good })).toEqual([]);
    },
  );

  it.each([
    ['the release', 'const v = "0a1b2c3d"', '0a1b2c3d'],
    ['data of the release', 'fetch("/_astro/search.en.00ff00ff.json")', '/_astro/search.en.00ff00ff.json'],
  ])('find a script that names %s, and no other', async (_what, code, name) => {
    const files = { ...RELEASE, '_astro/a.js': code, '_astro/b.js': 'import "./a.js"' };
    expect(await found(lastingScripts, files)).toEqual([`_astro/a.js : names ${name}`]);
  });

  it('finds a clause in Markdown that shows it as the notice has it', async () => {
    expect(await found(markdown, topicFiles(TOPIC))).toEqual([]);
  });

  it('find nothing in a good sitemap', async () => {
    expect(await found(machineFiles, { 'sitemap-0.xml': sitemap('https://example.org/topics/') })).toEqual([]);
  });

  it('leaves a call alone that is made only where there is something to call', async () => {
    const script = 'addEventListener("load", () => globalThis.requestIdleCallback?.(() => Promise.withResolvers?.()));';
    expect(await found(oldBrowsers, { '_astro/x.js': script })).toEqual([]);
  });

  it('does not take Chinese marked as such in an English page for a fault', async () => {
    const marked = page('<p lang="zh-CN">中文</p>', { lang: 'en', h1: '<h1>x</h1>' });
    expect(await found(languages, { 'en/index.html': marked })).toEqual([]);
  });
});
