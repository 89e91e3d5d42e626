import type { Benefits, Concern, Offer } from '../model/benefit.ts';
import type { LocalizedText } from '../model/localized.ts';
import type { Track } from '../model/track.ts';

/** Something that a clause offers, in its words. */
interface SupportEntry {
  /** Clause id. */
  clause: string;
  evidence: LocalizedText;
  /** Its recipients, in the words of the clause or of the one it stands under; undefined if neither names them. */
  recipients: LocalizedText | undefined;
}

/** The statements of the notice on one concern; none if it states nothing. */
export interface SupportCell {
  concern: Concern;
  entries: SupportEntry[];
}

/** The support of a track, or of all of them, by concern in the order of the concerns. */
export interface SupportRow {
  /** Null for the general support, which is every track's. */
  track: Track | null;
  cells: SupportCell[];
}

/**
 * The support that clause 六 offers beside the prizes: the general support first, then the special support of each
 * track, the tracks with the most concerns first.
 */
export function supportMatrix({ concerns, general, special }: Benefits, tracks: readonly Track[]): SupportRow[] {
  const cells = (entries: readonly (SupportEntry & Pick<Offer, 'concern'>)[]) =>
    concerns.map((concern) => ({
      concern,
      entries: entries
        .filter((entry) => entry.concern === concern.id)
        .map(({ clause, evidence, recipients }) => ({ clause, evidence, recipients })),
    }));
  const offered = (items: readonly { clause: string; offers: readonly Offer[] }[], recipients?: LocalizedText) =>
    items.flatMap(({ clause, offers }) => offers.map((offer) => ({ clause, recipients, ...offer })));
  const ofTracks = tracks.map((track): SupportRow => {
    const own = special.find((each) => each.track === track.id);
    return { track, cells: cells(own ? offered(own.items, own.recipients) : []) };
  });
  return [
    { track: null, cells: cells(offered(general)) },
    ...ofTracks.toSorted((a, b) => statedConcerns(b) - statedConcerns(a)),
  ];
}

/** For how many concerns a row states something. */
function statedConcerns({ cells }: SupportRow): number {
  return cells.filter(({ entries }) => entries.length > 0).length;
}
