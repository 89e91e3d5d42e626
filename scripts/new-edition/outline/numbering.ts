import { NUMBER_OF_NUMERAL } from '../../../src/logic/chinese-numeral.ts';

/** The ways of numbering of Chinese notices; `decimal-2` is 1.1, `decimal-3` is 1.1.1. */
export type NumberStyle =
  | 'chapter'
  | 'article'
  | 'han'
  | 'han-bracket'
  | 'arabic'
  | 'arabic-bracket'
  | 'arabic-half'
  | 'circled'
  | 'letter'
  | `decimal-${number}`;

/** The number at the start of a line. */
export interface LineNumber {
  /** As printed, brackets and point with it. */
  label: string;
  style: NumberStyle;
  number: number;
  /** What follows it on the line. */
  rest: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const DIGITS = '[0-9０-９]{1,2}';
const EITHER = `(${HAN}|${DIGITS})`;
/** What a number with a point in it counts when it is an amount and not a heading. */
const UNIT = '(?![0-9０-９.．%％月万亿千百元倍个名项家人米吨年月日天小时分GgMmKk×-])';

const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['chapter', new RegExp(`^第\\s*${EITHER}\\s*(?:章|部分|篇|节)`)],
  ['article', new RegExp(`^第\\s*${EITHER}\\s*条`)],
  ['han', new RegExp(`^(${HAN})\\s*[、.．](?![0-9])`)],
  ['han-bracket', new RegExp(`^[（(]\\s*(${HAN})\\s*[）)]`)],
  ['arabic-bracket', new RegExp(`^[（(]\\s*(${DIGITS})\\s*[）)]`)],
  ['arabic-half', new RegExp(`^(${DIGITS})\\s*[）)]`)],
  ['decimal-2', new RegExp(`^${DIGITS}[.．](${DIGITS})[.．、]?${UNIT}`)],
  ['decimal-3', new RegExp(`^${DIGITS}[.．]${DIGITS}[.．](${DIGITS})[.．、]?${UNIT}`)],
  ['decimal-4', new RegExp(`^${DIGITS}(?:[.．]${DIGITS}){2}[.．](${DIGITS})[.．、]?${UNIT}`)],
  ['letter', /^([A-Z])[.．、)）]\s*(?=[\p{Script=Han}“《])/u],
  ['arabic', new RegExp(`^(${DIGITS})\\s*[.．、，](?:(?![0-9０-９])|(?=[0-9]{4}年|[0-9]{1,2}月))`)],
];

/** A number that only a heading has: 1 总则. */
const BARE = new RegExp(`^(${DIGITS})\\s+(?=\\p{Script=Han})`, 'u');

/** The styles of numbers that are one character; NFKC writes them out, or leaves the bare number. */
const ENCLOSED: readonly (readonly [NumberStyle, RegExp])[] = [
  ['circled', /^[①-⑳㉑-㉟❶-❿]/u],
  ['arabic-bracket', /^[⑴-⒇]/u],
  ['arabic', /^[⒈-⒛]/u],
  ['han-bracket', /^[㈠-㈩]/u],
];

/**
 * The number that stands at the start of a line, or nothing: 一是, 2030年, 3D and 1.5万元 are none. That of a heading may
 * stand without a mark.
 */
export function lineNumber(line: string, isHeading = false): LineNumber | undefined {
  const text = line.trim();
  for (const [style, pattern] of ENCLOSED) {
    const label = pattern.exec(text)?.[0];
    if (label === undefined) continue;
    const digits = '❶❷❸❹❺❻❼❽❾❿'.indexOf(label) + 1 || numberOf(label.normalize('NFKC').replace(/[().]/g, ''));
    return digits ? { label, style, number: digits, rest: text.slice(label.length).trim() } : undefined;
  }
  for (const [style, pattern] of isHeading ? [...STYLES, ['arabic', BARE] as const] : STYLES) {
    const found = pattern.exec(text);
    const number = found?.[1] && (style === 'letter' ? found[1].charCodeAt(0) - 64 : numberOf(found[1]));
    if (!found || !number) continue;
    return { label: found[0].trim(), style, number, rest: text.slice(found[0].length).trim() };
  }
  return undefined;
}

/** A number in digits of either width or in Chinese numerals from 1 to 99; nothing if it is neither. */
export function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : NUMBER_OF_NUMERAL.get(text);
}
