import { hasHan, isSingle, pairs, runs, terms } from './analysis.ts';
import type { TopicMatch } from './topic-matches.ts';

/** The first topics found, of which one has to account for a query. */
export const LOOKED_AT = 3;

/**
 * The share of a folded query, 0 to 1, that a topic accounts for: of Chinese the characters that stand in its pairs or everyday
 * words, of other writing the words. `weigh` says how much a term accounts for where it has matched; what it gives null for
 * tells nothing, and does not count.
 */
export function coverage(
  query: string,
  { terms: matched, aliases }: Pick<TopicMatch, 'terms' | 'aliases'>,
  weigh: (term: string) => number | null,
): number {
  const own = new Map(matched.filter((term) => !isSingle(term)).map((term) => [term, weigh(term) ?? 0]));
  let [covered, all] = [0, 0];
  for (const run of runs(query)) {
    const weights = hasHan(run) ? ofCharacters(run, own, aliases, weigh) : ofWord(run, own, aliases, weigh);
    for (const weight of weights) covered += weight;
    all += weights.length;
  }
  return all === 0 ? 1 : covered / all;
}

/** Whether a query is a few words: a sentence always has some that are not the topic's. */
export function isShort(query: string): boolean {
  return hasHan(query) ? Array.from(query).length <= 6 : runs(query).length <= 3;
}

type Weigh = (term: string) => number | null;

function ofCharacters(
  run: string,
  own: ReadonlyMap<string, number>,
  aliases: readonly string[],
  weigh: Weigh,
): number[] {
  const weights: (number | null)[] = Array.from(run, () => 0);
  const raise = (at: number, weight: number) => (weights[at] = Math.max(weights[at] ?? 0, weight));
  pairs(run).forEach((pair, at) => {
    if (weigh(pair) === null) for (const place of [at, at + 1]) weights[place] = null;
  });
  pairs(run).forEach((pair, at) => {
    const weight = own.get(pair) ?? 0;
    if (weight > 0) for (const place of [at, at + 1]) raise(place, weight);
  });
  for (const alias of aliases) {
    const at = alias.includes(run) ? 0 : run.indexOf(alias);
    if (at >= 0) for (let place = at; place < Math.min(at + alias.length, weights.length); place++) raise(place, 1);
  }
  return weights.filter((weight) => weight !== null);
}

/** What a word accounts for that has matched, or one that begins with it or is spelt much alike; a word is as long as two characters. */
function ofWord(word: string, own: ReadonlyMap<string, number>, aliases: readonly string[], weigh: Weigh): number[] {
  const [stem = word] = terms(word);
  if (aliases.some((alias) => runs(alias).includes(word))) return [1, 1];
  if (weigh(stem) === null) return [];
  const alike = [...own].filter(
    ([each]) => each.startsWith(stem.slice(0, 1)) && Math.abs(each.length - stem.length) <= 2,
  );
  const weight = own.get(stem) ?? Math.max(0, ...alike.map(([, each]) => each));
  return [weight, weight];
}
