import { expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { applicationOf, materialQuotations } from './materials.ts';

const { materials } = tinyCatalog;

it('finds the application, and none where no group is one', () => {
  expect(applicationOf(materials)?.id).toBe('application');
  expect(applicationOf({ ...materials, groups: [] })).toBeUndefined();
});

it('lists every quotation, those of groups and items included', () => {
  const quotation = (clause: string) => ({ clause, quote: { 'zh-CN': '字', en: 'word' } });
  const [group] = materials.groups;
  const [item] = group?.items ?? [];
  if (!group || !item) throw new Error('the tiny edition has no materials');
  const all = materialQuotations({
    scope: quotation('1.1'),
    disqualifies: [quotation('1.2')],
    supplements: [quotation('1.3')],
    groups: [
      {
        ...group,
        owner: quotation('1.4'),
        disqualifies: [quotation('1.5')],
        items: [{ ...item, disqualifies: [quotation('1.6')] }],
      },
    ],
  });
  expect(all.map(({ clause }) => clause)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6']);
});
