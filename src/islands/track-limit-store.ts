import { parseTracks } from '../logic/eligibility.ts';
import { keptText } from './kept-text.ts';

const kept = keptText('track-limit');

/** The tracks, by id, that alone are to be shown after the self-check; null where all are. */
export function limitedTracks(): string[] | null {
  return parseTracks(kept.read());
}

/** Shows these tracks only, or all again with null. Returns whether the browser saved it; if not, it holds on this page. */
export function limitTracks(ids: readonly string[] | null): boolean {
  return kept.write(ids && JSON.stringify(ids));
}

/** Calls back when the limit changed, on this page or in another tab. */
export const onTrackLimitChange = kept.onChange;
