import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TINY_EDITION } from '../../../tests/fixtures/tiny-catalog.ts';
import { checkContent } from './run.ts';

const TOPIC = 'topics/orchards/01.yaml';
const ABOUT = 'docs/en/about.md';
const HEAD = 'description: A tiny contest for tests.\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editor-faults-'));
  cpSync(TINY_EDITION, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (file: string) => join(folder, file);
const bytesOf = (file: string) => readFileSync(path(file));

/** Replaces words, which must be there, of a file. */
const replace = (file: string, from: string, to: string) => () => {
  const text = readFileSync(path(file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  writeFileSync(path(file), text.replace(from, to));
};
const append = (file: string, text: string | Uint8Array) => () => {
  writeFileSync(path(file), Buffer.concat([bytesOf(file), Buffer.from(text)]));
};
const write = (file: string, text: string | Uint8Array) => () => {
  writeFileSync(path(file), text);
};
/** Says something in the English page about the site. */
const say = (text: string) => append(ABOUT, `\n${text}\n`);
/** Adds a field to the front matter of that page. */
const field = (text: string) => replace(ABOUT, HEAD, `${HEAD}${text}\n`);
const utf16 = (file: string) => () => {
  writeFileSync(path(file), Buffer.from(`\uFEFF${readFileSync(path(file), 'utf8')}`, 'utf16le'));
};

interface Fault {
  name: string;
  spoil: () => void;
  /** File, place and words of the message. */
  says: [file: string, id: string, found: string];
}

/** What an editor gets wrong, each with the one message that it gives. */
const faults: Fault[] = [
  // Encodings
  {
    name: 'a topic in GBK',
    spoil: write(
      TOPIC,
      Uint8Array.from([0x69, 0x64, 0x3a, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0xa3, 0xac, 0xb5, 0xc4, 0x0a]),
    ),
    says: [TOPIC, '', 'is not in UTF-8, but probably in GBK'],
  },
  { name: 'a list in UTF-16', spoil: utf16('faq.yaml'), says: ['faq.yaml', '', 'in UTF-16 LE'] },
  { name: 'a page in UTF-16', spoil: utf16(ABOUT), says: [ABOUT, '', 'in UTF-16 LE'] },
  { name: 'the edition in UTF-16', spoil: utf16('edition.yaml'), says: ['edition.yaml', '', 'in UTF-16 LE'] },
  {
    name: 'the list of published ids in UTF-16',
    spoil: utf16('published.yaml'),
    says: ['published.yaml', '', 'UTF-16'],
  },
  {
    name: 'the notice in UTF-16',
    spoil: utf16('source/notice.zh-CN.md'),
    says: ['source/notice.zh-CN.md', '', 'in UTF-16 LE'],
  },
  {
    name: 'a letter of another encoding',
    spoil: append(ABOUT, Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a])),
    says: [ABOUT, '', 'is not in UTF-8 throughout: line'],
  },
  // Characters
  {
    name: 'a lost character',
    spoil: replace('faq.yaml', 'register', 'reg\uFFFDster'),
    says: ['faq.yaml', 'line 2', 'U+FFFD'],
  },
  { name: 'a zero-width space', spoil: say('zero\u200Bwidth'), says: [ABOUT, 'line 10', 'a zero-width space'] },
  { name: 'an override of direction', spoil: say('a\u202Eb'), says: [ABOUT, 'line 10', 'a right-to-left override'] },
  {
    name: 'an invisible character as an entity',
    spoil: say('zero&ZeroWidthSpace;width'),
    says: [ABOUT, 'line 10', 'a zero-width space'],
  },
  {
    name: 'an invisible character as an escape',
    spoil: replace('faq.yaml', 'When and where do we register?', String.raw`"When do we\u200B register?"`),
    says: ['faq.yaml', 'escape', 'a zero-width space'],
  },
  {
    name: 'a blank of another kind',
    spoil: replace('faq.yaml', 'and where', 'and\u00A0where'),
    says: ['faq.yaml', 'line 2', 'a no-break space'],
  },
  {
    name: 'a merge that was not finished, in a page',
    spoil: say('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other'),
    says: [ABOUT, 'line 10', 'a merge that was not finished'],
  },
  {
    name: 'a merge that was not finished, in a list',
    spoil: append('faq.yaml', '<<<<<<< HEAD\n=======\n>>>>>>> other\n'),
    says: ['faq.yaml', 'line', 'a merge that was not finished'],
  },
  // Front matter
  ...[
    'head: [{ tag: script, content: alert(1) }]',
    'hero: { tagline: x }',
    'slug: x',
    'draft: true',
    'banner: { content: x }',
  ].map((text) => ({
    name: `a page with ${text}`,
    spoil: field(text),
    says: [ABOUT, 'frontmatter', `unknown key "${text.replace(/:.*/, '')}"`] as Fault['says'],
  })),
  {
    name: 'a page without a title',
    spoil: replace(ABOUT, 'title: About this site\n', ''),
    says: [ABOUT, 'title', 'is missing'],
  },
  {
    name: 'a page with an empty title',
    spoil: replace(ABOUT, 'About this site', '""'),
    says: [ABOUT, 'title', 'found ""'],
  },
  {
    name: 'a page whose title is a number',
    spoil: replace(ABOUT, 'About this site', '2031'),
    says: [ABOUT, 'title', 'found 2031'],
  },
  // Pages
  {
    name: 'an English page alone',
    spoil: () => {
      cpSync(path(ABOUT), path('docs/en/more.md'));
    },
    says: ['docs/en/more.md', '', 'no docs/zh-CN/more.md, of which it is a translation'],
  },
  {
    name: 'the English page without its original',
    spoil: () => {
      rmSync(path('docs/zh-CN/about.md'));
    },
    says: [ABOUT, '', 'no docs/zh-CN/about.md'],
  },
  {
    name: 'no page about the site',
    spoil: () => {
      rmSync(path('docs'), { recursive: true });
    },
    says: ['docs/zh-CN/about.md', '', 'is missing'],
  },
  { name: 'a title within a page', spoil: say('# Again'), says: [ABOUT, 'line 10', 'of the first level'] },
  // Links
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'http://example.org/',
    '//a.example/',
  ].map((url) => ({
    name: `a link to ${url}`,
    spoil: say(`[x](${url})`),
    says: [ABOUT, `line 10, link ${url}`, 'is '] as Fault['says'],
  })),
  { name: 'a relative link', spoil: say('[x](more/)'), says: [ABOUT, 'line 10, link more/', 'depends on the page'] },
  {
    name: 'a link above the root',
    spoil: say('[x](../../etc)'),
    says: [ABOUT, 'line 10, link ../../etc', 'depends on'],
  },
  {
    name: 'a picture of another host',
    spoil: say('![x](https://evil.example/x.png)'),
    says: [ABOUT, 'line 10, link https://evil.example/x.png', 'is a picture from elsewhere'],
  },
  {
    name: 'a link that is defined elsewhere',
    spoil: say('[x]: javascript:x'),
    says: [ABOUT, 'line 10', '"javascript:"'],
  },
  { name: 'a link to no page', spoil: say('[x](/en/nowhere/)'), says: [ABOUT, 'line 10', 'no such address'] },
  // Facts in pages
  ...[
    'Registration closes on 30 March 2031.',
    'Registration closes on 2 April 2031.',
    'In 2030',
    'The 9 tracks',
    'at most 7 people',
  ].map((text) => ({
    name: `a page that says "${text}"`,
    spoil: say(text),
    says: [ABOUT, 'line 10', 'the notice does not say this'] as Fault['says'],
  })),
  ...[
    'Call 0431-0000009.',
    'See https://contest.gov.cn/x.',
    'See section 9 of the notice.',
    '《关于举办2030年大赛的通知》',
  ].map((text) => ({
    name: `a page that says "${text}"`,
    spoil: say(text),
    says: [ABOUT, 'line 10', 'the notice does not say this'] as Fault['says'],
  })),
  // Texts in YAML
  {
    name: 'an entity',
    spoil: replace('faq.yaml', 'where do we', 'where&nbsp;do we'),
    says: ['faq.yaml', 'when question.en', 'an entity of HTML: "&nbsp;"'],
  },
  {
    name: 'a link in a text',
    spoil: replace('faq.yaml', 'The notice does not state this.', '"See [this](/en/awards/)."'),
    says: ['faq.yaml', 'prize-money answer.en', 'a link of Markdown'],
  },
  {
    name: 'what a program wrote',
    spoil: replace('faq.yaml', 'Is there prize money?', '"Is there [object Object]?"'),
    says: ['faq.yaml', 'prize-money question.en', '[object Object]'],
  },
  // The edition
  {
    name: 'a site that passes itself off as official',
    spoil: replace('edition.yaml', 'status: unofficial', 'status: official'),
    says: ['edition.yaml', 'status', 'found "official"'],
  },
  {
    name: 'a misspelt time zone',
    spoil: replace('edition.yaml', 'Asia/Shanghai', 'Asia/Shanghia'),
    says: ['edition.yaml', 'timeZone', 'found "Asia/Shanghia"'],
  },
  {
    name: 'a platform that is a script',
    spoil: replace('edition.yaml', 'https://example.invalid/contest', '"javascript:alert(1)"'),
    says: ['edition.yaml', 'officialPlatform', 'found "javascript:alert(1)"'],
  },
  // Files
  {
    name: 'a folder named as a topic',
    spoil: () => {
      mkdirSync(path('topics/orchards/02.yaml'));
    },
    says: ['topics/orchards/02.yaml', '', 'is a folder'],
  },
  {
    name: 'a folder in the place of a list',
    spoil: () => {
      rmSync(path('faq.yaml'));
      mkdirSync(path('faq.yaml'));
    },
    says: ['faq.yaml', '', 'is a folder'],
  },
  {
    name: 'a link to a file that is gone',
    spoil: () => {
      symlinkSync('gone.yaml', path('topics/orchards/02.yaml'));
    },
    says: ['topics/orchards/02.yaml', '', 'a link to a file that is not there'],
  },
  ...['01.yml', '01.YAML', '01.yaml.txt'].map((name) => ({
    name: `a topic named ${name}`,
    spoil: () => {
      renameSync(path(TOPIC), path(`topics/orchards/${name}`));
    },
    says: [`topics/orchards/${name}`, '', 'is not read'] as Fault['says'],
  })),
  ...['about.markdown', 'about.mdx', 'About.md.txt'].map((name) => ({
    name: `a page named ${name}`,
    spoil: () => {
      renameSync(path(ABOUT), path(`docs/en/${name}`));
    },
    says: [`docs/en/${name}`, '', 'is not read'] as Fault['says'],
  })),
  { name: 'a file of notes', spoil: write('notes.yaml', 'a: 1\n'), says: ['notes.yaml', '', 'is not read'] },
  { name: 'a page of no language', spoil: write('docs/more.md', 'x\n'), says: ['docs/more.md', '', 'is not read'] },
  {
    name: 'a topic of ten megabytes',
    spoil: append(TOPIC, `# ${'x'.repeat(10_000_000)}\n`),
    says: [TOPIC, '', 'has 9767 KB, and may have 256 KB'],
  },
  {
    name: 'a broken topic',
    spoil: replace(TOPIC, 'number: 1', 'number: [1'),
    says: [TOPIC, 'line', 'the YAML cannot be read'],
  },
  {
    name: 'a topic whose title stands after a wide colon',
    spoil: replace(
      TOPIC,
      'title: { zh-CN: 苹果园病虫害识别, en: Recognising pests in apple orchards }',
      'title:\n  zh-CN：苹果园',
    ),
    says: [TOPIC, 'orchards-01 title', 'found "zh-CN：苹果园"'],
  },
  { name: 'an empty topic', spoil: write(TOPIC, ''), says: [TOPIC, '', 'the file is empty'] },
];

describe('content that an editor gets wrong', () => {
  it.each(faults)('gives one message: $name', ({ spoil, says: [file, id, found] }) => {
    spoil();
    const { problems } = checkContent(folder);
    expect(problems).toEqual([
      {
        file,
        id: expect.stringContaining(id) as string,
        found: expect.stringContaining(found) as string,
        fix: expect.stringMatching(/\S/) as string,
      },
    ]);
  });

  it('is never told to be deleted where it is in another encoding', () => {
    utf16('edition.yaml')();
    utf16(TOPIC)();
    expect(checkContent(folder).problems.map(({ fix }) => fix)).toEqual(['save it as UTF-8', 'save it as UTF-8']);
  });

  it('is told to rename a misnamed file to what it should be', () => {
    renameSync(path(TOPIC), path('topics/orchards/01.yml'));
    expect(checkContent(folder).problems.map(({ fix }) => fix)).toEqual(['rename it to 01.yaml']);
  });

  it('is told that the zone is fixed once it is published', () => {
    replace('edition.yaml', 'Asia/Shanghai', 'Asia/Manila')();
    replace('schedule.yaml', '09:00:00+08:00', '09:00:00+09:00')();
    expect(checkContent(folder).problems.map(({ file, id, found }) => `${file} ${id}: ${found}`)).toEqual(
      expect.arrayContaining([
        'schedule.yaml registration: 2031-03-01T09:00:00+09:00 is not written in the time of Asia/Manila',
        'published.yaml time zone Asia/Shanghai: was published and is gone',
      ]),
    );
  });

  it('is told of every offset that is not that of the zone', () => {
    replace('edition.yaml', 'Asia/Shanghai', 'America/New_York')();
    const found = checkContent(folder).problems.map((problem) => problem.found);
    expect(found.filter((each) => each.includes('not written in the time of America/New_York'))).toHaveLength(2);
  });

  it('is told of a day in a text of ours that the notice does not name', () => {
    replace('revisions.yaml', '更正一处文字。, en: Corrected a word.', '更正5月6日。, en: Corrected 6 May.')();
    expect(checkContent(folder).problems.map(({ id }) => id)).toEqual(['summary.zh-CN', 'summary.en']);
  });

  it('leaves alone what editors and systems put beside files', () => {
    for (const name of ['.DS_Store', 'topics/.01.yaml.swp', 'faq.yaml~', '#faq.yaml#', '~$notice.docx', 'Thumbs.db']) {
      write(name, 'x')();
    }
    expect(checkContent(folder).problems).toEqual([]);
  });

  it('may link to https:, mail, telephones, places of the page and of the site', () => {
    say('[a](https://example.org/) [b](mailto:a@example.org) [c](tel:0431-0000001) [d](#e) [f](/en/topics/)')();
    expect(checkContent(folder).problems).toEqual([]);
  });

  it('may underline a heading of the second level', () => {
    say('More\n----\n\nWords.')();
    expect(checkContent(folder).problems).toEqual([]);
  });
});
