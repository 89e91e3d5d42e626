import { perCatalog } from './per-catalog.ts';

/** The most that the words of the page of the notice may come to: bytes in UTF-8, all languages together. */
export const MOST_WORDS = 96 * 1024;

/**
 * The ids of the parts of the notice that have a page of their own, beside the one that has all others: the heaviest, as
 * many as it takes. One part stays in any case.
 */
export const separateParts = perCatalog(({ edition, sections, topics, tracks }): ReadonlySet<string> => {
  const words = (part: unknown) => new TextEncoder().encode(JSON.stringify(part)).length;
  const annex = words([
    tracks.map(({ introduction }) => introduction),
    topics.map(({ title, brief }) => [title, brief]),
  ]);
  const parts = sections
    .map(({ id, clauses }) => ({ id, weight: words(clauses) + (id === edition.annex ? annex : 0) }))
    .sort((a, b) => b.weight - a.weight);
  const separate = new Set<string>();
  let rest = parts.reduce((sum, { weight }) => sum + weight, 0);
  for (const { id, weight } of parts.slice(0, -1)) {
    if (rest <= MOST_WORDS) break;
    separate.add(id);
    rest -= weight;
  }
  return separate;
});
