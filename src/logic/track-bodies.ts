import type { LocalizedText } from '../model/localized.ts';
import type { Topic } from '../model/topic.ts';
import type { Track } from '../model/track.ts';

/** The bodies behind a track, or behind a topic alone, by their part in it, those that guide it first: `name` is null for these. Ids of bodies. */
export function trackBodies(track: Track | Topic): { name: LocalizedText | null; members: readonly string[] }[] {
  const { otherBodies = [] } = track;
  const guidingOrganizations = 'guidingOrganizations' in track ? track.guidingOrganizations : [];
  return [...(guidingOrganizations.length > 0 ? [{ name: null, members: guidingOrganizations }] : []), ...otherBodies];
}

/** All of these bodies, each once. */
export function bodiesOf(track: Track | Topic): string[] {
  return [...new Set(trackBodies(track).flatMap(({ members }) => members))];
}
