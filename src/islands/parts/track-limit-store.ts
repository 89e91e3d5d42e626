import { parseTrackLimit } from '../../logic/track-limit.ts';
import { TRACK_LIMIT_KEY } from '../../logic/kept-names.ts';
import { keptText } from './kept-text.ts';

const kept = keptText(TRACK_LIMIT_KEY);

/** The tracks among the `known` ids that alone are to be shown; null where all are. */
export function limitedTracks(known: readonly string[]): string[] | null {
  return parseTrackLimit(kept.read(), known);
}

/** Shows these tracks only, or all again with null. Returns whether the browser saved it: other pages need it saved. */
export function limitTracks(ids: readonly string[] | null): boolean {
  return kept.write(ids && JSON.stringify(ids));
}

/** Calls back when the limit changed, on this page or in another tab. */
export const onTrackLimitChange = kept.onChange;
