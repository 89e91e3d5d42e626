import type { Track } from '../model/track.ts';

/** How many colours the design has for tracks; an edition with more tracks uses them again. */
const COLOURS = 11;

/** The number of a track's colour, from 1, as the style sheets know it (`data-colour`). */
export function trackColour({ number }: Pick<Track, 'number'>): number {
  return ((number - 1) % COLOURS) + 1;
}
