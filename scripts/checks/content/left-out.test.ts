import { beforeAll, expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import { bodiesLeftOut, contactsLeftOut } from './left-out.ts';
import { checkContent } from './run.ts';
import type { CheckInput } from './types.ts';

let content: CheckInput;
beforeAll(() => {
  const checked = checkContent('content');
  if (!checked.content) throw new Error('the content cannot be read');
  content = checked.content;
});

/** What is found in the content with changes. */
function foundWith(changes: Partial<CheckInput['dataset']>, from = content): string[] {
  const dataset = { ...from.dataset, ...changes };
  return [contactsLeftOut, bodiesLeftOut]
    .flatMap((check) => check.run({ ...from, dataset, catalog: createCatalog(dataset) }, () => undefined))
    .map(({ file, found: words }) => `${file}: ${words}`);
}
const found = (contacts: CheckInput['dataset']['contacts']) => foundWith({ contacts });

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

it('finds each guiding body that is taken out of a track', () => {
  const { tracks } = content.dataset;
  const lost = tracks.flatMap((track, at) =>
    track.guidingOrganizations.map((_, index) =>
      foundWith({
        tracks: tracks.with(at, { ...track, guidingOrganizations: track.guidingOrganizations.toSpliced(index, 1) }),
      }),
    ),
  );
  expect(lost.length).toBeGreaterThan(tracks.length);
  expect(lost.filter((messages) => messages.length !== 1)).toEqual([]);
  expect(lost[0]).toEqual(['tracks.yaml: clause 4.1.1 has "辽宁省工业和信息化厅", which no record has']);
});

it('finds a body of the whole contest that no role has, unless its list waits as a draft', () => {
  const { content: second } = checkContent('tests/fixtures/second-edition');
  if (!second) throw new Error('the second edition cannot be read');
  const roles = second.dataset.roles.filter(({ id }) => id !== 'organizers');
  const draft = { id: 'role', kind: 'role', file: 'roles.yaml', value: {}, clause: '1.2', quote: '承办单位' };
  expect(foundWith({}, second)).toEqual([]);
  expect(foundWith({ roles }, second)).toEqual([
    'roles.yaml: clause 1.2 has "青湖大学城市数据实验室", which no record has',
  ]);
  expect(foundWith({ roles, drafts: [draft] }, second)).toEqual([]);
});
