import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/data/read/read-content.ts';

/** Words of the notice that are a usual phrase, and the name of a kind of data infrastructure in any notice about data. */
const USUAL = ['报名截止之后', '可信数据空间'];

const ROOTS = ['src', 'integrations', 'scripts'];

const { content } = readContent('content');
if (!content) throw new Error('the content cannot be read');
const { edition, organizations, contacts, tracks, phases } = content.dataset;

/** Every file of the program but tests, and of what others made. */
const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro|css|yaml|md|json|txt)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name)),
).filter((file) => !file.endsWith('.test.ts') && !file.endsWith('package-lock.json'));

const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

const names = (text: { 'zh-CN': string; en: string | null }) => [text['zh-CN'], ...(text.en === null ? [] : [text.en])];

/** The place of the edition: what stands before “省” or “市” in the names of bodies. */
const places = new Set(
  organizations.flatMap(({ name }) => /^(\p{Script=Han}{2,3}?)[省市]/u.exec(name['zh-CN'])?.[1] ?? []),
);

/** What only the present edition has, by kind. */
const own: Record<string, string[]> = {
  places: [...places, 'Liaoning', '沈阳', 'Shenyang', '大连', 'Dalian'],
  'the name of the contest': [
    ...names(edition.name),
    ...(edition.name['zh-CN'].match(/“[^”]+”/g) ?? []).map((words) => words.slice(1, -1)),
    'Data Element',
  ],
  theme: edition.theme ? names(edition.theme) : [],
  'document number': [edition.documentNumber ?? ''],
  platform: [new URL(edition.officialPlatform ?? 'https://example.invalid').host],
  bodies: organizations.flatMap((body) =>
    body.definedIn === undefined ? [...names(body.name), ...body.spellings.map(({ text }) => text)] : [],
  ),
  people: contacts.flatMap(({ people, telephones = [] }) => [
    ...people.flatMap(({ name, telephone = '' }) => [...names(name), telephone]),
    ...telephones,
  ]),
  tracks: tracks.flatMap(({ title }) => names(title)),
  phases: phases.flatMap(({ start = '', end = '' }) => [start.slice(0, 10), end.slice(0, 10)]),
};

describe('the program', () => {
  it.each(Object.entries(own))('has none of %s of the present edition', (_, words) => {
    const wanted = [...new Set(words)].filter((each) => each.length > 1);
    expect(wanted).not.toEqual([]);
    const found = [...texts].flatMap(([file, text]) =>
      wanted.filter((each) => text.includes(each)).map((each) => `${file}: ${each}`),
    );
    expect(found).toEqual([]);
  });

  it('has no words of its sentences', () => {
    const sentences = content.source
      .split(/[\p{P}\p{S}\s\d]+/u)
      .filter((words) => /^\p{Script=Han}{6,}$/u.test(words) && !USUAL.includes(words));
    const whole = [...texts.values()].join('\n');
    const found = [...new Set(sentences)].filter((words) => whole.includes(words));
    expect(found).toEqual([]);
  });

  it('cites no clause of a notice', () => {
    const citation = /(?:clause |\()[一二三四五六七八九十]+(?:、（[一二三四五六七八九十]+）\d*)?\)/gu;
    const found = [...texts].flatMap(([file, text]) => (text.match(citation) ?? []).map((each) => `${file}: ${each}`));
    expect(found).toEqual([]);
  });
});
