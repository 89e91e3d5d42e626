import { LANGUAGES, type Language } from '../model/language.ts';
import type { EditionWords } from '../model/printing.ts';

/** What an edition may lack of which the words of the interface speak: tracks in print, the self-check, English. */
export type Mentioned = 'tracks' | 'eligibility' | 'en';

/** What the words of the interface call the things for which an edition may have its own, as patterns. */
const USUAL: { [Name in keyof EditionWords]-?: Record<Language, string> } = {
  track: { 'zh-CN': '赛道', en: 'track' },
  topic: { 'zh-CN': '赛题', en: 'topic' },
  platform: { 'zh-CN': '官方平台', en: 'official platform' },
  committee: { 'zh-CN': '组委会', en: '(?:organising )?committee' },
  application: { 'zh-CN': '(?:项目)?申报书', en: '(?:project |(?<!calendar ))application' },
  furtherRound: { 'zh-CN': '下一级赛事', en: 'next round' },
};

/** The words of the interface with the edition's own in place of the usual ones, in texts and in what functions make. */
export function withEditionWords<Value>(value: Value, words: EditionWords, language: Language): Value {
  const own = (Object.keys(USUAL) as (keyof EditionWords)[]).flatMap((name): [string, string][] => {
    const word = words[name]?.[language];
    return word ? [[USUAL[name][language], word]] : [];
  });
  const write = WRITTEN[language](own);
  return own.length === 0 ? value : (replaceIn(value, (text, given) => around(given, text, write)) as Value);
}

/** The words of the interface without those between `⟦tracks|` and `⟧`, or like marks, where the edition has no such thing. */
export function withoutMissing<Value>(value: Value, has: ReadonlySet<Mentioned>): Value {
  const keep = (_: string, name: Mentioned, words: string) => (has.has(name) ? words : '');
  return replaceIn(value, (text) => text.replace(/⟦(\w+)\|(.*?)⟧/g, keep)) as Value;
}

/** How a language puts one word for another. English has plurals, and capitals at the start. */
const WRITTEN: Record<Language, (own: readonly [string, string][]) => (text: string) => string> = {
  'zh-CN': (own) => (text) =>
    own.reduce((whole, [usual, word]) => whole.replace(new RegExp(usual, 'g'), () => word), text),
  en: (own) => (text) =>
    own.reduce(
      (whole, [usual, word]) =>
        whole.replace(new RegExp(`\\b(${usual})(s?)\\b`, 'gi'), (_, found: string, plural: string) => {
          const written = plural ? pluralOf(word) : word;
          return /^[A-Z]/.test(found) ? `${written.charAt(0).toUpperCase()}${written.slice(1)}` : written;
        }),
      text,
    ),
};

/** What functions are given, such as words of the notice, stays as it is. */
function around(kept: readonly string[], text: string, replace: (text: string) => string): string {
  const [first, ...others] = kept;
  if (first === undefined) return replace(text);
  return text
    .split(first)
    .map((piece) => around(others, piece, replace))
    .join(first);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function pluralOf(word: string): string {
  return /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}${/(s|x|ch|sh)$/.test(word) ? 'es' : 's'}`;
}

/** The value with all of its texts replaced; of those that a function makes, `given` are the texts that it was given. */
function replaceIn(value: unknown, replace: (text: string, given: readonly string[]) => string): unknown {
  if (typeof value === 'string') return replace(value, []);
  if (typeof value === 'function') {
    return (...all: unknown[]) =>
      replaceIn((value as (...of: unknown[]) => unknown)(...all), (text) => replace(text, stringsIn(all)));
  }
  if (Array.isArray(value)) return value.map((each) => replaceIn(each, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceIn(each, replace)]));
}

/** A text of every language with the edition's own words. */
export function titleWithEditionWords(title: Record<Language, string>, words: EditionWords): Record<Language, string> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, withEditionWords(title[language], words, language)]),
  ) as Record<Language, string>;
}
