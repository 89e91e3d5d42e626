import { expect, it } from 'vitest';
import { tinyCatalog } from '../../tests/fixtures/tiny-catalog.ts';
import { withWeights } from '../../tests/fixtures/weighed-notice.ts';
import { MOST_WORDS, separateParts } from './separate-parts.ts';

const separate = (weights: Record<string, number>) => [...separateParts(withWeights(weights))].sort();

it('keeps a short notice on one page, its annex with it', () => {
  expect([...separateParts(tinyCatalog)]).toEqual([]);
});

it.each<[string, Record<string, number>, string[]]>([
  ['a heavy annex', { annex: MOST_WORDS }, ['annex']],
  ['the heaviest of parts that are too heavy together', { plan: MOST_WORDS / 2, prizes: MOST_WORDS * 0.6 }, ['prizes']],
  ['as many as it takes', { plan: MOST_WORDS, prizes: MOST_WORDS, annex: MOST_WORDS }, ['annex', 'plan', 'prizes']],
])('gives %s a page of its own', (_, weights, expected) => {
  expect(separate(weights)).toEqual(expected);
});

it('leaves one part on the page of the notice, whatever it weighs', () => {
  const all = Object.fromEntries(tinyCatalog.sections.map(({ id }) => [id, MOST_WORDS]));
  expect(separate(all)).toHaveLength(tinyCatalog.sections.length - 1);
});
