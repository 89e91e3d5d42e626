import { numberOf } from './numbers.ts';
import { DASH } from './plain-text.ts';

/** What a text says of a moment: any of its parts may be left out. */
export interface DatePoint {
  year: number | undefined;
  /** 次年: the year after. */
  next: string | undefined;
  month: number | undefined;
  /** First and last third of a month: 初 and 上旬 are its first ten days, 中 and 中旬 the next ten, 底, 末 and 下旬 the rest. */
  thirds: readonly [number, number] | undefined;
  /** Last month, where the year is parted into longer stretches than months: 第二季度, 下半年. */
  lastMonth?: number;
  day: number | undefined;
  /** 上午, 下午, 晚 … */
  part: string | undefined;
  hour: number | undefined;
  minute: number | undefined;
}

/** A moment or a stretch between two, where it stands in the text. */
export interface DatePhrase {
  from: number;
  to: number;
  first: DatePoint;
  last?: DatePoint;
  /** The last day only (前, 截至, 即日起至), or the first only (起). */
  only?: 'start' | 'end' | undefined;
}

const N = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const TO = String.raw`(?:(?:起|开始),?)?(?:至|到|[${DASH}]+)`;

/** （含）, （北京时间）. */
const INCLUDED = String.raw`(?:\((?:含\p{Script=Han}{0,2}|当日|北京时间)\))?`;

/** 2031年3月1日（星期六）上午9时30分, and any part of it; 3月1 before —20日, 6 before —7月. */
const CHINESE = new RegExp(
  [
    String.raw`(?:(?<year>\d{4}|[〇○零一二三四五六七八九]{4})年|[今本同当]年|(?<next>次年|翌年|明年))?`,
    String.raw`(?:(?<=年)(?<stretch>[上下]半年|第?[一二三四1-4]季度|[初底末](?![赛审评选步级])))?`,
    String.raw`(?:(?<month>${N})(?:月份?|(?=${TO}${N}月(?!${N}[日号]))))?`,
    String.raw`(?<third>(?<=[月份至到${DASH}])[上中下]{1,2}旬|(?<=[月份])月?(?:初(?![赛审评选步级])|底|末|中(?=$|[^\p{L}]|[至到前])))?`,
    String.raw`(?:(?<day>${N})(?:[日号](?!报)|(?<=月${N})(?=${TO}${N}[日号])))?`,
    String.raw`(?:\(?(?:星期|周|礼拜)[一二三四五六日天](?:[、至和](?:星期|周)?[一二三四五六日天])?\)?)?${INCLUDED}`,
  ].join(''),
  'uy',
);
/** 2031-03-01, 2031/3/1, 2031.3.1; after one such day also 3.20. */
const NUMERIC = /(?<year>\d{4})(?<parting>[-/.])(?<month>\d{1,2})\k<parting>(?<day>\d{1,2})(?!\d|\.\d)/uy;
const NUMERIC_END = /(?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d|\.\d)/uy;
const TIME = new RegExp(
  [
    String.raw`\(?(?<part>上午|下午|早上|中午|晚上?|凌晨|傍晚)?\)?[T ]?`,
    String.raw`(?:(?<hour>\d{1,2}(?=[:时点])|(?:${N}|零)(?=时))(?::(?<minutes>\d\d)(?::\d\d)?|[时点]整?(?:(?<minute>\d{1,2})分|(?<half>半))?)${INCLUDED})?`,
  ].join(''),
  'uy',
);

const NO_START = new RegExp(
  String.raw`(?:(?:即日|自?\p{Script=Han}{0,8}之日|现在)起?(?:至|到|[${DASH}]+)|截[至止](?:时间|日期)?(?:为|是|到|至|于|:)?|不[迟晚]于|最[迟晚][于至]?|至|到)$`,
  'u',
);
const ONLY_END = /(?:之前|以前|前(?![后期台往])|(?:截|为)?止)/uy;
const ONLY_START = /(?:起(?!草)|开始|之后|以后|后)/uy;
const BETWEEN = new RegExp(TO, 'uy');
const CLOSES = /(?:截?止)/uy;

/** Every moment and stretch of time that a text names in Chinese or in digits. `plain` is as `plainText` writes it. */
export function datePhrases(plain: string): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  const starts = /(?<![\d.]|\d[-/])[\d次翌明今本同当〇○零一二三四五六七八九十]/gu;
  for (let start = starts.exec(plain); start; start = starts.exec(plain)) {
    const phrase = phraseAt(plain, start.index);
    if (!phrase) continue;
    phrases.push(phrase);
    starts.lastIndex = phrase.to;
  }
  return phrases;
}

function phraseAt(plain: string, from: number): DatePhrase | undefined {
  const first = pointAt(plain, from);
  // An hour alone is of no day, and a number of days may be a length: 7日.
  if (!first || (first.point.year ?? first.point.month ?? first.point.day) === undefined) return undefined;
  const between = end(BETWEEN, plain, first.to);
  const last = between === undefined ? undefined : pointAt(plain, between, first.isNumeric);
  if (last) return { from, to: end(CLOSES, plain, last.to) ?? last.to, first: first.point, last: last.point };
  const before = NO_START.exec(plain.slice(Math.max(0, from - 16), from))?.[0] ?? '';
  const onlyEnd = end(ONLY_END, plain, first.to);
  if (onlyEnd !== undefined || before !== '')
    return { from: from - before.length, to: onlyEnd ?? first.to, first: first.point, only: 'end' };
  const onlyStart = end(ONLY_START, plain, first.to);
  return { from, to: onlyStart ?? first.to, first: first.point, only: onlyStart === undefined ? undefined : 'start' };
}

function pointAt(plain: string, from: number, isAfterNumeric = false) {
  const numeric = groups(NUMERIC, plain, from) ?? (isAfterNumeric ? groups(NUMERIC_END, plain, from) : undefined);
  const date = numeric ?? groups(CHINESE, plain, from);
  const time = groups(TIME, plain, date?.to ?? from);
  const { year, next, stretch, month, third, day } = date?.found ?? {};
  const { part, hour, minutes, minute, half } = time?.found ?? {};
  const number = (words: string | undefined) => (words === undefined ? undefined : numberOf(words));
  const point: DatePoint = {
    year: number(year),
    next,
    month: number(month),
    thirds: third === undefined ? undefined : thirdsOf(third),
    day: number(day),
    part,
    hour: number(hour),
    minute: half === undefined ? number(minutes ?? minute) : 30,
    ...(stretch === undefined ? {} : monthsOf(stretch)),
  };
  const to = part === undefined && hour === undefined ? (date?.to ?? from) : (time?.to ?? from);
  const isSaid = Object.values(point).some((each) => each !== undefined);
  return isSaid ? { point, to, isNumeric: numeric !== undefined } : undefined;
}

function thirdsOf(words: string): [number, number] {
  const thirds = Array.from(words.replace(/[旬月]/gu, ''), (each) =>
    /[上初]/u.test(each) ? 1 : each === '中' ? 2 : 3,
  );
  return [thirds[0] ?? 1, thirds.at(-1) ?? 3];
}

/** The months of 上半年, 第三季度, and 年底, which is the last. */
function monthsOf(words: string): { month: number; lastMonth: number } {
  if (words.endsWith('半年')) return words.startsWith('上') ? { month: 1, lastMonth: 6 } : { month: 7, lastMonth: 12 };
  const quarter = numberOf(/[一二三四1-4]/u.exec(words)?.[0] ?? '');
  if (!Number.isNaN(quarter)) return { month: quarter * 3 - 2, lastMonth: quarter * 3 };
  return words === '初' ? { month: 1, lastMonth: 1 } : { month: 12, lastMonth: 12 };
}

function groups(pattern: RegExp, plain: string, from: number) {
  pattern.lastIndex = from;
  const match = pattern.exec(plain);
  return match ? { found: match.groups ?? {}, to: from + match[0].length } : undefined;
}

function end(pattern: RegExp, plain: string, from: number): number | undefined {
  const match = groups(pattern, plain, from);
  return match && match.to > from ? match.to : undefined;
}
