import { addDays } from '../dates.ts';
import { datePhrases, type DatePhrase, type DatePoint } from './date-points.ts';
import { plainText, type Found } from './plain-text.ts';

/** How exactly a notice says when something is. */
export type SpanPrecision = 'minute' | 'morning' | 'afternoon' | 'day' | 'period' | 'month' | 'open';

/** A stretch of time that a text names. */
export interface Span extends Found {
  /** First day, `YYYY-MM-DD`, or local time, `YYYY-MM-DDThh:mm`; missing where the text names none (即日起, 前, 截至). */
  start?: string | undefined;
  /** Last day, included, or local time: 24时 is `T24:00` of its day. Missing after 起, and where the time is open. */
  end?: string | undefined;
  /** The vaguer of the two ends; `minute` where one of two exact ends has an hour, the other end then being a day. */
  precision: SpanPrecision;
}

const VAGUE = ['day', 'period', 'month'] as const;
/** 具体时间另行通知, 时间待定, and 另行公布 where nothing else is said. */
const OPEN =
  /(?:具体)?(?:时间|日期|日程|赛程)[\p{Script=Han}、]{0,12}?(?:待定|另定|待通知|另行(?:通知|公布|发布|公告|安排))|(?<=^|[:,(;|\n])将?(?:另行(?:通知|公布|发布|公告)|待定)/gu;
const SAME_BREATH = /^[,;、(]?(?:预计|暂定|拟定?|初步定)?[于为在]?$/u;

/**
 * Every stretch of time that a Chinese text names. The vague have their outer bounds: 上旬 days 1 to 10, 中旬 11 to 20, 下旬
 * 21 to the last, a month or a year its first and last day. A date without a year has the year last named before it, or else
 * `year`, and ends in the next year where its month is before that of its start. `open`: the text says that the time is not
 * fixed yet; said of a vague date it is a part of that span. A single moment with an hour starts then and ends that day.
 */
export function readSpans(text: string, { year }: { year: number }): Span[] {
  const { plain, original } = plainText(text);
  const context = { year, month: undefined as number | undefined };
  const dated = datePhrases(plain).flatMap((phrase) => {
    const span = spanOf(phrase, context);
    context.year = phrase.last?.year ?? phrase.first.year ?? context.year;
    context.month = phrase.last?.month ?? phrase.first.month ?? context.month;
    return span ? [{ ...span, from: phrase.from, to: phrase.to }] : [];
  });
  const all: (Omit<Span, keyof Found> & { from: number; to: number })[] = [...dated];
  for (const { 0: words, index } of plain.matchAll(OPEN)) {
    const to = index + words.length;
    const near = dated.find((span) =>
      SAME_BREATH.test(span.from < index ? plain.slice(span.to, index) : plain.slice(to, span.from)),
    );
    if (near) [near.from, near.to] = [Math.min(near.from, index), Math.max(near.to, to)];
    else all.push({ precision: 'open', from: index, to });
  }
  return all
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to, ...span }) => ({ ...original(from, to), ...span }));
}

function spanOf({ first, last, only }: DatePhrase, context: { year: number; month: number | undefined }) {
  // 20日前 is of the month that the text speaks of.
  const month = first.month ?? (only === 'end' ? context.month : undefined);
  if (month === undefined) return undefined;
  const one = complete({ ...first, month }, { year: context.year, month }, last);
  const other = last && complete(inherit(last, one), one);
  const [begin, finish] = [boundsOf(one), boundsOf(other ?? one)];
  if (!begin || !finish || begin.first > finish.last) return undefined;
  const precision = precisionOf(one, other);
  const isMinute = precision === 'minute';
  const from = (isMinute ? timeOf(one, begin.first) : undefined) ?? begin.first;
  // Of a single moment the hour is when it starts, or, after 截至 or before 前, when it ends.
  const ending = other ?? (only === 'end' ? one : undefined);
  const until = (isMinute && ending ? timeOf(ending, finish.last) : undefined) ?? finish.last;
  return {
    start: only === 'end' ? undefined : from,
    end: only === 'start' ? undefined : until,
    precision,
  };
}

/** A point that has a year: its own, the one before 次年, or that of what stands before it. */
type Dated = DatePoint & { year: number };

function complete(point: DatePoint, before: { year: number; month: number | undefined }, after?: DatePoint): Dated {
  if (point.year !== undefined) return { ...point, year: point.year };
  const { month = 1 } = point;
  // A start before the year of its end is in that year, or in the one before.
  const latest = after?.year === undefined ? before.year : after.year - ((after.month ?? 12) < month ? 1 : 0);
  const isNext = point.next !== undefined || (point.month !== undefined && point.month < (before.month ?? 1));
  return { ...point, year: Math.min(before.year, latest) + (isNext ? 1 : 0) };
}

/** The end of a stretch with what its start has said already: month, day, and half of the day. */
function inherit(last: DatePoint, { month = 1, day, part }: Dated): DatePoint {
  if (last.month !== undefined || last.year !== undefined) return last;
  if (last.day !== undefined || last.thirds !== undefined) return { ...last, month };
  return { ...last, month, day, part: last.part ?? part };
}

/** First and last day that a point may mean; nothing if there is no such day. */
function boundsOf({ year, month, thirds, day, lastMonth = month }: Dated): { first: string; last: string } | undefined {
  const iso = (ofMonth: number, ofDay: number) =>
    `${String(year)}-${String(ofMonth).padStart(2, '0')}-${String(ofDay).padStart(2, '0')}`;
  if (year < 1000 || year > 9998) return undefined;
  if (month === undefined || lastMonth === undefined) return { first: iso(1, 1), last: iso(12, 31) };
  if (month < 1 || month > 12) return undefined;
  const length = Number(addDays(lastMonth === 12 ? `${String(year + 1)}-01-01` : iso(lastMonth + 1, 1), -1).slice(-2));
  if (day !== undefined) return day < 1 || day > length ? undefined : { first: iso(month, day), last: iso(month, day) };
  const [from, to] = thirds ?? [1, 3];
  return { first: iso(month, from * 10 - 9), last: iso(lastMonth, to === 3 ? length : to * 10) };
}

function precisionOf(one: Dated, other?: Dated): SpanPrecision {
  const vague = [one, other ?? one].map(({ day, thirds }) => (day !== undefined ? 0 : thirds !== undefined ? 1 : 2));
  const vaguest = VAGUE[Math.max(...vague)] ?? 'month';
  if (vaguest !== 'day') return vaguest;
  if (one.hour !== undefined || other?.hour !== undefined) return 'minute';
  const isOnePart = other === undefined || (one.part === other.part && one.day === other.day);
  if (isOnePart && one.part === '上午') return 'morning';
  return isOnePart && one.part === '下午' ? 'afternoon' : 'day';
}

/** The local time of a point that has an hour: 下午2时 is 14:00. */
function timeOf({ part = '', hour, minute = 0 }: DatePoint, day: string): string | undefined {
  if (hour === undefined) return undefined;
  const isAfterNoon = hour < 12 && (['下午', '晚', '晚上', '傍晚'].includes(part) || (part === '中午' && hour < 10));
  const hours = hour + (isAfterNoon || (hour === 12 && part.startsWith('晚')) ? 12 : 0);
  if (hours > 24 || minute > 59) return undefined;
  return `${day}T${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
