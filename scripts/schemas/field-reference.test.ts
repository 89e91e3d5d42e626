import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from './content-schemas.ts';
import { fieldsOf, REFERENCE_FILE, withReference } from './field-reference.ts';

const fields = (path: string) => {
  const kind = FILE_KINDS.find((each) => each.path === path);
  return kind ? fieldsOf(kind) : [];
};
const field = (file: string, path: string) => fields(file).find((each) => each.path === path);

describe('the field reference', () => {
  it('is what the model says', () => {
    const paper = readFileSync(REFERENCE_FILE, 'utf8');
    expect(withReference(paper), 'run "npm run schemas"').toBe(paper);
  });

  it.each(FILE_KINDS)('says what each field of $path means', (kind) => {
    expect(fieldsOf(kind).filter(({ meaning }) => meaning === '')).toEqual([]);
  });

  it('names each field of a file once', () => {
    for (const kind of FILE_KINDS) {
      const paths = fieldsOf(kind).map(({ path }) => path);
      expect(paths).toEqual([...new Set(paths)]);
    }
  });

  it('tells what is needed always, never, and in some kinds of records', () => {
    expect(field('schedule.yaml', 'clause')?.needed).toBe('yes');
    expect(field('schedule.yaml', 'quote')?.needed).toBe('no');
    expect(field('schedule.yaml', 'end')?.needed).toBe('at times');
  });

  it('has fields within fields, lists and tables', () => {
    expect(fields('edition.yaml').map(({ path }) => path)).toContain('counts.topics');
    expect(fields('contacts.yaml').map(({ path }) => path)).toContain('people[].telephone');
    expect(field('awards.yaml', 'allocations[].prizes.<id>.money')?.meaning).toBe('Prize money of each, in yuan.');
  });

  it('shows every value of a list of values, and else one example', () => {
    expect(field('faq.yaml', 'page')?.examples).toContain('schedule');
    expect(field('schedule.yaml', 'precision')?.examples).toContain('minute');
    expect(field('groups.yaml', 'clause')?.examples).toEqual(['"5.10"']);
  });

  it('fails where its place is gone', () => {
    expect(() => withReference('# Editing\n')).toThrow('has no place for the fields');
  });
});
