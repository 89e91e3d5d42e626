import { readEmails, readWebAddresses } from '../../../src/logic/read-facts/contacts.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { chinese } from '../edition/chinese.ts';
import type { TrackRecord } from '../edition/tracks.ts';
import { draftOf, editionFact } from './draft-of.ts';
import type { Sentence } from './places.ts';
import { usualNames } from '../vocabulary/vocabulary.ts';

const ENTERS = /报名|报送|提交|发送|登录|注册|投递|填报|申报|上传/;
const MINI_PROGRAMME = /小程序[“"「]([^”"」]+)[”"」]|[“"「]([^”"」]+)[”"」](?:微信)?小程序/;

const pagesIn = (text: string) => readWebAddresses(text).map(({ words }) => words);
/** The ways to enter that a sentence may name, each with the addresses of it; a way may have none. */
const WAYS: Readonly<Record<string, (text: string) => (string | undefined)[]>> = {
  platform: pagesIn,
  email: (text) => readEmails(text).map(({ words }) => words),
  'mini-programme': (text) => (text.includes('小程序') ? [MINI_PROGRAMME.exec(text)?.slice(1).find(Boolean)] : []),
  post: (text) => (/邮寄|寄送|寄至/.test(text) ? [undefined] : []),
};

/** How to enter: the platform, and ways by page, e-mail, mini programme or post, of all or of a track. */
export function entryDrafts(sentences: readonly Sentence[], tracks: readonly TrackRecord[]): Draft[] {
  const own = sentences.filter(({ text }) => ENTERS.test(text));
  const platform = editionFact('platform', 'officialPlatform', own, ({ text }) =>
    pagesIn(text).find((address) => /^https?:/.test(address)),
  );
  const official = platform.map(({ value }) => (value as { officialPlatform: string }).officialPlatform);
  const ofAll = own.flatMap(({ clause, text }) => {
    const groups = usualNames('groups', text).map(({ id }) => id);
    const scope = groups.length === 1 ? { groups } : {};
    return Object.entries(WAYS).flatMap(([kind, read]) =>
      read(text).map((address) => ({ kind, address, clause: clause.id, quote: text, ...scope })),
    );
  });
  const ofTracks = tracks.flatMap(({ id, clause, introduction }) =>
    (introduction?.['zh-CN'] ?? '')
      .split('\n')
      .flatMap((quote) =>
        pagesIn(quote).map((address) => ({ kind: 'platform', address, clause, quote, tracks: [id] })),
      ),
  );
  const ways = [...ofAll, ...ofTracks]
    .filter(({ kind, address }, at, all) => {
      if (kind === 'platform') return address !== official[0];
      const isSame = (way: (typeof all)[number]) =>
        way.kind === kind && (address === undefined || way.address === address);
      return kind !== 'mini-programme' || !all.slice(0, at).some(isSame);
    })
    .map((way, at) => {
      const id = `entry-${String(at + 1)}`;
      const place = { clause: { id: way.clause }, text: way.quote };
      return draftOf('entry', { id, ...way, quote: chinese(way.quote) }, place, id);
    });
  return [...platform, ...ways];
}

/** The groups of entrants of a notice (高校组, 企业组 …), each from the first sentence that names it. */
export function groupDrafts(sentences: readonly Sentence[]): Draft[] {
  const named = sentences.flatMap((place) =>
    usualNames('groups', place.text).map(({ id, name }) =>
      draftOf('group', { id, name: chinese(name), clause: place.clause.id }, place),
    ),
  );
  return named.filter(({ id }, at) => named.findIndex((other) => other.id === id) === at);
}
