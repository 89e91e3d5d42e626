import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eligibilityRules,
  evaluate,
  judge,
  nextQuestion,
  UNSURE,
  type Assessment,
} from '../../../src/logic/eligibility.ts';
import type { AnswersPattern } from '../../../src/model/eligibility.ts';
import { VERDICTS, type Verdict } from '../../../src/model/verdict.ts';
import { checkContent } from './run.ts';

const { content } = checkContent('content');
if (!content) throw new Error('the content cannot be read');
const { dataset, catalog } = content;
const rules = eligibilityRules(dataset);
const questions = new Map(rules.questions.map((question) => [question.id, question]));

/** What the walk through all reachable answers found when it was last recorded, and the hash of all that it rests on. */
const RECORD = 'scripts/checks/content/eligibility.proof.json';
interface ProofRecord {
  inputs: string;
  combinations: number;
  verdicts: Record<Verdict, number>;
}
const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as ProofRecord;
const isUpdate = process.env['UPDATE_PROOF'] === '1';

/** The code that judges and the walk itself. */
const CODE = [
  'src/logic/eligibility.ts',
  'src/logic/answers-pattern.ts',
  'scripts/checks/content/eligibility.test.ts',
] as const;

/** All that the walk rests on: that code, and questions and rules without their words. */
function inputsOfProof(): string {
  const structure = {
    questions: rules.questions.map(({ id, clauses, when, ordered, options }) => ({
      ...{ id, clauses, when, ordered, options: options.map((option) => option.id) },
    })),
    rules: rules.rules.map(({ id, effect, clauses, when }) => ({ id, effect, clauses, when })),
  };
  const code = CODE.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return createHash('sha256')
    .update(JSON.stringify([structure, ...code]))
    .digest('hex');
}
const inputs = inputsOfProof();
const holds = recorded.inputs === inputs && !isUpdate;

/** What the walk through all reachable answers finds. */
const proof = {
  combinations: 0,
  verdicts: { 'may-enter': 0, ask: 0, 'may-not-enter': 0 },
  /** Ids of the rules that decide at least one combination alone. */
  deciding: new Set<string>(),
  faults: [] as string[],
};
const MAXIMUM_FAULTS = 20;
const answers: Record<string, string | undefined> = {};

function fault(what: string): void {
  if (proof.faults.length < MAXIMUM_FAULTS) proof.faults.push(`${what}: ${JSON.stringify(answers)}`);
}

const bars = rules.rules
  .filter(({ effect }) => effect === 'bars')
  .flatMap(({ when }) => when.map((pattern: AnswersPattern) => Object.entries(pattern)));

/** Whether a barring rule fits the answers, told without the code under test. */
function isBarred(): boolean {
  return bars.some((pattern) => pattern.every(([id, options]) => options.includes(answers[id] ?? '')));
}

/** What must be true of every combination of answers. */
function examine({ verdict, reasons, openPoints }: Assessment): void {
  proof.combinations++;
  proof.verdicts[verdict]++;
  if (reasons.length === 0) fault('a verdict without a reason');
  if (reasons.some(({ clauses }) => clauses.length === 0)) fault('a reason without a clause');
  if (isBarred() !== (verdict === 'may-not-enter')) fault('a barring rule that does not decide, or none that does');
  if (verdict === 'may-enter') {
    if (openPoints.length > 0) fault('may enter with an open point');
    const unsure = [...questions.keys()].filter((id) => answers[id] === UNSURE);
    if (!isYesHowever(unsure)) fault('not sure turned into a yes that an answer takes away');
  }
  // The open points are listed exactly, which takes longer.
  if (proof.combinations % 997 === 0) {
    const exact = evaluate(rules, answers);
    if (exact?.verdict !== verdict || exact.reasons.length === 0) fault('another verdict, or none, with exact points');
  }
  const [first, second] = reasons;
  if (first?.kind === 'rule' && !second) proof.deciding.add(first.id);
}

/** Whether the entry may enter whichever answers are given to these questions. */
function isYesHowever(unsure: readonly string[]): boolean {
  const [id, ...others] = unsure;
  if (id === undefined) return judge(rules, answers)?.verdict === 'may-enter';
  const isYes = (questions.get(id)?.options ?? []).every((option) => {
    answers[id] = option.id;
    return isYesHowever(others);
  });
  answers[id] = UNSURE;
  return isYes;
}

/**
 * Walks through every way of answering from here on, and returns the verdicts at their ends, in order, as places in
 * `VERDICTS`. Where the answers of a question are ordered, none of the same further answers may fare better with a
 * worse one.
 */
function walk(): number[] {
  const next = nextQuestion(rules, answers);
  if (next === null) {
    const assessment = judge(rules, answers);
    if (assessment) examine(assessment);
    else fault('no verdict');
    return [assessment ? VERDICTS.indexOf(assessment.verdict) : VERDICTS.length];
  }
  const { options, ordered } = questions.get(next) ?? { options: [], ordered: false };
  const [best = '', ...others] = options.map(({ id }) => id);
  let before: number[] | null = null;
  const all: number[] = [];
  for (const option of [best, UNSURE, ...others]) {
    answers[next] = option;
    const verdicts = walk();
    if (ordered && before && !isNoBetter(before, verdicts)) fault(`${next}: a worse answer gets a better verdict`);
    before = verdicts;
    for (const verdict of verdicts) all.push(verdict);
  }
  // A deleted key would make the object, and with it ten million evaluations, several times slower.
  answers[next] = undefined;
  return all;
}

/** Whether no verdict after the worse answer is better than the one at the same place after the better answer. */
function isNoBetter(better: readonly number[], worse: readonly number[]): boolean {
  const worst = VERDICTS.length - 1;
  // Where the worse answer bars the entry, nothing more is asked.
  if (worse.length === 1) return worse[0] === worst || better.length === 1;
  return worse.length === better.length && worse.every((verdict, at) => verdict >= (better[at] ?? worst));
}

it.runIf(holds)(
  'the walk through every reachable combination of answers holds: nothing it rests on has changed',
  () => {
    console.info(`${String(recorded.combinations)} combinations: ${JSON.stringify(recorded.verdicts)}`);
    expect(VERDICTS.reduce((sum, verdict) => sum + recorded.verdicts[verdict], 0)).toBe(recorded.combinations);
  },
);

// Some minutes: about 24 million combinations in the edition of 2026.
describe.skipIf(holds)('every reachable combination of answers', () => {
  beforeAll(() => {
    walk();
  }, 1_800_000);

  afterAll(() => {
    const { combinations, verdicts, faults } = proof;
    if (!isUpdate) console.info(`To record this walk: UPDATE_PROOF=1 npx vitest run --project unit ${CODE[2]}`);
    else if (faults.length === 0) {
      writeFileSync(RECORD, `${JSON.stringify({ inputs, combinations, verdicts }, null, 2)}\n`);
    }
  });

  it('gets one verdict with reasons and clauses, and a yes neither with a barring rule nor by not being sure', () => {
    console.info(`${String(proof.combinations)} combinations: ${JSON.stringify(proof.verdicts)}`);
    expect(proof.faults).toEqual([]);
    expect(Object.values(proof.verdicts).every((number) => number > 0)).toBe(true);
  });

  it('is decided by the rules, each of which decides at least one', () => {
    expect(rules.rules.map(({ id }) => id).filter((id) => !proof.deciding.has(id))).toEqual([]);
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
