import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { applicationOf, disqualifications, materialQuotations, pointCounts, silentGroups } from './materials.ts';

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

const [application] = materials.groups;
if (!application) throw new Error('The tiny edition has an application');
const { owner, ...ownerless } = application;
const bare = { ...ownerless, id: 'bare', disqualifies: [], items: [] };
const materialsOf = (groups: (typeof application)[]) => ({ ...materials, groups });

describe('silentGroups', () => {
  it('are those of which the notice does not say what it says of others, with the clauses that say it', () => {
    expect(owner).toBeDefined();
    expect(silentGroups(materialsOf([application, bare]))).toEqual([
      { kind: 'owner', groups: [bare], elsewhere: ['4.1'] },
      { kind: 'disqualifies', groups: [bare], elsewhere: ['4.1'] },
    ]);
  });

  it('are none where it says it of all, or of none', () => {
    expect(silentGroups(materialsOf([application]))).toEqual([]);
    expect(silentGroups(materialsOf([bare]))).toEqual([]);
  });
});

describe('disqualifications', () => {
  it('are those of the group and of its items, each with its item', () => {
    const [quotation] = application.disqualifies;
    const [item] = application.items;
    if (!quotation || !item) throw new Error('The application has items');
    const strict = { ...item, disqualifies: [quotation] };
    expect(disqualifications({ ...application, items: [strict] })).toEqual([
      { quotation, item: null },
      { quotation, item: strict },
    ]);
  });
});

describe('pointCounts', () => {
  it('counts points, items without points and groups without items, the examples apart', () => {
    const [item] = application.items;
    if (!item) throw new Error('The application has items');
    const single = { ...item, points: [] };
    const examples = { ...item, examples: true as const };
    expect(pointCounts([{ ...application, items: [item, single, examples] }, bare])).toEqual({
      required: item.points.length + 2,
      examples: item.points.length,
    });
  });
});
