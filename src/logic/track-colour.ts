import type { Track } from '../model/track.ts';

/** The number of track colours in `tokens.css`; an edition with more tracks uses them again. */
const COLOURS = 11;

/** The number of a track's colour: `--track-<number>` in `tokens.css`, `data-colour` in pages. */
export function trackColour({ number }: Pick<Track, 'number'>): number {
  return ((number - 1) % COLOURS) + 1;
}
