import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { hasMarkdown } from '../../src/logic/pages.ts';
import { markdownPath } from '../../src/logic/file-paths.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { fileList, listedPage } from './file-list.ts';
import { markdownFile, type MarkdownPage } from './markdown-page.ts';
import { readPage } from './read-page.ts';
import { chapter, opening } from './whole-edition.ts';

const SITE = 'https://example.org';

function pageAt(path: string, main: string, language: Language = 'en'): MarkdownPage {
  const html = `<meta name="description" content="What it is"><main><h1>Page *${path}*</h1>${main}</main><footer class="site-footer"><p>Unofficial.</p></footer>`;
  const content = readPage(html, language, (href) => href);
  return { ...content, path, language, url: `${SITE}${path}`, file: `${SITE}${markdownPath(path)}` };
}

const PHASES = '<h2 id="phases">Phases</h2><p>1 March 2031</p><h3>More</h3><p>Noon</p><h2>Calendar</h2><p>ics</p>';
const NOT_STATED = '<section><h2 id="not-stated">Not stated</h2><ul><li>The venue</li></ul></section>';

describe('the Markdown version of a page', () => {
  it('starts with what it is, in YAML, its title, whose it is and where the page is', () => {
    expect(markdownFile(pageAt('/schedule/', PHASES), tinyCatalog)).toMatch(
      /^---\nlanguage: "en"\nurl: "https:\/\/example.org\/schedule\/"\ndocument: ".+"\nrevision: 2\n---\n\n# Page \\\*\/schedule\/\\\*\n\nUnofficial\.\n\nWeb page: \[Page \\\*\/schedule\/\\\*\]\(https:\/\/example.org\/schedule\/\)\n\n## Phases\n/,
    );
  });

  it('is there for every page but the home page, tools that need scripts, and pages that searches leave out', () => {
    expect(
      ['/topics/', '/topics/transport-08/', '/about/privacy/', '/data/'].filter((path) => !hasMarkdown(path)),
    ).toEqual([]);
    expect(['/', '/match/', '/shortlist/', '/handbook/', '/offline/'].filter((path) => hasMarkdown(path))).toEqual([]);
    expect([hasMarkdown('/', '/2031/'), hasMarkdown('/2031/', '/2031/')]).toEqual([true, false]);
  });
});

describe('the whole edition', () => {
  it('has the name of the site and whose it is first', () => {
    expect(opening('en', pageAt('/', '').provenance, tinyCatalog)).toMatch(/^# Unofficial guide .+\n\nUnofficial\.\n$/);
  });

  it('has a page as a chapter one level deeper, without what it has in common with others', () => {
    const shared =
      '<section data-pagefind-ignore><h2>Prizes</h2><p>One</p><h3>All</h3></section><h2>Own</h2><p># x</p>';
    expect(chapter(pageAt('/topics/orchards-01/', `<h2>Brief</h2><h3>More</h3>${shared}`))).toBe(
      '\n## [Page \\*/topics/orchards-01/\\*](https://example.org/topics/orchards-01/)\n\n### Brief\n\n#### More\n\n### Own\n\n\\# x\n',
    );
  });

  it('leaves out pages that only lead to others', () => {
    expect(
      ['/tags/sectors/fruit/', '/tags/', '/topics/', '/overview/'].map((path) => chapter(pageAt(path, ''))),
    ).toEqual(['', '', '', '']);
  });
});

describe('llms.txt', () => {
  const paths = [
    '/',
    '/notice/',
    '/notice/annex/',
    '/tracks/orchards/',
    '/topics/orchards-01/',
    '/tags/sectors/fruit/',
  ];
  const editions = LANGUAGES.map((language) => ({
    language,
    whole: { url: `${SITE}/${language}/llms-full.txt`, kilobytes: 12 },
    pages: [
      ...paths.map((path) => pageAt(path, '<p class="kicker">Where</p>', language)),
      pageAt('/schedule/', `${PHASES}${NOT_STATED}`, language),
      pageAt('/about/', '<h2 id="responsibility">Who</h2><p>Nobody</p>', language),
    ].map(listedPage),
  }));
  const text = fileList(editions, tinyCatalog, (path) => `${SITE}${path}`);

  it('has the form of llmstxt.org: a title, a summary, facts without headings, lists of links', () => {
    const [head = '', ...sections] = text.split('\n## ');
    expect(head).toMatch(/^# .+ \/ .+\n\n> .+\n>\n> .+\n\n/);
    expect(head.match(/^#/gm)).toHaveLength(1);
    for (const section of sections)
      expect(section).toMatch(/^.+\n\n(- \[.+\]\(https:\/\/example\.org\/\S+\)(: .+)?\n?)+\n?$/);
  });

  it('says whose the site is, who answers for it, the dates and what is not stated', () => {
    expect(text).toMatch(
      /Unofficial\.\n\n1 March 2031\n\nNoon\n\nNobody\n\nWhat the notice does not state\n\n- The venue\n/,
    );
    expect(text).not.toMatch(/^ics$/m);
  });

  it('lists every page that has a Markdown version once in each language, with where it stands or what it is', () => {
    for (const { file } of editions.flatMap(({ pages }) => pages.filter(({ path }) => path !== '/')))
      expect(text.split(`(${file})`), file).toHaveLength(LANGUAGES.length + 1);
    expect(text).toContain('(https://example.org/topics/orchards-01.md): Where\n');
    expect(text).toContain('(https://example.org/schedule.md): What it is\n');
    expect(text).toMatch(/\(https:\/\/example.org\/en\/llms-full.txt\): .*about 12 KB\n/);
  });
});
