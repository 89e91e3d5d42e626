import { NUMBER_OF_NUMERAL } from '../../../src/logic/chinese-numeral.ts';

/** The number at the start of a line. */
export interface LineNumber {
  /** As printed, brackets and point with it. */
  label: string;
  /** Its way of numbering; `decimal-2` is 1.1, `decimal-3` is 1.1.1. */
  style: string;
  number: number;
  /** What follows it on the line. */
  rest: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const DIGITS = '[0-9０-９]{1,2}';
const EITHER = `(${HAN}|${DIGITS})`;
/** What a number with a point in it counts when it is an amount and not a heading. */
const UNIT = '(?![0-9０-９.．%％月万亿千百元倍个名项家人米吨年月日天小时分GgMmKk×-])';
const decimal = (depth: number): string => `^(?:${DIGITS}[.．]){${String(depth - 1)}}(${DIGITS})[.．、]?${UNIT}`;

/** The ways of numbering of Chinese notices. */
const STYLES: readonly (readonly [string, RegExp])[] = Object.entries({
  chapter: `^第\\s*${EITHER}\\s*(?:章|部分|篇|节)`,
  article: `^第\\s*${EITHER}\\s*条`,
  han: `^(${HAN})\\s*[、.．](?![0-9])`,
  'han-bracket': `^(?:[（(]\\s*(${HAN})\\s*[）)]|([㈠-㈩]))`,
  'arabic-bracket': `^(?:[（(]\\s*(${DIGITS})\\s*[）)]|([⑴-⒇]))`,
  'arabic-half': `^(${DIGITS})\\s*[）)]`,
  circled: '^([①-⑳㉑-㉟❶-❿])',
  'decimal-2': decimal(2),
  'decimal-3': decimal(3),
  'decimal-4': decimal(4),
  letter: '^([A-Z])[.．、)）]\\s*(?=[\\p{Script=Han}“《])',
  arabic: `^(?:(${DIGITS})\\s*[.．、，](?:(?![0-9０-９])|(?=[0-9]{4}年|[0-9]{1,2}月))|([⒈-⒛]))`,
}).map(([style, pattern]) => [style, new RegExp(pattern, 'u')]);

/** A number that only a heading has: 1 总则. */
const BARE = ['arabic', new RegExp(`^(${DIGITS})\\s+(?=\\p{Script=Han})`, 'u')] as const;

/**
 * The number that stands at the start of a line, or nothing: 一是, 2030年, 3D and 1.5万元 are none. That of a heading may
 * stand without a mark.
 */
export function lineNumber(line: string, isHeading = false): LineNumber | undefined {
  const text = line.trim();
  for (const [style, pattern] of isHeading ? [...STYLES, BARE] : STYLES) {
    const [label, ...numbers] = pattern.exec(text) ?? [];
    const number = numberOf(numbers.find(Boolean) ?? '');
    if (label === undefined || !number) continue;
    return { label: label.trim(), style, number, rest: text.slice(label.length).trim() };
  }
  return undefined;
}

/** A number in digits of either width, in Chinese numerals from 1 to 99, in brackets or a circle, or a letter; else nothing. */
export function numberOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[().]/g, '');
  if (/^[A-Za-z]$/.test(plain)) return plain.toUpperCase().charCodeAt(0) - 64;
  if (/^[❶-❿]$/.test(plain)) return plain.charCodeAt(0) - 0x2775;
  return /^\d+$/.test(plain) ? Number(plain) : NUMBER_OF_NUMERAL.get(plain);
}
