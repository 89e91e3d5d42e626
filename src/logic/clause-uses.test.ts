import { describe, expect, it } from 'vitest';
import { tinyCatalog, tinyContent } from '../../tests/fixtures/tiny-catalog.ts';
import { createCatalog } from './catalog.ts';
import { clauseUses, inRanges } from './clause-uses.ts';

const uses = clauseUses(tinyCatalog);
const pathsOf = (clause: string) => (uses.get(clause) ?? []).map(({ path }) => path);

describe('where a clause is used', () => {
  it('has the page of every phase, paper and prize that cites it', () => {
    for (const { clause } of tinyCatalog.phases) expect(pathsOf(clause)).toContain('/schedule/');
    for (const { clause } of tinyCatalog.materials.groups) expect(pathsOf(clause)).toContain('/materials/');
    for (const { clause } of tinyCatalog.awards.allocations) expect(pathsOf(clause)).toContain('/awards/');
  });

  it('names each question of the self-check about it by its number, on one page', () => {
    for (const [at, { clauses }] of tinyCatalog.questions.entries()) {
      for (const clause of clauses) {
        const own = (uses.get(clause) ?? []).filter(({ path }) => path === '/eligibility/');
        expect(own).toHaveLength(1);
        expect(own[0]?.questions).toContain(at + 1);
      }
    }
  });

  it('leads to each question that teams ask, and to the rule', () => {
    for (const { id, clauses } of tinyCatalog.faq) {
      for (const clause of clauses) expect(pathsOf(clause)).toContain(`/faq/#${id}`);
    }
    for (const { id, statements } of tinyCatalog.rules) {
      for (const { clause } of statements) {
        expect(pathsOf(clause).some((path) => path.startsWith(`/rules/${id}/#`))).toBe(true);
      }
    }
  });

  it('is nowhere for a clause that nothing cites, and on no page that the edition lacks', () => {
    expect(pathsOf('nowhere')).toEqual([]);
    const bare = createCatalog({ ...tinyContent.dataset, phases: [] });
    expect([...clauseUses(bare).values()].flat().map(({ path }) => path)).not.toContain('/schedule/');
  });
});

it.each([
  [[], ''],
  [[5], '5'],
  [[1, 2], '1 2'],
  [[1, 2, 3, 5, 7, 8, 9], '1–3 5 7–9'],
])('%j is %j in ranges', (numbers, words) => {
  expect(inRanges(numbers).join(' ')).toBe(words);
});
