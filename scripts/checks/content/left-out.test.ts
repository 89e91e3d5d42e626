import { beforeAll, expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import { leftOut } from './left-out.ts';
import { checkContent } from './run.ts';
import type { CheckInput } from './types.ts';

let content: CheckInput;
beforeAll(() => {
  const checked = checkContent('content');
  if (!checked.content) throw new Error('the content cannot be read');
  content = checked.content;
});

/** What is found where the contacts are others. */
function found(contacts: CheckInput['dataset']['contacts']): string[] {
  const dataset = { ...content.dataset, contacts };
  return leftOut
    .run({ ...content, dataset, catalog: createCatalog(dataset) }, () => undefined)
    .map(({ found: words }) => words);
}

it('finds nothing in the contacts as they stand, and none where there are none', () => {
  expect(found(content.dataset.contacts)).toEqual([]);
  expect(found([])).toEqual([]);
});

it('finds each telephone number and address that is taken out of a record', () => {
  const { contacts } = content.dataset;
  const lost = contacts.flatMap((contact, at) => {
    const without = (change: Partial<(typeof contacts)[number]>) => contacts.with(at, { ...contact, ...change });
    return [
      ...contact.people.flatMap((_, index) =>
        contact.people[index]?.telephone === undefined ? [] : [without({ people: contact.people.toSpliced(index, 1) })],
      ),
      ...(contact.emails ?? []).map((each) =>
        without({ emails: (contact.emails ?? []).filter((other) => other !== each) }),
      ),
    ];
  });
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.filter((each) => found(each).length === 0)).toEqual([]);
});
