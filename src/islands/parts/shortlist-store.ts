import { parseShortlist, toggled } from '../../logic/shortlist.ts';
import { SHORTLIST_KEY } from '../../logic/kept-names.ts';
import { keptText } from './kept-text.ts';

const kept = keptText(SHORTLIST_KEY);

/** The starred topics, the first starred first. */
export function starredTopics(): string[] {
  return parseShortlist(kept.read());
}

/** Replaces the starred topics. Returns whether the browser saved them; if not, they hold on this page. */
export function setStarredTopics(ids: readonly string[]): boolean {
  return kept.write(ids.length === 0 ? null : JSON.stringify(ids));
}

/** Stars a topic or takes its star away. Returns whether the browser saved it. */
export function toggleStar(id: string): boolean {
  return setStarredTopics(toggled(starredTopics(), id));
}

/** Calls back when the shortlist changed, on this page or in another tab. */
export const onShortlistChange = kept.onChange;
