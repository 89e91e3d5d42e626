import { readPrizes, type ReadPrize } from '../../../src/logic/read-facts/prizes.ts';
import { RECORD_FILES } from '../../../src/model/dataset.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { groupsIn } from './groups.ts';
import type { Sentence } from './places.ts';
import { readCounts } from '../../../src/logic/read-facts/counts.ts';

/** A track as far as prizes name it. */
interface NamedTrack {
  id: string;
  title: string;
}

const AWARDS = RECORD_FILES.awards.path;
const LEVELS: Readonly<Record<string, string>> = {
  特等奖: 'special',
  一等奖: 'first',
  二等奖: 'second',
  三等奖: 'third',
  四等奖: 'fourth',
  金奖: 'gold',
  银奖: 'silver',
  铜奖: 'bronze',
  优秀奖: 'merit',
  优胜奖: 'winner',
  鼓励奖: 'encouragement',
  入围奖: 'shortlist',
  组织奖: 'organization',
  优秀组织奖: 'organization',
};

/** Words of a sentence that sends winners on to a further round. */
const ONWARD = /推荐|报送|选送|晋级|遴选/;
const FURTHER_ROUND = /全国|总决赛|邀请赛|国家|省赛|省级|分赛|上级/;
const isOnward = ({ text }: Sentence): boolean => ONWARD.test(text) && FURTHER_ROUND.test(text);

/** Prizes with their numbers and money, whether they add up, honours and the way to a further round. */
export function prizeDrafts(sentences: readonly Sentence[], tracks: readonly NamedTrack[]): Draft[] {
  const own = sentences.filter(({ part }) => part.number !== null || part.printed);
  const awards = own.filter(({ part, clause }) => (part.title + (clause.title ?? '')).includes('奖'));
  return [...allocationDrafts(awards, tracks), ...quotedDrafts(awards, own)];
}

/** The prizes of one stretch of a clause: sentences about the same tracks, topics or groups. */
interface Stretch {
  first: Sentence;
  texts: string[];
  prizes: ReadPrize[];
}

function allocationDrafts(awards: readonly Sentence[], tracks: readonly NamedTrack[]): Draft[] {
  const stretches: Stretch[] = [];
  for (const sentence of awards) {
    const read = readPrizes(sentence.text);
    const isSetUp = sentence.text.includes('设') || read.some(({ money }) => money !== undefined);
    const prizes = isOnward(sentence) && !isSetUp ? [] : read;
    const [first] = prizes;
    const last = stretches.at(-1);
    const goesOn =
      last?.first.clause === sentence.clause &&
      !/赛道|赛题|组|其他|设/.test(sentence.text.slice(0, first?.at ?? 0).replace(/.*[：:]/, ''));
    if (last && goesOn) {
      if (first) last.texts.push(sentence.text);
      last.prizes.push(...prizes);
    } else if (prizes.some(({ count, money }) => count !== undefined || money !== undefined)) {
      stretches.push({ first: sentence, texts: [sentence.text], prizes });
    }
  }
  const levels = new Map<string, string>();
  const named: string[] = [];
  return stretches.map(({ first, texts, prizes }, at): Draft => {
    const { clause } = first;
    for (const { level } of prizes)
      if (!levels.has(level)) levels.set(level, LEVELS[level] ?? `level-${String(levels.size + 1)}`);
    const quote = spanning(clause.paragraphs.join('\n'), texts);
    const value = {
      levels: prizes.map(({ level }) => ({ id: levels.get(level), name: { 'zh-CN': level } })),
      allocations: [
        {
          id: `prizes-${String(at + 1)}`,
          ...scopeOf(quote.slice(0, quote.indexOf(prizes[0]?.words ?? '')), tracks, named),
          clause: clause.id,
          quote,
          prizes: Object.fromEntries<unknown>(
            prizes.map(({ level, count, money }) => [levels.get(level) ?? '', worth(count, money)]),
          ),
        },
      ],
    };
    return { id: `prizes-${String(at + 1)}`, kind: 'prize', file: AWARDS, value, clause: clause.id, quote };
  });
}

/** To whom prizes go, by the words before them; `named` are the tracks that had prizes of their own before. */
function scopeOf(words: string, tracks: readonly NamedTrack[], named: string[]): object {
  const own = tracks.filter(({ title }) => words.includes(title)).map(({ id }) => id);
  named.push(...own);
  const groups = groupsIn(words).map(({ id }) => id);
  if (/每个?(?:赛|课|选)题|各(?:赛|课)题/.test(words)) return { kind: 'each-topic' };
  if (groups.length > 0 || /(?:每|各)个?组/.test(words))
    return { kind: 'each-group', ...(groups.length > 0 ? { groups } : {}) };
  const rest = tracks.map(({ id }) => id).filter((id) => !named.includes(id));
  if (own.length > 0) return { kind: 'each', tracks: own };
  if (/其[他它余]赛道/.test(words) && rest.length > 0) return { kind: 'each', tracks: rest };
  if (/(?:每|各)个?赛道/.test(words) && tracks.length > 0) return { kind: 'each', tracks: tracks.map(({ id }) => id) };
  return { kind: 'shared' };
}

function worth(count: number | undefined, money: number | undefined): unknown {
  if (money === undefined) return count ?? {};
  return { ...(count === undefined ? {} : { count }), money };
}

/** The stretch of a text from the first to the last of some sentences of it. */
function spanning(text: string, sentences: readonly string[]): string {
  const [first = '', last = ''] = [sentences[0], sentences.at(-1)];
  const start = text.indexOf(first);
  return text.slice(start, text.indexOf(last, start) + last.length);
}

function quotedDrafts(awards: readonly Sentence[], all: readonly Sentence[]): Draft[] {
  const fact = (kind: string, name: string, place: Sentence | undefined, more: object = {}): Draft[] => {
    if (!place) return [];
    const { clause, text } = place;
    const value = { [name]: { clause: clause.id, quote: { 'zh-CN': text }, ...more } };
    return [{ id: kind, kind, file: AWARDS, value, clause: clause.id, quote: text }];
  };
  const further = all.filter(isOnward);
  const place = further.find(({ text }) => /\d+个/.test(text)) ?? further.find((sentence) => awards.includes(sentence));
  const places = readCounts(place?.text ?? '').find(
    ({ unit, isExact, of }) => isExact && unit === '个' && /^(?:优秀|优质)?(?:项目|作品|团队)/.test(of),
  )?.number;
  const share = /中小(?:微)?企业.{0,12}?(\d+)[%％]/.exec(place?.text ?? '')?.[1];
  const numbers = {
    ...(places === undefined ? {} : { places }),
    ...(share === undefined ? {} : { smallAndMediumMinimumPercent: Number(share) }),
  };
  return [
    ...fact(
      'cumulation',
      'cumulation',
      awards.find(({ text }) => /不(?:可|得|能)?(?:重复|兼得|累计|叠加)|就高/.test(text)),
    ),
    ...fact(
      'honours',
      'honours',
      awards.find(({ text }) => /(?:颁发|授予|发放).{0,12}(?:奖牌|证书|奖杯|牌匾)/.test(text)),
    ),
    ...fact('further-round', 'furtherRound', place, numbers),
  ];
}
