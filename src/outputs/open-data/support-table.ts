import { titles } from '../../i18n/tables.ts';
import type { LocalizedText } from '../../model/localized.ts';
import type { Offer } from '../../model/benefit.ts';
import { CLAUSE_KEY, reference, table } from './table.ts';

/** One offer of support, with what its clause says of it. */
interface SupportRow {
  track: string | null;
  provider: string | null;
  kind: LocalizedText | null;
  clause: string;
  offer: Offer;
  recipients: LocalizedText | undefined;
}

/** What is offered beside the prizes, an offer in each row: general support, then that of single tracks. */
export const SUPPORT_TABLE = table({
  name: 'support',
  title: titles.support,
  rows: ({ benefits: { general, special } }): SupportRow[] => [
    ...general.flatMap(({ name, clause: id, offers }) =>
      offers.map((offer) => ({
        track: null,
        provider: null,
        kind: name,
        clause: id,
        offer,
        recipients: offer.recipients,
      })),
    ),
    ...special.flatMap(({ track, provider, recipients, items }) =>
      items.flatMap((item) =>
        item.offers.map((offer) => ({
          track,
          provider,
          kind: null,
          clause: item.clause,
          offer,
          recipients: offer.recipients ?? recipients,
        })),
      ),
    ),
  ],
  foreignKeys: [reference('track', 'tracks'), reference('provider', 'organizations'), CLAUSE_KEY],
  columns: ({ column, texts, clause }) => [
    ...texts('kind', titles.kindOfGeneralSupport, ({ kind }) => kind),
    column('track', 'string', titles.trackIdSpecialSupport, (row) => row.track),
    ...texts('track_title', titles.track, ({ track }, catalog) => (track === null ? null : catalog.track(track).title)),
    column('provider', 'string', titles.providerId, ({ provider }) => provider),
    ...texts('provider_name', titles.providedBy, ({ provider }, catalog) =>
      provider === null ? null : catalog.organization(provider).name,
    ),
    ...texts(
      'concern',
      titles.concern,
      ({ offer }, { benefits }) => benefits.concerns.find(({ id }) => id === offer.concern)?.name,
    ),
    ...texts('offer', titles.whatIsOffered, ({ offer }) => offer.evidence),
    ...texts('recipients', titles.whoGetsIt, (row) => row.recipients),
    clause((row) => row.clause),
  ],
});
