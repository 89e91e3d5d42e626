import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TINY_EDITION, tinyContent } from '../../../tests/fixtures/tiny-catalog.ts';
import { SOURCE_FILE } from './content-files.ts';
import { readContent } from './read-content.ts';

const ORCHARD = 'topics/orchards/01.yaml';
const ABOUT = 'docs/en/about.md';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-content-'));
  cpSync(TINY_EDITION, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

function replace(file: string, from: string, to: string): void {
  edit(file, (text) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    return text.replace(from, to);
  });
}

function editAll(change: (text: string) => string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (statSync(join(folder, file)).isFile()) edit(file, change);
  }
}

describe('a sound content folder', () => {
  it('is read without problems', () => {
    const { content, problems } = readContent(folder);
    expect(problems).toEqual([]);
    expect(content?.dataset).toEqual(tinyContent.dataset);
  });

  it('keeps of each record the file it came from', () => {
    const { dataset, fileOf } = tinyContent;
    expect(fileOf(dataset.edition)).toBe('edition.yaml');
    expect(dataset.sections.map(fileOf)).toContain('notice/plan.yaml');
    expect(dataset.topics.map(fileOf)).toContain('topics/mixed/markets/02.yaml');
    expect(fileOf({})).toBe('');
  });

  it('has pages with frontmatter and body apart', () => {
    const page = tinyContent.pages.find(({ file }) => file === ABOUT);
    expect(page?.fields).toEqual({ title: 'About this site', description: 'A tiny contest for tests.' });
    expect(page?.texts[0]).toMatchObject({
      line: 6,
      level: 0,
      text: expect.stringMatching(/^For tests only/) as string,
    });
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('reads the same with %s', (_, change) => {
    editAll(change);
    const { content, problems } = readContent(folder);
    expect(problems).toEqual([]);
    expect(content?.dataset).toEqual(tinyContent.dataset);
    expect(content?.source).toBe(tinyContent.source);
    expect(content?.pages).toEqual(tinyContent.pages);
  });
});

describe('a file that cannot be read', () => {
  it('is named with the line where the YAML breaks', () => {
    edit(ORCHARD, () => 'id: orchards-01\ntrack: orchards\n\tnumber: 1\n');
    const { problems } = readContent(folder);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: ORCHARD, id: 'line 3' });
    expect(problems[0]?.found).toContain('the YAML cannot be read');
  });

  it('is named with the same line when it has Windows line ends', () => {
    edit(ORCHARD, () => '\uFEFFid: orchards-01\r\ntrack: orchards\r\n\tnumber: 1\r\n');
    expect(readContent(folder).problems).toMatchObject([{ file: ORCHARD, id: 'line 3' }]);
  });

  it('is named with the line of a key that stands there twice', () => {
    edit(ORCHARD, (text) => `${text}number: 2\n`);
    const lines = readFileSync(join(folder, ORCHARD), 'utf8').trimEnd().split('\n').length;
    expect(readContent(folder).problems).toMatchObject([{ file: ORCHARD, id: `line ${String(lines)}` }]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n'],
    ['a comment', '# to do\n'],
  ])('is called empty when it holds %s', (_, text) => {
    edit(ORCHARD, () => text);
    expect(readContent(folder).problems).toMatchObject([{ file: ORCHARD, id: '', found: 'the file is empty' }]);
  });

  it('leaves the other files usable', () => {
    edit(ORCHARD, () => '');
    expect(readContent(folder).content?.dataset.topics.map(({ id }) => id)).toEqual(['markets-01', 'markets-02']);
  });

  it.each(['edition.yaml', 'awards.yaml', 'benefits.yaml'])('leaves nothing to check when it is %s', (file) => {
    edit(file, () => '');
    const { content, problems } = readContent(folder);
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ file, found: 'the file is empty' }]);
  });
});

describe('a file that is missing', () => {
  it.each(['edition.yaml', SOURCE_FILE])('is named: %s', (file) => {
    rmSync(join(folder, file));
    expect(readContent(folder).problems).toMatchObject([{ file, id: '', found: 'the file is missing' }]);
  });

  it.each(['tracks.yaml', 'awards.yaml', 'vocabulary/sectors.yaml'])(
    'needs not be there where there is nothing to say: %s',
    (file) => {
      rmSync(join(folder, file));
      const { content, problems } = readContent(folder);
      expect(content).not.toBeNull();
      expect(problems).toEqual([]);
    },
  );

  it('leaves its list empty', () => {
    rmSync(join(folder, 'omissions.yaml'));
    expect(readContent(folder).content?.dataset.omissions).toEqual([]);
  });

  it('leaves the source empty', () => {
    rmSync(join(folder, SOURCE_FILE));
    expect(readContent(folder).content?.source).toBe('');
  });

  it('is named though the whole folder is missing', () => {
    const { content, problems } = readContent(join(folder, 'nowhere'));
    expect(content).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual(expect.arrayContaining(['edition.yaml', SOURCE_FILE]));
  });
});

describe('a record that is wrong', () => {
  it('is named with the unknown key', () => {
    replace(ORCHARD, 'aliases:', 'alias:');
    expect(readContent(folder).problems).toMatchObject([
      { file: ORCHARD, id: 'orchards-01', found: 'unknown key "alias"' },
    ]);
  });

  it('is named with the place of an unknown key deeper in', () => {
    replace(ORCHARD, 'en: Recognising', 'fr: x, en: Recognising');
    expect(readContent(folder).problems).toMatchObject([{ id: 'orchards-01 title', found: 'unknown key "fr"' }]);
  });

  it('is named with what was found instead of the right type', () => {
    replace(ORCHARD, 'number: 1', 'number: one');
    expect(readContent(folder).problems).toMatchObject([
      { file: ORCHARD, id: 'orchards-01 number', found: 'found "one"' },
    ]);
  });

  it('is told to quote a clause number', () => {
    replace('tracks.yaml', '"3.1"', '3.1');
    const [problem] = readContent(folder).problems;
    expect(problem).toMatchObject({ file: 'tracks.yaml', id: 'orchards clause', found: 'found 3.1' });
    expect(problem?.fix).toContain('in quotes');
  });

  it.each([
    ['edition.yaml', '"2031-02-01"', '2031-02-01', 'issued', '2031-02-01T00:00:00.000Z'],
    [
      'schedule.yaml',
      '"2031-03-01T09:00:00+08:00"',
      '2031-03-01T09:00:00+08:00',
      'registration start',
      '2031-03-01T01:00:00.000Z',
    ],
  ])('is told to quote a date in %s', (file, quoted, unquoted, id, date) => {
    replace(file, quoted, unquoted);
    const { problems } = readContent(folder);
    expect(problems).toMatchObject([{ file, id, found: `found the date ${date}` }]);
    expect(problems[0]?.fix).toContain('in quotes');
  });

  it('is left out, and the others stay', () => {
    replace('tracks.yaml', 'number: 1', 'number: 0');
    expect(readContent(folder).content?.dataset.tracks.map(({ id }) => id)).toEqual(['mixed']);
  });

  it('is named by its organisation where it has no id', () => {
    replace('contacts.yaml', 'telephone: 0431-0000001', 'telephone: 04310000001');
    expect(readContent(folder).problems).toMatchObject([
      { file: 'contacts.yaml', id: 'office people.0.telephone', fix: 'put the number in quotes' },
    ]);
  });

  it('is named by its position where it has no name at all', () => {
    edit('omissions.yaml', (text) => `${text}- { page: awards, name: { zh-CN: 场地, en: null } }\n- nothing\n`);
    expect(readContent(folder).problems).toMatchObject([
      { file: 'omissions.yaml', id: 'record 3 id', found: 'is missing' },
      { file: 'omissions.yaml', id: 'record 4', found: 'found "nothing"' },
    ]);
  });

  it('gets a line for each of its faults', () => {
    replace(ORCHARD, 'id: orchards-01', 'id: Orchards');
    replace(ORCHARD, 'number: 1', 'number: 0');
    const faults = readContent(folder).problems.map(({ id }) => id);
    expect(faults).toEqual(['Orchards id', 'Orchards number']);
  });
});

describe('a file of the wrong shape', () => {
  it('is told to be a list', () => {
    edit('omissions.yaml', () => 'id: prize-money\n');
    const { content, problems } = readContent(folder);
    expect(problems).toMatchObject([{ file: 'omissions.yaml', found: 'the file is no list' }]);
    expect(content?.dataset.omissions).toEqual([]);
  });

  it('may hold an empty list', () => {
    edit('omissions.yaml', () => '[]\n');
    expect(readContent(folder).problems).toEqual([]);
  });

  it('leaves nothing to check when the edition is a list', () => {
    edit('edition.yaml', () => '- id: jilin-2031\n');
    const { content, problems } = readContent(folder);
    expect(content).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual(['edition.yaml']);
  });
});

describe('a page', () => {
  it.each([
    ['no frontmatter', 'Only words.\n'],
    ['frontmatter that never ends', '---\ntitle: About\n\nWords.\n'],
    ['nothing in it', ''],
  ])('is named when it has %s', (_, text) => {
    edit(ABOUT, () => text);
    const { content, problems } = readContent(folder);
    expect(problems).toMatchObject([{ file: ABOUT, found: 'the page has no frontmatter' }]);
    expect(content?.pages.find(({ file }) => file === ABOUT)).toEqual({
      file: ABOUT,
      fields: null,
      links: [],
      texts: [],
    });
  });

  it('is named when its frontmatter cannot be read', () => {
    edit(ABOUT, () => '---\ntitle: About: this\n---\n\nWords.\n');
    const [problem] = readContent(folder).problems;
    expect(problem?.file).toBe(ABOUT);
    expect(problem?.found).toContain('the YAML cannot be read');
  });

  it('may have a rule between its paragraphs', () => {
    edit(ABOUT, (text) => `${text}\n---\n\nMore.\n`);
    const { content, problems } = readContent(folder);
    expect(problems).toEqual([]);
    expect(content?.pages.find(({ file }) => file === ABOUT)?.texts.at(-1)?.text).toBe('More.');
  });
});
