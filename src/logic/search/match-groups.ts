import type { TextMatch } from './match-text.ts';

/** Topics that fit, of one track or sub-track. */
export interface GroupMatch {
  group: string;
  score: number;
  matches: TextMatch[];
}

/** The weights of a group's best topics in its score, by place. */
const GROUP_WEIGHTS = [1, 0.5, 0.25];

/** A group within this share of the best is about equally close. */
const CLOSE_SHARE = 0.85;

/** Puts matches into their groups, the best group first. */
export function groupMatches(matches: readonly TextMatch[], groupOf: (id: string) => string): GroupMatch[] {
  const groups = new Map<string, TextMatch[]>();
  for (const match of matches) groups.set(groupOf(match.id), [...(groups.get(groupOf(match.id)) ?? []), match]);
  return Array.from(groups, ([group, own]) => ({
    group,
    matches: own,
    score: GROUP_WEIGHTS.reduce((sum, weight, at) => sum + weight * (own[at]?.score ?? 0), 0),
  })).sort((a, b) => b.score - a.score);
}

/** Whether the two best groups are about equally close. */
export function isClose([first, second]: readonly GroupMatch[]): boolean {
  return first !== undefined && second !== undefined && second.score >= first.score * CLOSE_SHARE;
}
