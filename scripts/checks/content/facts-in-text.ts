import { chineseNumeral } from '../../../src/logic/chinese-numeral.ts';

/** A number of things that a text states. */
interface NamedCount {
  words: string;
  number: number;
  /** The thing counted. */
  of: Counted;
}

/** The countable things: those whose total the edition states, and measures that the notice states. */
export type Counted = keyof typeof TOTALS | keyof typeof MEASURES;

const TOTALS = {
  tracks: { chinese: '个?赛道', english: 'tracks?' },
  topics: { chinese: '[个道]?赛题', english: 'topics?' },
  phases: { chinese: '个阶段', english: 'phases?' },
  prizes: { chinese: '个?(?:奖项|奖)', english: '(?:prizes?|awards)' },
  places: { chinese: '个?(?:国赛)?名额', english: 'places' },
};

const MEASURES = {
  people: { chinese: '[人名位]', english: '(?:people|persons|members|representatives)' },
  days: { chinese: '(?:天|日(?!报)|个?工作日)', english: '(?:working )?days' },
  hours: { chinese: '个?小时', english: 'hours' },
  money: { chinese: '万?元', english: '(?:yuan|RMB)' },
  share: { chinese: '%', english: '(?:per cent|percent)' },
};

const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const CHINESE = Array.from({ length: 99 }, (_, at) => chineseNumeral(at + 1));

const numberOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : CHINESE.indexOf(words) + 1 || ENGLISH.indexOf(words.toLowerCase()) + 1;

/** The pattern of each thing: totals in digits or in words, measures in digits. */
const PATTERNS: readonly { of: Counted; pattern: RegExp }[] = [
  ...Object.entries(TOTALS).flatMap(([of, noun]) =>
    patternsOf(of as Counted, noun, String.raw`\d+|[一二三四五六七八九十]+`, String.raw`\d+|${ENGLISH.join('|')}`),
  ),
  ...Object.entries(MEASURES).flatMap(([of, noun]) =>
    patternsOf(of as Counted, noun, String.raw`\d+`, String.raw`\d+`),
  ),
];

function patternsOf(of: Counted, noun: { chinese: string; english: string }, han: string, word: string) {
  return [
    { of, pattern: new RegExp(String.raw`(?<![\d.月—-])(${han})\s*${noun.chinese}`, 'g') },
    { of, pattern: new RegExp(String.raw`(?<![\d.])\b(${word})[\s-]*${noun.english}(?![a-z])`, 'gi') },
  ];
}

/** Every number of things that a text states with its noun. */
export function countsIn(text: string): NamedCount[] {
  const plain = text.normalize('NFKC');
  return PATTERNS.flatMap(({ of, pattern }) =>
    [...plain.matchAll(pattern)].map(([words, number = '']) => ({ words, number: numberOf(number), of })),
  );
}

/** Telephone numbers of the mainland, as digits. */
export function telephonesIn(text: string): { words: string; digits: string }[] {
  const pattern =
    /(?<![\d.—-])(?:\+?86[ -]?)?(?:0\d{2,3}[ —–-]?\d{7,8}|1[3-9]\d{9}|400[ -]?\d{3}[ -]?\d{4}|\d{7,8})(?!\d|[.-]\d)/g;
  return [...text.normalize('NFKC').matchAll(pattern)].map(([words]) => ({
    words,
    digits: words.replace(/^\+?86(?=[ -]?\d{10})/, '').replace(/\D/g, ''),
  }));
}

/** Addresses of pages, and of mail, that stand in a text. */
export function webAddressesIn(text: string): string[] {
  return text.match(/(?:https?:\/\/|www\.)[\x21-\x7e]+[\w/]|[\w.-]+\.gov\.cn\b[\x21-\x7e]*/gi) ?? [];
}
