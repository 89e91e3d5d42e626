/** A query with the grade, 1 to 3, of each topic that is relevant to it. */
export interface JudgedQuery {
  query: string;
  language: string;
  kind: string;
  grades: Record<string, number>;
}

/** Figures over a set of queries, each from 0 to 1 but the number of queries. */
export interface Figures {
  queries: number;
  ndcg10: number;
  mrr10: number;
  recall10: number;
  zeroRate: number;
}

/** Results that are looked at. */
const DEPTH = 10;

/** A result of at least this grade answers the query. */
const ANSWER = 2;

/** The figures of a set of queries, with what was found for each, the best first. */
export function figuresOf(answers: readonly { judged: JudgedQuery; found: readonly string[] }[]): Figures {
  const mean = (measure: (answer: (typeof answers)[number]) => number) =>
    answers.reduce((sum, answer) => sum + measure(answer), 0) / Math.max(1, answers.length);
  return {
    queries: answers.length,
    ndcg10: mean(({ judged, found }) => ndcg(judged.grades, found)),
    mrr10: mean(({ judged, found }) => reciprocalRank(judged.grades, found)),
    recall10: mean(({ judged, found }) => recall(judged.grades, found)),
    zeroRate: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  };
}

/** Figures by a property of the queries. */
export function figuresBy(
  answers: readonly { judged: JudgedQuery; found: readonly string[] }[],
  property: 'language' | 'kind',
): Record<string, Figures> {
  const values = [...new Set(answers.map(({ judged }) => judged[property]))].sort();
  return Object.fromEntries(
    values.map((value) => [value, figuresOf(answers.filter(({ judged }) => judged[property] === value))]),
  );
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ndcg(grades: Record<string, number>, found: readonly string[]): number {
  const gain = (all: readonly number[]) =>
    all.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : gain(found.map((id) => grades[id] ?? 0)) / best;
}

function reciprocalRank(grades: Record<string, number>, found: readonly string[]): number {
  const at = found.slice(0, DEPTH).findIndex((id) => (grades[id] ?? 0) >= ANSWER);
  return at === -1 ? 0 : 1 / (at + 1);
}

function recall(grades: Record<string, number>, found: readonly string[]): number {
  const relevant = Object.keys(grades);
  const hits = found.slice(0, DEPTH).filter((id) => relevant.includes(id)).length;
  return hits / Math.max(1, Math.min(DEPTH, relevant.length));
}
