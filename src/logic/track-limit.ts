/**
 * The only tracks to show, as the browser kept them, as far as they are among the `known` ids; null for all, also if no
 * list of such tracks was kept.
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
