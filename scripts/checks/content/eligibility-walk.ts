import { evaluate, judge, nextQuestion, type Assessment } from '../../../src/logic/eligibility.ts';
import type { eligibilityRules } from '../../../src/logic/eligibility-rules.ts';
import { UNSURE } from '../../../src/logic/eligibility-questions.ts';
import type { AnswersPattern } from '../../../src/model/eligibility.ts';
import { VERDICTS, type Verdict } from '../../../src/model/verdict.ts';

/** What the walk through all reachable answers found. */
export interface AnswersWalk {
  combinations: number;
  verdicts: Record<Verdict, number>;
  /** Ids of the rules that decide at least one combination alone. */
  deciding: Set<string>;
  faults: string[];
}

const MAXIMUM_FAULTS = 20;

/** Judges every reachable combination of answers, some minutes long, and tells which break what must hold of all. */
export function walkAnswers(rules: ReturnType<typeof eligibilityRules>): AnswersWalk {
  const found: AnswersWalk = {
    combinations: 0,
    verdicts: { 'may-enter': 0, ask: 0, 'may-not-enter': 0 },
    deciding: new Set(),
    faults: [],
  };
  const questions = new Map(rules.questions.map((question) => [question.id, question]));
  const answers: Record<string, string | undefined> = {};

  function fault(what: string): void {
    if (found.faults.length < MAXIMUM_FAULTS) found.faults.push(`${what}: ${JSON.stringify(answers)}`);
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
    found.combinations++;
    found.verdicts[verdict]++;
    if (reasons.length === 0) fault('a verdict without a reason');
    if (reasons.some(({ clauses }) => clauses.length === 0)) fault('a reason without a clause');
    if (isBarred() !== (verdict === 'may-not-enter')) fault('a barring rule that does not decide, or none that does');
    if (verdict === 'may-enter') {
      if (openPoints.length > 0) fault('may enter with an open point');
      const unsure = [...questions.keys()].filter((id) => answers[id] === UNSURE);
      if (!isYesHowever(unsure)) fault('not sure turned into a yes that an answer takes away');
    }
    // The open points are listed exactly, which takes longer.
    if (found.combinations % 997 === 0) {
      const exact = evaluate(rules, answers);
      if (exact?.verdict !== verdict || exact.reasons.length === 0)
        fault('another verdict, or none, with exact points');
    }
    const [first, second] = reasons;
    if (first?.kind === 'rule' && !second) found.deciding.add(first.id);
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

  walk();
  return found;
}

/** Whether no verdict after the worse answer is better than the one at the same place after the better answer. */
function isNoBetter(better: readonly number[], worse: readonly number[]): boolean {
  const worst = VERDICTS.length - 1;
  // Where the worse answer bars the entry, nothing more is asked.
  if (worse.length === 1) return worse[0] === worst || better.length === 1;
  return worse.length === better.length && worse.every((verdict, at) => verdict >= (better[at] ?? worst));
}
