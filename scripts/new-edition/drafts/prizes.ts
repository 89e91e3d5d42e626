import { readCounts } from '../../../src/logic/read-facts/counts.ts';
import { readPrizes, type ReadPrize } from '../../../src/logic/read-facts/prizes.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { chinese } from '../edition/chinese.ts';
import type { TrackRecord } from '../edition/tracks.ts';
import { draftOf } from './draft-of.ts';
import type { Sentence } from './places.ts';
import { usualId, usualNames } from '../vocabulary/vocabulary.ts';

const CUMULATION = /不(?:可|得|能)?(?:重复|兼得|累计|叠加)|就高/;
const HONOURS = /(?:颁发|授予|发放).{0,12}(?:奖牌|证书|奖杯|牌匾)/;
/** Words of a sentence that sends winners on, and of the further round. */
const ONWARD = /推荐|报送|选送|晋级|遴选/;
const FURTHER_ROUND = /全国|总决赛|邀请赛|国家|省赛|省级|分赛|上级/;
const SMALLER_FIRMS = /中小(?:微)?企业.{0,12}?(\d+)[%％]/;

const isOnward = ({ text }: Sentence): boolean => ONWARD.test(text) && FURTHER_ROUND.test(text);

/** Prizes with their numbers and money, whether they add up, honours and the way to a further round. */
export function prizeDrafts(sentences: readonly Sentence[], tracks: readonly TrackRecord[]): Draft[] {
  const own = sentences.filter(({ part }) => part.number !== undefined || part.printed);
  const awards = own.filter(({ part, clause }) => (part.title + (clause.title ?? '')).includes('奖'));
  const onward = own.filter(isOnward);
  const further = onward.find(({ text }) => /\d+个/.test(text)) ?? onward.find((place) => awards.includes(place));
  const quoted = (kind: string, name: string, place: Sentence | undefined, more?: object) =>
    place ? [draftOf(kind, { [name]: { clause: place.clause.id, quote: chinese(place.text), ...more } }, place)] : [];
  const award = (words: RegExp) => awards.find(({ text }) => words.test(text));
  return [
    ...allocationDrafts(awards, tracks),
    ...quoted('cumulation', 'cumulation', award(CUMULATION)),
    ...quoted('honours', 'honours', award(HONOURS)),
    ...quoted('further-round', 'furtherRound', further, further && numbersOf(further.text)),
  ];
}

/** How many go on to a further round, and the least share of smaller firms among them. */
function numbersOf(text: string): object {
  const places = readCounts(text).find(
    ({ unit, isExact, of }) => isExact && unit === '个' && /^(?:优秀|优质)?(?:项目|作品|团队)/.test(of),
  )?.number;
  const share = SMALLER_FIRMS.exec(text)?.[1];
  return { places, smallAndMediumMinimumPercent: share && Number(share) };
}

/** The prizes of one stretch of a clause: sentences about the same tracks, topics or groups. */
interface Stretch {
  first: Sentence;
  last: Sentence;
  prizes: ReadPrize[];
}

function stretchesOf(awards: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const sentence of awards) {
    const { clause, text } = sentence;
    const read = readPrizes(text);
    const isSetUp = text.includes('设') || read.some(({ money }) => money !== undefined);
    const prizes = isOnward(sentence) && !isSetUp ? [] : read;
    const before = text.slice(0, prizes[0]?.at ?? 0).replace(/.*[：:]/, '');
    const stretch = stretches.at(-1);
    if (stretch?.first.clause === clause && !/赛道|赛题|组|其他|设/.test(before)) {
      if (prizes.length > 0) stretch.last = sentence;
      stretch.prizes.push(...prizes);
    } else if (prizes.some(({ count, money }) => count !== undefined || money !== undefined)) {
      stretches.push({ first: sentence, last: sentence, prizes });
    }
  }
  return stretches;
}

function allocationDrafts(awards: readonly Sentence[], tracks: readonly TrackRecord[]): Draft[] {
  const levels = new Map<string, string>();
  const named = new Set<string>();
  return stretchesOf(awards).map(({ first, last, prizes }, at) => {
    const { clause } = first;
    for (const { level } of prizes)
      if (!levels.has(level)) levels.set(level, usualId('levels', level) ?? `level-${String(levels.size + 1)}`);
    const text = clause.paragraphs.join('\n');
    const start = text.indexOf(first.text);
    const quote = text.slice(start, text.indexOf(last.text, start) + last.text.length);
    const id = `prizes-${String(at + 1)}`;
    const worth = prizes.map(({ level, count, money }): [string, unknown] => [
      levels.get(level) ?? '',
      money === undefined ? (count ?? {}) : { count, money },
    ]);
    const allocation = {
      id,
      ...scopeOf(quote.slice(0, quote.indexOf(prizes[0]?.words ?? '')), tracks, named),
      clause: clause.id,
      quote,
      prizes: Object.fromEntries(worth),
    };
    const own = prizes.map(({ level }) => ({ id: levels.get(level), name: chinese(level) }));
    return draftOf('prize', { levels: own, allocations: [allocation] }, { clause, text: quote }, id);
  });
}

/** To whom prizes go, by the words before them; `named` are the tracks that had prizes of their own before. */
function scopeOf(words: string, tracks: readonly TrackRecord[], named: Set<string>): object {
  const ids = (kept: readonly { id: string }[]) => kept.map(({ id }) => id);
  const own = ids(tracks.filter(({ title }) => words.includes(title['zh-CN'])));
  for (const id of own) named.add(id);
  const rest = ids(tracks).filter((id) => !named.has(id));
  const groups = ids(usualNames('groups', words));
  if (/每个?(?:赛|课|选)题|各(?:赛|课)题/.test(words)) return { kind: 'each-topic' };
  if (groups.length > 0 || /(?:每|各)个?组/.test(words)) return { kind: 'each-group', groups };
  if (own.length > 0) return { kind: 'each', tracks: own };
  if (/其[他它余]赛道/.test(words) && rest.length > 0) return { kind: 'each', tracks: rest };
  if (/(?:每|各)个?赛道/.test(words) && tracks.length > 0) return { kind: 'each', tracks: ids(tracks) };
  return { kind: 'shared' };
}
