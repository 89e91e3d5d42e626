import type { LocalizedText } from '../model/localized.ts';
import type { Track } from '../model/track.ts';

/** The bodies behind a track by their part in it, those that guide it first: `name` is null for these. Ids of bodies. */
export function trackBodies(track: Track): { name: LocalizedText | null; members: readonly string[] }[] {
  const { guidingOrganizations, otherBodies = [] } = track;
  return [...(guidingOrganizations.length > 0 ? [{ name: null, members: guidingOrganizations }] : []), ...otherBodies];
}

/** All of these bodies, each once. */
export function bodiesOf(track: Track): string[] {
  return [...new Set(trackBodies(track).flatMap(({ members }) => members))];
}
