import { describe, expect, it } from 'vitest';
import type { CheckInput } from './types.ts';
import { checkContent } from './run.ts';
import { wording } from './wording.ts';

const { content } = checkContent('tests/fixtures/tiny-edition');
if (!content) throw new Error('the tiny edition cannot be read');
const input = content;

const faultsOf = (changed: Partial<CheckInput>) =>
  wording.run({ ...input, ...changed }, () => undefined).map(({ file, id, found }) => [file, id, found].join(' '));

describe('the check of our English', () => {
  it('accepts a no that is one, and a perhaps', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('finds a no that can be read as a perhaps, in a record and on a page', () => {
    const [question, ...others] = input.dataset.faq;
    if (!question) throw new Error('the tiny edition has no questions');
    const answer = { ...question.answer, en: 'Agencies may not enter.' };
    expect(faultsOf({ dataset: { ...input.dataset, faq: [{ ...question, answer }, ...others] } })).toEqual([
      `faq.yaml ${question.id} answer.en says "may not enter"`,
    ]);
    const texts = [{ line: 5, level: 0, text: 'The result: “May not enter”.' }];
    const page = { file: 'docs/en/about.md', fields: null, links: [], texts };
    expect(faultsOf({ pages: [page, { ...page, file: 'docs/zh-CN/about.md' }] })).toEqual([
      'docs/en/about.md  says "May not enter"',
    ]);
  });
});
