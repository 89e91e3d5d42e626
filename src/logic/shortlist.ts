/** The most topics of a shortlist: no edition has as many. */
export const MAXIMUM_SHORTLIST = 500;

/** The ids of a shortlist as the browser kept it; none if that is not a list of texts. */
export function parseShortlist(kept: string | null): string[] {
  try {
    const ids: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(ids) ? distinct(ids.filter((id) => typeof id === 'string')) : [];
  } catch {
    return [];
  }
}

/** The list with a topic taken off, or put at its end. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : distinct([...ids, id]);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, MAXIMUM_SHORTLIST);
}
