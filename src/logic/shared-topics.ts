import { arrivedIds, withTwoDigits } from './arrived-text.ts';
import { MAXIMUM_SHORTLIST } from './shortlist.ts';

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

/** The parameters of an address that shares a list. */
export function sharedParameters(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?ids=${ids.join(',')}`;
}
