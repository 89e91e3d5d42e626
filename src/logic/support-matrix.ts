import type { Benefits, Concern, Offer } from '../model/benefit.ts';
import type { LocalizedText } from '../model/localized.ts';
import type { Track } from '../model/track.ts';
import { arrivedIds } from './arrived-text.ts';

/** The parameter of an address that holds a concern of the team, once for each. */
export const CONCERN_PARAMETER = 'concern';

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
 * track.
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
  return [
    { track: null, cells: cells(offered(general)) },
    ...tracks.map((track) => {
      const own = special.find((each) => each.track === track.id);
      return { track, cells: cells(own ? offered(own.items, own.recipients) : []) };
    }),
  ];
}

/** Ids of the concerns for which a row states something. */
export function statedConcerns({ cells }: SupportRow): string[] {
  return cells.filter(({ entries }) => entries.length > 0).map(({ concern }) => concern.id);
}

/** The concerns that an address asks for, in the order of `known`; what is not among these is left out. */
export function concernsInAddress(parameters: URLSearchParams, known: readonly string[]): string[] {
  const asked = arrivedIds(parameters.getAll(CONCERN_PARAMETER));
  return known.filter((id) => asked.includes(id));
}

/** The address that asks for these concerns, or for all if there are none; the rest of it is unchanged. */
export function withConcerns(address: string, chosen: readonly string[]): string {
  const url = new URL(address);
  url.searchParams.delete(CONCERN_PARAMETER);
  for (const id of chosen) url.searchParams.append(CONCERN_PARAMETER, id);
  return url.href;
}
