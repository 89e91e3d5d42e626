import { describe, expect, it } from 'vitest';
import { tinyContent } from '../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from './catalog.ts';
import { clausesNaming, namesOf } from './organization-names.ts';

const text = (words: string) => ({ 'zh-CN': words, en: null });
const body = (id: string, name: string, ...spellings: string[]) => ({
  id,
  name: text(name),
  spellings: spellings.map((each) => ({ text: each, clauses: ['3.8'] })),
  duties: [],
});

/** An edition with these clauses in its plan, and these bodies. */
function catalogOf(words: Record<string, string>, ...organizations: ReturnType<typeof body>[]) {
  const clauses = Object.entries(words).map(([id, each]) => ({ id, label: '1.', text: text(each) }));
  const sections = tinyContent.dataset.sections.map((section) =>
    section.id === 'plan' ? { ...section, clauses: [...section.clauses, ...clauses] } : section,
  );
  return createCatalog({ ...tinyContent.dataset, sections, organizations });
}

describe('clausesNaming', () => {
  const committee = body('committee', '赛事组委会', '组委会');
  const office = body('office', '赛事组委会办公室');
  const catalog = catalogOf(
    { '3.7': '赛事组委会办公室设在数据局。', '3.8': '由组委会负责。', '3.9': '赛事组委会及赛事组委会办公室。' },
    committee,
    office,
  );

  it('finds every clause of a name, and not where a longer name has it', () => {
    expect(namesOf(committee).map((name) => clausesNaming(catalog, name))).toEqual([['3.9'], ['3.8']]);
    expect(clausesNaming(catalog, '赛事组委会办公室')).toEqual(['3.7', '3.9']);
  });

  it('finds nothing for a name that no body has', () => {
    expect(clausesNaming(catalog, '数据局')).toEqual([]);
  });
});
