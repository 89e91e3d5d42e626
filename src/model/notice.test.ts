import { describe, expect, it } from 'vitest';
import { clauseSchema, sectionSchema } from './notice.ts';

const words = { 'zh-CN': '报名', en: null };

describe('clauseSchema', () => {
  it.each([
    ['a title', { title: words }],
    ['a text', { text: words }],
    ['both', { title: words, text: words }],
    ['a label and a name beside them', { label: '（一）', name: words, text: words }],
  ])('takes a clause with %s', (_, rest) => {
    const clause = { id: '5.1', ...rest };
    expect(clauseSchema.parse(clause)).toEqual(clause);
  });

  it.each([
    ['nothing else', {}],
    ['a label only', { label: '1.' }],
    ['a name only, which is not the notice’s', { name: words }],
  ])('refuses a clause with %s', (_, rest) => {
    expect(() => clauseSchema.parse({ id: '5.1', ...rest })).toThrow('needs a title, a text or both');
  });

  it.each([
    ['an unknown key', { txet: words }],
    ['an empty label', { label: '' }],
    ['a label that is a number', { label: 1 }],
    ['an id that is a number', { id: 5.1 }],
    ['an id of one part', { id: 'head' }],
  ])('refuses %s', (_, rest) => {
    expect(clauseSchema.safeParse({ id: '5.1', text: words, ...rest }).success).toBe(false);
  });
});

describe('sectionSchema', () => {
  const section = {
    id: 'plan',
    number: 3,
    label: '三、',
    title: words,
    printed: true,
    clauses: [{ id: '3.1', text: words }],
  };

  it('takes a numbered section', () => {
    expect(sectionSchema.parse(section)).toEqual(section);
  });

  it('takes a part without a number, with or without a label', () => {
    expect(sectionSchema.safeParse({ ...section, number: null }).success).toBe(true);
    expect(sectionSchema.safeParse({ ...section, number: null, label: null }).success).toBe(true);
  });

  it('takes a part with nothing below its heading but topics', () => {
    expect(sectionSchema.safeParse({ ...section, clauses: [] }).success).toBe(true);
  });

  it('takes a part without number and label for one with a printed heading', () => {
    const { id, title, clauses } = section;
    expect(sectionSchema.parse({ id, title, clauses })).toEqual({
      ...section,
      number: null,
      label: null,
      printed: true,
    });
  });

  it.each(['id', 'title'])('needs %s', (key) => {
    const rest = Object.fromEntries(Object.entries(section).filter(([each]) => each !== key));
    const { error } = sectionSchema.safeParse(rest);
    expect(error?.issues.map(({ path }) => path)).toEqual([[key]]);
  });

  it.each([
    ['number 0', { number: 0 }],
    ['a number in words', { number: '三' }],
    ['an empty label', { label: '' }],
    ['"yes" for printed', { printed: 'yes' }],
    ['an unknown key', { heading: '报名' }],
  ])('refuses %s', (_, change) => {
    expect(sectionSchema.safeParse({ ...section, ...change }).success).toBe(false);
  });

  it('says which clause is wrong', () => {
    const { error } = sectionSchema.safeParse({ ...section, clauses: [...section.clauses, { id: '3.2' }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['clauses', 1]]);
  });
});
