/** How many topics a shortlist holds at most: no edition has as many. */
export const MAXIMUM_SHORTLIST = 500;

/** How many topics can be compared side by side. */
export const MAXIMUM_COMPARED = 4;

/** The ids of a shortlist as it was kept in the browser; none where that is not a list of texts. */
export function parseShortlist(kept: string | null): string[] {
  try {
    const ids: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(ids) ? distinct(ids.filter((id) => typeof id === 'string')) : [];
  } catch {
    return [];
  }
}

/** The ids in an address, `?ids=a,b`, as far as there are such topics. */
export function idsInAddress(parameters: URLSearchParams, known: ReadonlySet<string>): string[] {
  return distinct(parameters.getAll('ids').flatMap((ids) => ids.split(','))).filter((id) => known.has(id));
}

/** The parameters of an address that shares a list. */
export function sharedParameters(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?ids=${ids.join(',')}`;
}

/** The list with a topic taken off, or put at its end. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : distinct([...ids, id]);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, MAXIMUM_SHORTLIST);
}
