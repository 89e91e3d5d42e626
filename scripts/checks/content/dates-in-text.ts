import { chineseNumeral } from '../../../src/logic/chinese-numeral.ts';

/** A day that a text names. */
interface NamedDay {
  /** As the text writes it. */
  words: string;
  /** `MM-DD`, or `YYYY-MM-DD` where the year is written too. */
  day: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const TO = '\\s*(?:to|and|until|[-–—])\\s*';

/** 7月18日, 2026年7月18日, 七月十八日, 7月22—28日. */
const CHINESE = /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]?\s*[—–至到~-]+\s*)?(\d{1,2})\s*[日号]/g;
/** 18 July, 18th of July 2026, 22 to 28 July. */
const DAY_FIRST = new RegExp(`\\b(?:${DAY}${TO})?${DAY}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+(\\d{4}))?\\b`, 'gi');
/** July 18, July 18th, 2026. */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(?:the\\s+)?${DAY}(?:${TO}${DAY})?(?:,?\\s+(\\d{4}))?\\b(?!\\s*${MONTH})`,
  'gi',
);
/** 2026-07-18, 2026/7/18, 2026.7.18. */
const DIGITS = /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[.-]\d)/g;

const NUMERALS = Array.from({ length: 31 }, (_, at) => chineseNumeral(at + 1));

/** Every day that a text names, in Chinese, English or digits. */
export function daysIn(text: string): NamedDay[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[一二三四五六七八九十]+(?=[月日号])/g, (numeral) => String(NUMERALS.indexOf(numeral) + 1 || numeral));
  const days: NamedDay[] = [];
  const add = (words: string, year: string | undefined, month: number, ...of: (string | undefined)[]) => {
    const day = (each: string) => [year, two(month), two(Number(each))].filter(Boolean).join('-');
    days.push(...of.filter((each) => each !== undefined).map((each) => ({ words: words.trim(), day: day(each) })));
  };
  for (const [words, year, month, first, last] of plain.matchAll(CHINESE)) add(words, year, Number(month), first, last);
  for (const [words, first, last, month = '', year] of plain.matchAll(DAY_FIRST))
    add(words, year, monthOf(month), first, last);
  for (const [words, month = '', first, last, year] of plain.matchAll(MONTH_FIRST))
    add(words, year, monthOf(month), first, last);
  for (const [words, year, , month, day] of plain.matchAll(DIGITS)) add(words, year, Number(month), day);
  return days;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const two = (number: number): string => String(number).padStart(2, '0');
