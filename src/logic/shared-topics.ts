import { arrivedIds, withTwoDigits } from './arrived-text.ts';
import { MAXIMUM_SHORTLIST } from './shortlist.ts';

/** The part of the page of the shortlist that shows topics side by side. */
export const COMPARISON = 'compare';

/** What follows the path of the shortlist where a topic (its id) stands beside those of the visitor. */
export function besideOwn(topic: string): string {
  return `?ids=${topic}#${COMPARISON}`;
}

/** The most topics that can be compared side by side. */
export const MAXIMUM_COMPARED = 4;

/** The topics that an address names, and ids that no topic has. */
export interface NamedTopics {
  ids: string[];
  unknown: string[];
}

/** The topics that an address names, `?ids=a,b`, however the list came to be written. */
export function topicsInAddress(
  parameters: URLSearchParams,
  known: ReadonlySet<string>,
  name: 'ids' | 'topic' = 'ids',
): NamedTopics {
  const named: NamedTopics = { ids: [], unknown: [] };
  for (const written of arrivedIds(parameters.getAll(name)).slice(0, MAXIMUM_SHORTLIST)) {
    const id = known.has(written) ? written : withTwoDigits(written);
    if (!known.has(id)) named.unknown.push(written);
    else if (!named.ids.includes(id)) named.ids.push(id);
  }
  return named;
}

/**
 * The topics to show side by side: those that an address names; beside a single one, and where it names none, the
 * visitor's own. `isCut` where there are more than can be shown.
 */
export function comparedTopics(
  named: readonly string[],
  starred: readonly string[],
): { ids: string[]; isCut: boolean } {
  const all = named.length > 1 ? [...named] : [...new Set([...named, ...starred])];
  return { ids: all.slice(0, MAXIMUM_COMPARED), isCut: all.length > MAXIMUM_COMPARED };
}

/** The parameters of an address that shares a list. */
export function sharedParameters(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?ids=${ids.join(',')}`;
}
