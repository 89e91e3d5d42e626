import { beforeAll, describe, expect, it } from 'vitest';
import { uiStrings } from '../../../src/data/ui-strings.ts';
import { createCatalog } from '../../../src/logic/catalog.ts';
import type { GlossaryEntry } from '../../../src/model/glossary.ts';
import type { CheckInput } from './types.ts';
import { checkContent } from './run.ts';
import { hasRendering } from './renderings.ts';
import { glossary } from './glossary.ts';

let content: CheckInput;

beforeAll(() => {
  const checked = checkContent('content');
  if (!checked.content) throw new Error('the content cannot be read');
  content = checked.content;
});

/** What the check finds in a copy of the content with another glossary. */
function findings(change: (entries: readonly GlossaryEntry[]) => GlossaryEntry[]): string[] {
  const dataset = { ...content.dataset, glossary: change(content.dataset.glossary) };
  return glossary
    .run({ ...content, dataset, catalog: createCatalog(dataset) }, () => undefined)
    .map(({ id, found }) => `${id}: ${found}`);
}

/** The same for one entry of it. */
const withEntry = (id: string, change: (entry: GlossaryEntry) => GlossaryEntry): string[] =>
  findings((entries) => entries.map((entry) => (entry.id === id ? change(entry) : entry)));

const withVariant = (id: string, variant: string): string[] =>
  withEntry(id, (entry) => ({ ...entry, variants: [...entry.variants, variant] }));

describe('the glossary of the content', () => {
  it('has no fault', () => {
    expect(findings((entries) => [...entries])).toEqual([]);
  });

  it.each(['用户画像', '应急处置', '植保无人机', '乡村振兴', '科研范式'])(
    'may not have %s for a term of the notice',
    (term) => {
      const found = findings((entries) => [...entries, { id: 'new', term, en: 'project', variants: [] }]);
      expect(found).toEqual([expect.stringContaining(`new: "${term}" does not stand in the notice`)]);
    },
  );

  it('has the English of every term once the edition says that it is complete', () => {
    const withoutEnglish = ({ en: _, ...entry }: GlossaryEntry) => ({ ...entry, variants: [] });
    expect(withEntry('entry', withoutEnglish)).toEqual([
      'entry: has no "en", though edition.yaml says that the English is complete',
    ]);
  });

  it('may not have a term in two entries', () => {
    const found = findings((entries) => [...entries, { id: 'new', term: '赛道', en: 'track', variants: [] }]);
    expect(found).toEqual(['track: "赛道" is the term of "new" too', 'new: "赛道" is the term of "track" too']);
  });

  it('may not call a term of the notice its own word', () => {
    const ownWord = { 'zh-CN': '指报名的项目。', en: 'What is entered.' };
    expect(withEntry('entry', (entry) => ({ ...entry, ownWord }))).toEqual([
      'entry: "参赛项目" has ownWord, but stands in the notice',
    ]);
  });

  it('must say which word is its own', () => {
    const found = withEntry('sub-track', ({ id, term, en, variants }) => ({ id, term, en, variants }));
    expect(found).toEqual([expect.stringContaining('sub-track: "子赛道" does not stand in the notice')]);
  });

  it.each([
    ['grass-roots', 'grass-roots'],
    ['data-identity', 'data identity'],
    ['pleasant-to-live-and-work-in', 'pleasant to live and work in'],
    ['quality-of-arable-land', 'quality of arable land'],
    ['reform-of-public-hospitals', 'reform of public hospitals'],
    ['complementary-use-of-energy', 'complementary use of energy'],
    ['setting', 'setting'],
    ['coded-and-mapped', 'coded and mapped'],
    ['ceiling-price-for-bids', 'ceiling price for bids'],
    ['digital-intelligence-empowers', 'digital intelligence empowers'],
    ['pooling-of-computing', 'pooling of computing'],
  ])('may not head %s with “%s”, which no translation has', (id, en) => {
    expect(withEntry(id, (entry) => ({ ...entry, en }))).toEqual([
      expect.stringContaining(`${id}: "${en}" stands in no translation`),
    ]);
  });

  it.each([
    ['multi-source-data-fusion', 'fusion and', 'is a piece of a phrase'],
    ['profile', 'profil', '"profil" is no word of the translations'],
    ['profile', 'profil*', 'stands in no translation'],
    ['difficulty', 'hard', 'stands in no translation'],
    ['committee-office', 'committee office', 'stands in no translation'],
    ['new-model', 'new models', 'is a form of a rendering before it'],
    ['monitoring-and-early-warning', 'monitors and early warning', 'is a form of a rendering before it'],
  ])('may not print with %s the pattern “%s”', (id, variant, what) => {
    expect(withVariant(id, variant).join()).toContain(what);
  });

  it('renders a word of ours as the interface does', () => {
    const own = content.dataset.glossary.filter(({ ownWord }) => ownWord);
    expect(own.map(({ term }) => term)).toEqual(['子赛道']);
    const pairs = labels(uiStrings('zh-CN'), uiStrings('en'));
    for (const { term, en } of own) {
      const using = pairs.filter(({ chinese }) => chinese.includes(term));
      expect(using.length).toBeGreaterThan(0);
      expect(using.filter(({ english }) => !hasRendering(english, en ?? ''))).toEqual([]);
    }
  });
});

/** The texts of the interface that need no numbers, in both languages. */
function labels(chinese: object, english: object): { chinese: string; english: string }[] {
  const others = new Map<string, unknown>(Object.entries(english));
  return Object.entries(chinese).flatMap(([key, value]: [string, unknown]) => {
    const other = others.get(key);
    if (typeof value === 'string' && typeof other === 'string') return [{ chinese: value, english: other }];
    return typeof value === 'object' && value && typeof other === 'object' && other ? labels(value, other) : [];
  });
}
