import { describe, expect, it } from 'vitest';
import { tinyCatalog, tinyContent } from '../../tests/fixtures/tiny-catalog.ts';
import type { Clause, Section } from '../model/notice.ts';
import { createCatalog, type Catalog } from './catalog.ts';
import { clauseReference } from './clause-reference.ts';

const text = { 'zh-CN': '文字', en: 'words' };

function withSection(id: string, change: (section: Section) => Section): Catalog {
  const sections = tinyContent.dataset.sections.map((section) => (section.id === id ? change(section) : section));
  return createCatalog({ ...tinyContent.dataset, sections });
}

function withClauses(id: string, ...clauses: Clause[]): Catalog {
  return withSection(id, (section) => ({ ...section, clauses: [...section.clauses, ...clauses] }));
}

describe('clauseReference', () => {
  it.each([
    ['a numbered clause', '3.4', '三、4', 'Section 3(4)'],
    ['a paragraph without a number', '1.p1', '一、第1段', 'Section 1, paragraph 1'],
    ['a clause with a name of ours', '4.publicity', '四、〔宣传〕', 'Section 4, publicity'],
    ['a clause of a part without a number', 'contacts.1', '联系方式（一）', 'Contacts 1'],
    ['a named clause of a part without a number', 'contacts.date', '联系方式〔成文日期〕', 'Contacts, date'],
    ['a track', 'annex.1', '附件第一部分', 'Annex, part 1'],
    ['a sub-track', 'annex.2.1', '附件第二部分（一）', 'Annex, part 2(1)'],
    ['a topic', 'annex.1.1', '附件第一部分赛题1', 'Annex, part 1, topic 1'],
    ['a topic of a sub-track', 'annex.2.1.2', '附件第二部分（一）赛题2', 'Annex, part 2(1), topic 2'],
  ])('cites %s', (_, id, chinese, english) => {
    expect(clauseReference(tinyCatalog, id, 'zh-CN')).toEqual({ text: chinese, language: 'zh-CN' });
    expect(clauseReference(tinyCatalog, id, 'en')).toEqual({ text: english, language: 'en' });
  });

  const deep = withClauses(
    'plan',
    { id: '3.9', label: '九、', text },
    { id: '3.12', label: '（十二）', text },
    { id: '3.12.2', label: '2.', text },
    { id: '3.12.2.1', label: '（1）', text },
    { id: '3.12.p3', text },
    { id: '3.guests', name: { 'zh-CN': '嘉宾', en: 'guests' }, text },
    { id: '3.guests.1', label: '1.', text },
  );

  it.each([
    ['a label without its comma', '3.9', '三、九', 'Section 3(9)'],
    ['the first level', '3.12', '三、（十二）', 'Section 3(12)'],
    ['the second level', '3.12.2', '三、（十二）2', 'Section 3(12)2'],
    ['the third level', '3.12.2.1', '三、（十二）2（1）', 'Section 3(12)2(1)'],
    ['a paragraph below a number', '3.12.p3', '三、（十二）第3段', 'Section 3(12), paragraph 3'],
    ['a number below a name', '3.guests.1', '三、〔嘉宾〕1', 'Section 3, guests 1'],
  ])('cites %s', (_, id, chinese, english) => {
    expect(clauseReference(deep, id, 'zh-CN').text).toBe(chinese);
    expect(clauseReference(deep, id, 'en').text).toBe(english);
  });

  it('is in Chinese where a name is not translated', () => {
    const catalog = withClauses('plan', { id: '3.guests', name: { 'zh-CN': '嘉宾', en: null }, text });
    expect(clauseReference(catalog, '3.guests', 'en')).toEqual({ text: '三、〔嘉宾〕', language: 'zh-CN' });
  });

  it('is in Chinese where a name on the way down is not translated', () => {
    const catalog = withClauses(
      'plan',
      { id: '3.guests', name: { 'zh-CN': '嘉宾', en: null }, text },
      { id: '3.guests.1', label: '1.', text },
    );
    expect(clauseReference(catalog, '3.guests.1', 'en')).toEqual({ text: '三、〔嘉宾〕1', language: 'zh-CN' });
  });

  it('is in Chinese where the title of a part without a number is not translated', () => {
    const catalog = withSection('contacts', (section) => ({ ...section, title: { 'zh-CN': '联系方式', en: null } }));
    expect(clauseReference(catalog, 'contacts.1', 'en')).toEqual({ text: '联系方式（一）', language: 'zh-CN' });
  });

  it('needs no translation of what it does not cite', () => {
    const catalog = withSection('plan', (section) => ({
      ...section,
      title: { 'zh-CN': '赛程', en: null },
      clauses: section.clauses.map((clause) => ({ ...clause, text: { 'zh-CN': '报名', en: null } })),
    }));
    expect(clauseReference(catalog, '3.3', 'en')).toEqual({ text: 'Section 3(3)', language: 'en' });
  });

  it.each(['nowhere.1', '3.99', 'annex.1.99', '3', ''])('names the clause "%s" that is not there', (id) => {
    expect(() => clauseReference(tinyCatalog, id, 'en')).toThrow(`"${id}"`);
  });

  it('names the clause that is missing on the way down', () => {
    const catalog = withClauses('plan', { id: '3.20.1', label: '1.', text });
    expect(() => clauseReference(catalog, '3.20.1', 'en')).toThrow('"3.20"');
  });
});

describe('a citation in a notice of another shape', () => {
  const { dataset } = tinyContent;
  const both = (catalog: Catalog, id: string) =>
    (['zh-CN', 'en'] as const).map((language) => clauseReference(catalog, id, language).text);
  const labelled = (label: string | null, change: Partial<typeof dataset> = {}) =>
    createCatalog({
      ...dataset,
      sections: dataset.sections.map((each) => (each.id === 'annex' ? { ...each, label } : each)),
      ...change,
    });

  it('has the number of the annex where there are several', () => {
    expect(both(labelled('附件2：'), 'annex.1.1')).toEqual(['附件2第一部分赛题1', 'Annex 2, part 1, topic 1']);
    expect(both(labelled(null), 'annex.1.1')).toEqual(['赛题第一部分赛题1', 'Annex, part 1, topic 1']);
  });

  it('has no track where that is not printed', () => {
    const tracks = dataset.tracks.map((track) => ({ ...track, printed: false }));
    expect(both(labelled('附件', { tracks }), 'annex.1.1')).toEqual(['附件赛题1', 'Annex, topic 1']);
  });

  it('has the label of a topic that is its own, and its number where none is printed', () => {
    const topics = dataset.topics.map((topic) => ({ ...topic, label: '课题A：' }));
    const edition = { ...dataset.edition, labels: { ...dataset.edition.labels, topic: '' } };
    expect(both(labelled('附件', { topics }), 'annex.1.1')).toEqual(['附件第一部分课题A', 'Annex, part 1, topic 1']);
    expect(both(labelled('附件', { edition }), 'annex.2.1.2')[0]).toBe('附件第二部分（一）第2题');
  });

  it.each([
    ['第一条', '三、第一条', 'Section 3(1)'],
    ['(一)', '三、(一)', 'Section 3(1)'],
    ['1、', '三、1', 'Section 3(1)'],
    ['①', '三、①', 'Section 3(1)'],
  ])('has the number %s of a clause', (label, chinese, english) => {
    const catalog = withSection('plan', (section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({ ...clause, label })),
    }));
    expect(both(catalog, '3.1')).toEqual([chinese, english]);
  });
});
