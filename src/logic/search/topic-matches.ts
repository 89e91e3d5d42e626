/** A topic that a search found. */
export interface TopicMatch {
  id: string;
  /** The higher the better; comparable within one search only. */
  score: number;
  /** The terms that matched, as `terms` makes them of a text. */
  terms: string[];
  /** Everyday words of the topic that the query has or is part of, the longest first. */
  aliases: string[];
  /** True if more than single characters and similar spellings matched. */
  isStrong: boolean;
  /** True if it has a telling word of the query, or any of its words if none of them tells topics apart. */
  isTelling: boolean;
  /** True if the notice says the query as it stands, in the topic's title or brief. */
  isLiteral: boolean;
  /** True if part of it only sounds like the query, or is spelt with its letters. */
  isRead: boolean;
  /** True if it was found in another language than the page's alone. */
  isForeign: boolean;
  /** The share of a short query that the topic accounts for, 0 to 1; 1 where it was not looked at. */
  covered: number;
}

/** Matches of a search, by the id of the topic. */
export type Matches = Map<string, TopicMatch>;

/** The results of several searches for the same words as one, the best first. */
export function mergeMatches(results: readonly (readonly TopicMatch[])[]): TopicMatch[] {
  const merged: Matches = new Map();
  for (const result of results.flat()) {
    const isNew = !merged.has(result.id);
    const match = add(merged, result.id, result.score, result);
    match.isLiteral ||= result.isLiteral;
    match.isRead ||= result.isRead;
    match.isForeign = isNew ? result.isForeign : match.isForeign && result.isForeign;
    match.covered = isNew ? result.covered : Math.max(match.covered, result.covered);
    match.terms.push(...result.terms);
    match.aliases.push(...result.aliases);
  }
  return ranked(merged);
}

/** Adds a score to the match of a topic, which is made if there is none, and returns the match. */
export function add(
  matches: Matches,
  id: string,
  score: number,
  { isStrong, isTelling }: Pick<TopicMatch, 'isStrong' | 'isTelling'> = { isStrong: true, isTelling: true },
): TopicMatch {
  const match = matches.get(id) ?? {
    ...{ id, score: 0, terms: [], aliases: [], covered: 1 },
    ...{ isStrong: false, isTelling: false, isLiteral: false, isRead: false, isForeign: false },
  };
  match.score += score;
  match.isStrong ||= isStrong;
  match.isTelling ||= isTelling;
  matches.set(id, match);
  return match;
}

/** Matches as a list, the best first. */
export function ranked(matches: Matches): TopicMatch[] {
  const all = Array.from(matches.values(), (match) => ({
    ...match,
    aliases: [...match.aliases].sort((a, b) => b.length - a.length),
  }));
  return all.sort((a, b) => b.score - a.score);
}
