import { expect, it } from 'vitest';
import { createCatalog } from '../../../src/logic/catalog.ts';
import type { Awards } from '../../../src/model/award.ts';
import { counts } from './counts.ts';
import { checkContent } from './run.ts';

const { content } = checkContent('content');
if (!content) throw new Error('the content cannot be read');
const input = content;
const { allocations } = input.dataset.awards;

/** What is found where the prizes are shared out otherwise. */
function found(changed: Awards['allocations']): string[] {
  const dataset = { ...input.dataset, awards: { ...input.dataset.awards, allocations: changed } };
  return counts
    .run({ ...input, dataset, catalog: createCatalog(dataset) }, () => undefined)
    .map(({ file, id, found: words }) => `${file} ${id} ${words}`);
}

it('finds a track that has prizes of one level from two allocations', () => {
  const both = allocations.map((each) =>
    each.id === 'other-tracks' ? { ...each, tracks: [...(each.tracks ?? []), 'comprehensive'] } : each,
  );
  expect(found(allocations)).toEqual([]);
  expect(found(both)).toEqual(expect.arrayContaining(['awards.yaml first: the allocations have comprehensive twice']));
});

it('lets a track have prizes of one level for each of its groups', () => {
  const grouped = allocations.flatMap((each) =>
    ['companies', 'universities'].map((group) => ({ ...each, id: `${each.id}-${group}`, groups: [group] })),
  );
  expect(found(grouped).filter((each) => each.includes('twice'))).toEqual([]);
});
