import { describe, expect, it } from 'vitest';
import { tinyCatalog, tinyContent } from '../../../tests/fixtures/tiny-catalog.ts';
import { uiStrings } from '../../i18n/index.ts';
import { createCatalog, type Catalog } from '../../logic/catalog.ts';
import { fileList } from './file-list.ts';
import { twinFile } from './markdown-page.ts';
import { twinMakers, twinPaths } from './markdown-pages.ts';
import { wholeEdition } from './whole-edition.ts';
import { createWriter } from './writer.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';

const SITE = 'https://example.org';
const NOBODY = { name: null, contact: null };

function writerOf(language: Language, site: string = SITE, catalog: Catalog = tinyCatalog) {
  return createWriter({ catalog, language, words: uiStrings(language), site: site || undefined });
}

/** The file of a page. */
function file(path: string, ...input: Parameters<typeof writerOf>): string {
  const writer = writerOf(...input);
  const make = twinMakers(writer.catalog).get(path);
  if (!make) throw new Error(`no twin of ${path}`);
  return twinFile(
    writer,
    make(writer, () => [tinyCatalog.topic('markets-01')]),
  );
}

describe('the pages as Markdown', () => {
  it('are each that of the page that it is promised for', () => {
    const writer = writerOf('en');
    const made = Array.from(twinMakers(tinyCatalog).values(), (make) => make(writer, () => []).path);
    expect(made).toEqual(twinPaths(tinyCatalog));
    expect(made).toContain('/topics/orchards-01/');
  });

  it('start with what they are, in YAML, and whose', () => {
    expect(file('/topics/orchards-01/', 'en')).toMatch(
      /^---\nid: "orchards-01"\nclause: "annex.1.1"\nlanguage: "en"\nurl: "https:\/\/example.org\/en\/topics\/orchards-01\/"\ndocument: ".*"\nrevision: 2\n---\n\n# Recognising pests in apple orchards\n\n\p{Script=Han}+\n\nThis site is unofficial\./u,
    );
  });

  it('quote the notice under its address, the Chinese after the translation', () => {
    expect(file('/notice/plan/', 'en')).toContain(
      [
        '## [Section 3(4)](https://example.org/en/notice/plan/#c-3.4)',
        '> 4\\. Final. On the morning of 2 April.',
        '> 4\\.决赛。4月2日上午，现场答辩。',
      ].join('\n\n'),
    );
    expect(file('/notice/plan/', 'zh-CN')).not.toContain('On the morning');
  });

  it('go on with the topics in the annex', () => {
    const annex = file('/notice/annex/', 'zh-CN');
    expect(annex).toContain('#### [附件第二部分（一）赛题2](https://example.org/notice/annex/#c-annex.2.1.2)');
    expect(annex).toContain('(https://example.org/topics/markets-02.md)');
  });

  it('say what the notice does not state', () => {
    expect(file('/tracks/mixed/', 'en')).toMatch(/## Special support in this track\n\nNot stated in the notice\n/);
  });

  it('show markup in texts as text', () => {
    expect(file('/notice/theme/', 'zh-CN')).toContain('> 用好数据 \\<b\\>服务\\</b\\> 生产');
  });

  it('have links from the root where the site’s address is not known', () => {
    const texts = twinPaths(tinyCatalog).map((path) => file(path, 'en', ''));
    expect(texts.join('')).not.toContain('example.org');
    expect(file('/tracks/orchards/', 'en', '')).toContain(
      '1. [Recognising pests in apple orchards](/en/topics/orchards-01.md)',
    );
  });

  it('show the notice’s own words once where they are not translated', () => {
    const topics = tinyContent.dataset.topics.map((topic) => ({ ...topic, brief: { ...topic.brief, en: null } }));
    const topic = file('/topics/orchards-01/', 'en', SITE, createCatalog({ ...tinyContent.dataset, topics }));
    const brief = tinyCatalog.topic('orchards-01').brief['zh-CN'];
    expect(topic.split(`> ${brief}`)).toHaveLength(2);
  });

  it.each(LANGUAGES)('have no word missing (%s)', (language) => {
    const text = [
      ...twinPaths(tinyCatalog).map((path) => file(path, language)),
      wholeEdition(writerOf(language), NOBODY),
    ].join();
    expect(text).not.toMatch(/undefined|null|\[object|\[\]\(/);
  });
});

describe('the whole edition', () => {
  const text = wholeEdition(writerOf('en'), NOBODY);

  it('has every clause, every topic, the dates with their year and the notes on the text', () => {
    for (const { clauses } of tinyCatalog.sections) {
      for (const { id } of clauses) expect(text).toContain(`#c-${id})`);
    }
    for (const topic of tinyCatalog.topics) expect(text).toContain(topic.brief.en?.slice(0, 20));
    expect(text).toContain(
      '- Registration: Saturday, 1 March 2031, 09:00 to Thursday, 20 March 2031, 17:30 [Section 3(3)]',
    );
    for (const { title } of tinyCatalog.corrections) expect(text).toContain(title.en);
    for (const { name } of tinyCatalog.omissions)
      expect(text).toContain(`- ${String(name.en)}: Not stated in the notice`);
  });

  it('has one first heading and no heading twice for a track or topic', () => {
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text.match(/^### Recognising pests in apple orchards$/gm)).toHaveLength(1);
  });
});

describe('llms.txt', () => {
  const editions = LANGUAGES.map((language) => ({ writer: writerOf(language), kilobytes: 12 }));
  const text = fileList(editions, NOBODY);

  it('has the form of llmstxt.org: a title, a summary, facts without headings, lists of links', () => {
    const [head = '', ...sections] = text.split('\n## ');
    expect(head).toMatch(/^# .+\n\n> .+\n>\n> .+\n\n/);
    expect(head.match(/^#/gm)).toHaveLength(1);
    expect(head).toMatch(/2031年3月1日.*2031年3月20日/);
    expect(head).toMatch(
      /This site is unofficial[^]*the Chinese text prevails[^]*1 March 2031[^]*Not stated in the notice/,
    );
    for (const section of sections)
      expect(section).toMatch(/^.+\n\n(- \[.+\]\(https:\/\/example\.org\/\S+\)(: .+)?\n?)+\n?$/);
  });

  it('lists every twin in both languages, and says how long the whole is', () => {
    for (const path of twinPaths(tinyCatalog)) {
      for (const language of ['', '/en']) expect(text).toContain(`(${SITE}${language}${path.slice(0, -1)}.md)`);
    }
    expect(text).toContain('(https://example.org/llms-full.txt): 赛程');
    expect(text).toMatch(/\(https:\/\/example.org\/en\/llms-full.txt\): .*about 12 KB/);
  });

  it('says who answers for the site, or that nobody says so', () => {
    expect(text).toContain('- 本站运营者：发布者没有署名\n');
    expect(text).toContain('- Report errors to: No contact has been given\n');
    const known = fileList(editions, { name: '示例*小组*', contact: 'mailto:errors@example.org' });
    expect(known).toContain('- Run by: 示例\\*小组\\*\n- Report errors to: <mailto:errors@example.org>\n');
  });

  it('needs a language', () => {
    expect(() => fileList([], NOBODY)).toThrow('needs a language');
  });
});
