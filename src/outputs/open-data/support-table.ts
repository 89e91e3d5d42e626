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
  title: { 'zh-CN': '支持事项', en: 'Support' },
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
    ...texts('kind', { 'zh-CN': '普遍支持的类别', en: 'Kind of general support' }, ({ kind }) => kind),
    column(
      'track',
      'string',
      { 'zh-CN': '赛道编号（专项支持）', en: 'Track id (special support)' },
      (row) => row.track,
    ),
    ...texts('track_title', { 'zh-CN': '赛道', en: 'Track' }, ({ track }, catalog) =>
      track === null ? null : catalog.track(track).title,
    ),
    column('provider', 'string', { 'zh-CN': '提供机构编号', en: 'Provider id' }, ({ provider }) => provider),
    ...texts('provider_name', { 'zh-CN': '提供机构', en: 'Provided by' }, ({ provider }, catalog) =>
      provider === null ? null : catalog.organization(provider).name,
    ),
    ...texts(
      'concern',
      { 'zh-CN': '支持方向（本站分类）', en: 'Concern (our grouping)' },
      ({ offer }, { benefits }) => benefits.concerns.find(({ id }) => id === offer.concern)?.name,
    ),
    ...texts(
      'offer',
      { 'zh-CN': '支持内容（通知原句）', en: 'What is offered (words of the notice)' },
      ({ offer }) => offer.evidence,
    ),
    ...texts(
      'recipients',
      { 'zh-CN': '支持对象（通知原句）', en: 'Who gets it (words of the notice)' },
      (row) => row.recipients,
    ),
    clause((row) => row.clause),
  ],
});
