import { readEmails, readWebAddresses } from '../../../src/logic/read-facts/contacts.ts';
import { LIST_FILES } from '../../../src/model/dataset.ts';
import type { TrackRecord } from '../edition/records.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { editionFact } from './edition-facts.ts';
import { groupsIn } from './groups.ts';
import type { Sentence } from './places.ts';

const ENTERS = /报名|报送|提交|发送|登录|注册|投递|填报|申报|上传/;
const MINI_PROGRAMME = /小程序[“"「]([^”"」]+)[”"」]|[“"「]([^”"」]+)[”"」](?:微信)?小程序/;

/** How to enter: the platform, and ways by page, e-mail, mini programme or post, of all or of a track. */
export function entryDrafts(sentences: readonly Sentence[], tracks: readonly TrackRecord[]): Draft[] {
  const ways: Omit<Way, 'id'>[] = sentences.flatMap(({ clause, text, part }) => {
    if (part.label?.startsWith('附') || !ENTERS.test(text)) return [];
    const groups = groupsIn(text).map(({ id }) => id);
    const scope = groups.length === 1 ? { groups } : {};
    const from = { clause: clause.id, quote: text, ...scope };
    return [
      ...readWebAddresses(text).map(({ words }) => ({ kind: 'platform', address: words, ...from })),
      ...readEmails(text).map(({ words }) => ({ kind: 'email', address: words, ...from })),
      ...(text.includes('小程序') ? [{ kind: 'mini-programme', ...nameOf(text), ...from }] : []),
      ...(/邮寄|寄送|寄至/.test(text) ? [{ kind: 'post', ...from }] : []),
    ];
  });
  const ofTracks = tracks.flatMap(({ id, clause, introduction }) =>
    (introduction?.['zh-CN'] ?? '').split('\n').flatMap((line) =>
      readWebAddresses(line).map(({ words }) => ({
        kind: 'platform',
        address: words,
        clause,
        quote: line,
        tracks: [id],
      })),
    ),
  );
  const platform = sentences.find(
    ({ text, part }) =>
      !part.label?.startsWith('附') &&
      ENTERS.test(text) &&
      readWebAddresses(text).some(({ words }) => /^https?:/.test(words)),
  );
  const address = platform && readWebAddresses(platform.text)[0]?.words;
  const others = [...ways, ...ofTracks].filter(
    (way, at, all) => (way.kind !== 'platform' || way.address !== address) && !isReadBefore(way, all.slice(0, at)),
  );
  return [
    ...(platform ? [editionFact('platform', 'officialPlatform', address, platform)] : []),
    ...others.map((way, at): Draft => {
      const id = `entry-${String(at + 1)}`;
      const value = { id, ...way, quote: { 'zh-CN': way.quote } };
      return { id, kind: 'entry', file: LIST_FILES.entryWays.path, value, clause: way.clause, quote: way.quote };
    }),
  ];
}

/** The name of a mini programme, where a sentence has it in quotation marks. */
function nameOf(text: string): { address?: string } {
  const [, after, before] = MINI_PROGRAMME.exec(text) ?? [];
  const address = after ?? before;
  return address === undefined ? {} : { address };
}

/** Whether the same mini programme was read in a sentence before, by its name or without one. */
function isReadBefore({ kind, address }: Omit<Way, 'id'>, before: readonly Omit<Way, 'id'>[]): boolean {
  const isSame = (way: Omit<Way, 'id'>) => way.kind === kind && (address === undefined || way.address === address);
  return kind === 'mini-programme' && before.some(isSame);
}

interface Way {
  id: string;
  kind: string;
  address?: string;
  clause: string;
  quote: string;
  tracks?: string[];
  groups?: string[];
}
