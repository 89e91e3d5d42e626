import { beforeAll, expect, it } from 'vitest';
import { eligibilityRules } from '../../../src/logic/eligibility-rules.ts';
import { VERDICTS } from '../../../src/model/verdict.ts';
import { proof } from '../../../tests/proof.ts';
import { walkAnswers, type AnswersWalk } from './eligibility-walk.ts';
import { checkContent } from './run.ts';

const { content } = checkContent('content');
if (!content) throw new Error('the content cannot be read');
const { dataset, catalog } = content;
const rules = eligibilityRules(dataset);

/** The code that judges, and the walk. */
const CODE = [
  'src/logic/eligibility.ts',
  'src/logic/eligibility-questions.ts',
  'src/logic/answers-pattern.ts',
  'scripts/checks/content/eligibility-walk.ts',
] as const;

/** Questions and rules without their words. */
const STRUCTURE = {
  questions: rules.questions.map(({ id, clauses, when, ordered, options }) => ({
    ...{ id, clauses, when, ordered, options: options.map((option) => option.id) },
  })),
  rules: rules.rules.map(({ id, effect, clauses, when }) => ({ id, effect, clauses, when })),
};

// Some minutes: about 21 million combinations in the edition of 2026.
proof('every reachable combination of answers', { paths: CODE, data: STRUCTURE }, () => {
  let walk: AnswersWalk;
  beforeAll(() => {
    walk = walkAnswers(rules);
    console.info(`${String(walk.combinations)} combinations: ${JSON.stringify(walk.verdicts)}`);
  }, 1_800_000);

  it('gets one verdict with reasons and clauses, and a yes neither with a barring rule nor by not being sure', () => {
    expect(walk.faults).toEqual([]);
    expect(Object.values(walk.verdicts).every((number) => number > 0)).toBe(true);
  });

  it('is decided by the rules, each of which decides at least one', () => {
    expect(rules.rules.map(({ id }) => id).filter((id) => !walk.deciding.has(id))).toEqual([]);
  });
});

it('has worked examples for every verdict, at least 40 in all', () => {
  expect(dataset.eligibilityCases.length).toBeGreaterThanOrEqual(40);
  expect(new Set(dataset.eligibilityCases.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
});

it('tells for every remedy that takes time before the close what can be done after it', () => {
  const hurried = dataset.eligibilityRules.filter(
    ({ remedy }) => /报名前|报名截止之前|可以由|选定/.test(remedy?.['zh-CN'] ?? '') || /before/i.test(remedy?.en ?? ''),
  );
  expect(hurried.length).toBeGreaterThan(0);
  expect(hurried.filter(({ remedyOnceClosed }) => !remedyOnceClosed).map(({ id }) => id)).toEqual([]);
  const late = dataset.eligibilityRules.flatMap(({ remedy, remedyOnceClosed }) => remedyOnceClosed ?? remedy ?? []);
  expect(late.filter((text) => /报名前|截止之前/.test(text['zh-CN']) || /before/i.test(text.en ?? ''))).toEqual([]);
});

it('cites clauses that there are', () => {
  const known = new Set(catalog.sections.flatMap(catalog.clauseIdsOf));
  const cited = [...rules.questions, ...rules.rules, ...dataset.reminders].flatMap(({ clauses }) => clauses);
  expect(cited.filter((clause) => !known.has(clause))).toEqual([]);
});
