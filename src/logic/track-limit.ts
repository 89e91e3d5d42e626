/**
 * The tracks that alone are to be shown, as they were kept in the browser, as far as they are among the `known` ids;
 * null where all are to be shown, and where what was kept is no list of such tracks.
 */
export function parseTrackLimit(kept: string | null, known: readonly string[]): string[] | null {
  try {
    const ids: unknown = JSON.parse(kept ?? 'null');
    const tracks = Array.isArray(ids) ? known.filter((id) => ids.includes(id)) : [];
    return tracks.length > 0 ? tracks : null;
  } catch {
    return null;
  }
}
