import { termsIn } from '../../../src/logic/glossary.ts';
import { splitOriginals } from '../../../src/logic/split-originals.ts';
import type { GlossaryEntry } from '../../../src/model/glossary.ts';
import type { TranslationRule } from '../../../src/model/translation-exception.ts';
import { hasRendering } from './renderings.ts';

/*
 * Longer than other files, because each rule compares the same two texts in a few lines.
 */

/** Something in which an English text and its Chinese differ. */
interface Difference {
  rule: TranslationRule;
  /** The number, word or term at issue. */
  words: string;
  /** The fault. */
  found: string;
}

/** An English text without the words that it quotes from its Chinese as they stand there. */
export function withoutOriginals(english: string, chinese: string): string {
  return splitOriginals(english)
    .filter((piece, at) => at % 2 === 0 || !chinese.includes(piece))
    .join('');
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);

/** The voice of a text: a translation of the notice's, or this site's own words. */
export type Voice = 'notice' | 'site';

/** Modal words of rules, and what English must have for each: in the notice's words, and in ours, which are plainer. */
const MODALITY: readonly { chinese: RegExp; english: RegExp; site: RegExp; words: string }[] = [
  {
    chinese: /不得|严禁/,
    english: /\bshall (not|neither)\b|\bnor shall\b|\bno .* shall\b|\bprohibited\b/i,
    site: /\bcannot\b|\b(must|shall) not\b|\bprohibited\b/i,
    words: 'shall not',
  },
  { chinese: /须(?!知)/, english: /\bshall\b/i, site: /\b(must|shall)\b/i, words: 'shall' },
  { chinese: /可(?=享有|参与|授权)|均可/, english: /\bmay\b/i, site: /\b(may|can)\b/i, words: 'may' },
  { chinese: /鼓励/, english: /\bencourag/i, site: /\bencourag/i, words: 'encourage' },
];

/** Everything in which an English text and its Chinese differ, by rules that need no understanding of either. */
export function compareTranslation(chinese: string, english: string, voice: Voice = 'notice'): Difference[] {
  return [
    ...compareNumbers(chinese, english),
    ...compareLatin(chinese, english),
    ...compareLines(chinese, english),
    ...compareLength(chinese, english),
    ...compareSentences(chinese, english),
    ...compareModality(chinese, english, voice),
  ];
}

/** Every number of the Chinese, telephone numbers and percentages included, is in the English, and no other; months have names. */
function compareNumbers(chinese: string, english: string): Difference[] {
  const months = [...chinese.matchAll(/(\d+)月/g)].map(([, month]) => MONTHS[Number(month) - 1] ?? '');
  const wanted = count(chinese.replace(/\d+月/g, '').match(/\d+%?/g) ?? []);
  const there = count(english.match(/\d+%?/g) ?? []);
  const difference = (words: string, found: string): Difference => ({ rule: 'numbers', words, found });
  return [
    ...months
      .filter((month) => !english.includes(month))
      .map((month) => difference(month, `the month ${month} is missing`)),
    ...[...wanted]
      .filter(([number, times]) => (there.get(number) ?? 0) < times)
      .map(([number]) => difference(number, `the number ${number} is missing`)),
    ...[...there]
      .filter(([number, times]) => (wanted.get(number) ?? 0) < times)
      .map(([number]) => difference(number, `the number ${number} is not in the Chinese`)),
  ];
}

/** Addresses, names and abbreviations in Latin letters stand in both. */
function compareLatin(chinese: string, english: string): Difference[] {
  const words = chinese.match(/https?:\/\/[\x21-\x7e]+|[A-Za-z][A-Za-z0-9-]*/g) ?? [];
  return [...new Set(words)]
    .filter((word) => !english.includes(word))
    .map((word) => ({ rule: 'latin', words: word, found: `"${word}" is missing` }));
}

/** Lists keep their items: both have as many lines. */
function compareLines(chinese: string, english: string): Difference[] {
  const [wanted, there] = [chinese.split('\n').length, english.split('\n').length];
  if (wanted === there) return [];
  return [
    { rule: 'lines', words: String(there), found: `has ${String(there)} lines for ${String(wanted)} in the Chinese` },
  ];
}

/** A text of 40 Chinese characters or more has 2.5 to 7 letters of English for each of them. */
function compareLength(chinese: string, english: string): Difference[] {
  const characters = chinese.match(/\p{Script=Han}/gu)?.length ?? 0;
  const ratio = english.length / characters;
  if (characters < 40 || (ratio >= 2.5 && ratio <= 7)) return [];
  return [{ rule: 'length', words: ratio.toFixed(1), found: `has ${ratio.toFixed(1)} letters for each character` }];
}

/** The English has at least as many sentences as the Chinese, and at most twice as many and one. */
function compareSentences(chinese: string, english: string): Difference[] {
  const wanted = chinese.match(/[。！？]/g)?.length ?? 0;
  const there = english.match(/[.!?](?=[”)]*(\s|$))/g)?.length ?? 0;
  if (wanted === 0 || (there >= wanted && there <= 2 * wanted + 1)) return [];
  return [
    {
      rule: 'sentences',
      words: String(there),
      found: `has ${String(there)} sentences for ${String(wanted)} in the Chinese`,
    },
  ];
}

/**
 * The English demands, forbids, allows and encourages what the Chinese does; the notice's "shall" never becomes "must",
 * which is ours.
 */
function compareModality(chinese: string, english: string, voice: Voice): Difference[] {
  const required = voice === 'notice' ? ('english' as const) : ('site' as const);
  const missing = MODALITY.filter((modal) => modal.chinese.test(chinese) && !modal[required].test(english)).map(
    ({ words, chinese: pattern }): Difference => ({
      rule: 'modality',
      words,
      found: `the Chinese has "${pattern.exec(chinese)?.[0] ?? ''}", and "${words}" is missing`,
    }),
  );
  const banned = voice === 'notice' && /\bmust\b/i.test(english);
  return banned
    ? [...missing, { rule: 'modality', words: 'must', found: 'says "must"; write "shall" for 应/须 and "may" for 可' }]
    : missing;
}

/** Terms of the Chinese for which the English has none of the glossary's renderings. */
export function compareTerms(chinese: string, english: string, glossary: readonly GlossaryEntry[]): Difference[] {
  return termsIn(chinese, glossary)
    .filter(({ en, variants }) => en && ![en, ...variants].some((rendering) => hasRendering(english, rendering)))
    .map(({ term, en = '' }) => ({
      rule: 'glossary',
      words: term,
      found: `"${term}" is not rendered as "${en}" or a variant`,
    }));
}

function count(words: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}
