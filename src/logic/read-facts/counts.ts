import { BOUNDS, DIGIT_NUMBER, ENGLISH_NUMERALS, NUMERALS, numberOf } from './numbers.ts';
import { DASH, plainText, type Found } from './plain-text.ts';

/** A number that a text states of something. */
export interface Count extends Found {
  number: number;
  /** The measure word after the number, such as 个, 名 or %; empty where the noun follows at once, and in English. */
  unit: string;
  /** Whether there are just so many: not at most, at least, about or from so many. */
  isExact: boolean;
  /** What is counted, as far as can be said: what follows, up to the next mark or digit and at most eight characters long. */
  of: string;
}

/** A thing whose counts a reader looks for. */
export interface Counted<Name extends string> {
  of: Name;
  /** Its names, in lower case; a measure word (人, %) counts whatever it measures, a noun (项目, prizes) stands behind one or none. */
  words: readonly string[];
}

const MEASURE = String.raw`个工作日|工作日|个月|小时|分钟|万元|亿元|千元|元|个|名|位|人|项|支|家|组|队|件|份|篇|条|道|类|种|届|轮|场|批|次|所|天|日(?!报)|周|字|页|%|强`;
const HAN = String.raw`[^\P{Script=Han}${NUMERALS}]`;
const CHINESE = new RegExp(
  [
    String.raw`(?<![\d.第${NUMERALS}]|[\d月至${DASH}](?=\d+日))`,
    String.raw`(?:(?<from>${DIGIT_NUMBER})[至到${DASH}]+(?!\d+日))?`,
    String.raw`(?:(?<digits>${DIGIT_NUMBER})(?![\d.]|[年月号时点](?!间))|(?<numeral>[${NUMERALS}]+)(?=${MEASURE})|百分之(?<share>[${NUMERALS}]+))`,
    String.raw`(?:余|多)?(?<unit>${MEASURE})?(?<of>${HAN}{0,8})`,
  ].join(''),
  'gu',
);
const BOUND = new RegExp(`${BOUNDS}$`, 'u');
const IS_MEASURE = new RegExp(`^(?:${MEASURE})$`);
const ENGLISH = new RegExp(
  String.raw`(?<![\w.])(?<number>${DIGIT_NUMBER}|(?:${ENGLISH_NUMERALS}))[\s-]+(?<of>[a-z]+(?:[ -][a-z]+)?)`,
  'gi',
);

/** Every number that a Chinese text states of something: 34个项目, 不超过5人, 30%, 两名; both ends of 3-5人. Dates are no counts. */
export function readCounts(text: string): Count[] {
  const { plain, original } = plainText(text);
  return [...plain.matchAll(CHINESE)].flatMap(({ 0: words, index, groups = {} }) => {
    const { from, digits, numeral, share, of = '' } = groups;
    const unit = share === undefined ? (groups['unit'] ?? '') : '%';
    if (unit === '' && of === '') return [];
    const found = original(index, index + words.length);
    const isExact =
      from === undefined && !BOUND.test(plain.slice(0, index)) && !/余|多/.test(words) && !of.startsWith('左右');
    return [from, digits ?? numeral ?? share]
      .filter((each) => each !== undefined)
      .map((each) => ({ ...found, number: numberOf(each), unit, isExact, of }));
  });
}

/** The counts of certain things in a Chinese or English text, each with the words up to the name of the thing. */
export function countsOf<Name extends string>(
  text: string,
  things: readonly Counted<Name>[],
): (Found & { number: number; of: Name })[] {
  const english = [...text.matchAll(ENGLISH)].map(({ 0: words, index, groups = {} }) => ({
    words,
    at: index,
    number: numberOf(groups['number'] ?? ''),
    unit: '',
    isExact: true,
    of: groups['of'] ?? '',
  }));
  return [...readCounts(text), ...english].flatMap(({ words, at, number, unit, of }) =>
    things.flatMap((thing) => {
      const name = thing.words.find((each) => (IS_MEASURE.test(each) ? unit === each : startsWith(of, each)));
      if (name === undefined) return [];
      const end = words.toLowerCase().indexOf(name) + name.length;
      return [{ words: end < name.length ? words : words.slice(0, end), at, number, of: thing.of }];
    }),
  );
}

/** Whether a text states the number, in digits or, before a measure word, as a Chinese numeral. */
export function hasNumber(text: string, number: number): boolean {
  const { plain } = plainText(text);
  const digits = [...plain.matchAll(new RegExp(DIGIT_NUMBER, 'g'))].map(([words]) => numberOf(words));
  return digits.includes(number) || readCounts(text).some((count) => count.number === number);
}

/** Whether the words begin with the name, an English one being a whole word. */
function startsWith(words: string, name: string): boolean {
  const lower = words.toLowerCase();
  return lower.startsWith(name) && !(/[a-z]$/.test(name) && /^[a-z]/.test(lower.slice(name.length)));
}
