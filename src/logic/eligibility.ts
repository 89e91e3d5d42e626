import type { EligibilityRule } from '../model/eligibility.ts';
import type { Verdict } from '../model/verdict.ts';
import { fitsOne } from './answers-pattern.ts';
import { knownAnswer, putQuestions, relevantQuestions, UNSURE, type Answers } from './eligibility-questions.ts';
import type { EligibilityRules } from './eligibility-rules.ts';

/** A rule that applies, or a question whose answer is not known, with the clauses it rests on. */
export interface Finding {
  kind: 'rule' | 'question';
  id: string;
  clauses: readonly string[];
}

/** What the notice says of an entry, as far as its answers tell. */
export interface Assessment {
  verdict: Verdict;
  /** What the verdict rests on; never empty. */
  reasons: readonly Finding[];
  /** What has to be checked or asked besides; for the verdict `ask` these are its reasons. */
  openPoints: readonly Finding[];
}

/** What applies to one set of answers. */
interface Found {
  bars: Finding[];
  open: Finding[];
  admits: Finding[];
  /** The questions that are put and whose answer is not known. */
  unsure: EligibilityRules['questions'][number][];
}

/**
 * The verdict of 五 on an entry: a pure function of the rules and the answers. One barring rule is enough for
 * `may-not-enter`; `may-enter` takes an admitting rule and nothing open. A question without an answer, or with one that
 * it does not have, counts as not sure, and answers to questions that are not put do not count. Not being sure leaves a
 * point open only where the answer can make a difference. Null where no rule speaks of the entry: an edition without
 * questions has no verdict.
 */
export function evaluate(rules: EligibilityRules, answers: Answers): Assessment | null {
  const assessment = judge(rules, answers);
  if (assessment?.verdict !== 'ask') return assessment;
  const idle = idleQuestions(completed(rules, answers, find(rules, answers)));
  const openPoints = assessment.openPoints.filter(({ kind, id }) => kind === 'rule' || !idle.has(id));
  return { verdict: 'ask', reasons: openPoints, openPoints };
}

/** As `evaluate` and faster; but the open points may have questions beside them whose answer makes no difference. */
export function judge(rules: EligibilityRules, answers: Answers): Assessment | null {
  const found = find(rules, answers);
  const deciding = decidingQuestions(rules.rules);
  // Where anything else is open too, the verdict is open whatever the answers to these.
  if (found.open.length === 0 || !found.open.every(({ kind, id }) => kind === 'question' && !deciding.has(id))) {
    return conclude(found);
  }
  const { doubtful, ends } = completed(rules, answers, found);
  const [end] = ends;
  if (!end || idleQuestions({ doubtful, ends }).size < doubtful.length) return conclude(found);
  const admitting = new Map(ends.flatMap(({ admits }) => admits).map((finding) => [finding.id, finding]));
  return conclude({ ...end, admits: [...admitting.values()] });
}

function find(rules: EligibilityRules, answers: Answers): Found {
  const { put, counted } = putQuestions(rules.questions, (question) => knownAnswer(question, answers) ?? UNSURE);
  const found: Record<EligibilityRule['effect'], Finding[]> = { bars: [], 'leaves-open': [], admits: [] };
  for (const { id, effect, clauses = [], when } of rules.rules) {
    if (fitsOne(when, counted)) found[effect].push({ kind: 'rule', id, clauses });
  }
  const open = found['leaves-open'];
  const unsure = put.filter(({ id }) => counted[id] === UNSURE);
  for (const { id, clauses = [] } of unsure) open.push({ kind: 'question', id, clauses });
  return { bars: found.bars, open, admits: found.admits, unsure };
}

function conclude({ bars, open, admits }: Found): Assessment | null {
  if (bars.length > 0) return { verdict: 'may-not-enter', reasons: bars, openPoints: open };
  if (open.length > 0) return { verdict: 'ask', reasons: open, openPoints: open };
  return admits.length > 0 ? { verdict: 'may-enter', reasons: admits, openPoints: open } : null;
}

/** Questions whose answer is not known and may not matter, and what applies for every way of answering them. */
interface Completed {
  doubtful: Found['unsure'];
  ends: (Found & { answers: Answers })[];
}

function completed(rules: EligibilityRules, answers: Answers, { unsure }: Found): Completed {
  const doubtful = unsure.filter(({ id }) => !decidingQuestions(rules.rules).has(id));
  let completions: Answers[] = [answers];
  for (const { id, options } of doubtful) {
    completions = completions.flatMap((each) => options.map((option) => ({ ...each, [id]: option.id })));
  }
  return { doubtful, ends: completions.map((each) => ({ ...find(rules, each), answers: each })) };
}

/** The doubtful questions, by id, of which any answer leads where any other does, however the others are answered. */
function idleQuestions({ doubtful, ends }: Completed): Set<string> {
  const outcomes = ends.map(({ bars, open }) => [...bars, ...open].map(({ kind, id }) => `${kind} ${id}`).join());
  const isIdle = ({ id }: { id: string }) => {
    const byOthers = new Map<string, string | undefined>();
    return ends.every(({ answers }, at) => {
      const others = doubtful.map((question) => (question.id === id ? '' : answers[question.id])).join();
      if (!byOthers.has(others)) byOthers.set(others, outcomes[at]);
      return byOthers.get(others) === outcomes[at];
    });
  };
  return new Set(doubtful.filter(isIdle).map(({ id }) => id));
}

const decidingOf = new WeakMap<EligibilityRules['rules'], Set<string>>();

/** The questions, by id, of which an answer bars an entry or leaves it open by itself: not to know it always matters. */
export function decidingQuestions(rules: EligibilityRules['rules']): Set<string> {
  const known = decidingOf.get(rules);
  if (known) return known;
  const patterns = rules.filter(({ effect }) => effect !== 'admits').flatMap(({ when }) => when);
  const found = new Set(patterns.map(Object.keys).flatMap((names) => (names.length === 1 ? names : [])));
  decidingOf.set(rules, found);
  return found;
}

/** The next question to put; null when all are answered, or when the answers bar the entry whatever else is said. */
export function nextQuestion({ questions, rules }: EligibilityRules, answers: Answers): string | null {
  const { put, counted } = putQuestions(questions, (question) => knownAnswer(question, answers));
  const isBarred = rules.some(({ effect, when }) => effect === 'bars' && fitsOne(when, counted));
  return isBarred ? null : (put.find(({ id }) => counted[id] === undefined)?.id ?? null);
}

/**
 * The tracks that suit the answers, by id: those that leave the fewest points open. All tracks where the choice makes
 * no difference.
 */
export function suitableTracks(rules: EligibilityRules, answers: Answers, tracks: readonly string[]): string[] {
  const question = rules.questions.find(({ options }) => options.some(({ tracks: own }) => own));
  if (!question || !relevantQuestions(rules, answers).includes(question)) return [...tracks];
  const openPoints = question.options.map(
    ({ id }) => evaluate(rules, { ...answers, [question.id]: id })?.openPoints.length ?? 0,
  );
  const open = question.options.filter((_option, at) => openPoints[at] === Math.min(...openPoints));
  return tracks.filter((track) => open.some(({ tracks: own }) => own?.includes(track)));
}
