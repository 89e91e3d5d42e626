import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../model/language.ts';
import type { SearchOf } from './find-topics.ts';
import { hasHan, pairs, runs, terms as termsOf } from './analysis.ts';
import { APPLICATION_WORDS } from './application-words.ts';
import { fold, visible } from './fold.ts';
import type { Range } from './highlight.ts';
import { mergeMatches, type TopicMatch } from './topic-matches.ts';

/** Longest text that is matched, in characters. */
export const MAXIMUM_TEXT = 20_000;

/** The sureness of a match. */
export type Sureness = 'high' | 'medium' | 'low';

/** A topic that fits a text. */
export interface TextMatch {
  id: string;
  score: number;
  sureness: Sureness;
  /** Words of the text that matched, the most telling first. */
  evidence: string[];
}

/** The topics that fit a text, the best first; none if no topic is even slightly related. */
export interface TextFindings {
  matches: TextMatch[];
}

const SURENESSES = ['high', 'medium', 'low'] as const satisfies readonly Sureness[];

/**
 * Least scores by the square root of the text's size, for texts up to a size in Chinese characters, from texts that fit a topic
 * and texts that fit none (`npm run bench:match`).
 */
const CLASSES: readonly { upTo: number; least: Record<Sureness, number> }[] = [
  { upTo: 40, least: { high: 1.6, medium: 0.85, low: 0.3 } },
  { upTo: Infinity, least: { high: 1.3, medium: 0.75, low: 0.25 } },
];

/** Nothing is very close that scores less than this share of the best. */
const LEAST_SHARE_OF_BEST = 0.5;

/** A language that has less than this share of a text is not asked. */
const LEAST_SHARE = 0.15;

/** A letter of a word says about a third of what a Chinese character says. */
const LETTERS_PER_CHARACTER = 3;

/** The most topics shown. */
const MAXIMUM_MATCHES = 15;

/** The most matched words shown for a topic. */
const MAXIMUM_EVIDENCE = 8;

/** The languages of a text that can be matched; none if it is written in others. */
export function languagesOf(text: string): Language[] {
  const { han, latin, letters } = countLetters(text);
  const other = letters - han - latin;
  const all = han * LETTERS_PER_CHARACTER + latin + other;
  const share: Record<Language, number> = { 'zh-CN': (han * LETTERS_PER_CHARACTER) / all, en: latin / all };
  return LANGUAGES.filter((language) => share[language] >= LEAST_SHARE);
}

function countLetters(text: string): { han: number; latin: number; letters: number } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return { han: count(/\p{Script=Han}/gu), latin: count(/\p{Script=Latin}/gu), letters: count(/\p{L}/gu) };
}

/** Ranks the topics by how well the description of a project fits them. */
export async function matchText(written: string, searchOf: SearchOf): Promise<TextFindings> {
  const text = visible(written);
  const words = locateWords(text);
  const own = words.map(([from, to]) => text.slice(from, to)).filter(isTelling);
  const isWhole = wholePhrases(text);
  const searches = await Promise.all(languagesOf(text).map(searchOf));
  const found = mergeMatches(
    searches.map((search) => search.searchText(text, words.length > 0 ? own : [text], isWhole)),
  );
  const { han, latin } = countLetters(text);
  const size = han + latin / LETTERS_PER_CHARACTER;
  const best = found[0]?.score ?? 0;
  const evidenceOf = ({ aliases, terms }: TopicMatch) =>
    unrepeated([...aliases, ...wholeWords(text, words, terms)]).slice(0, MAXIMUM_EVIDENCE);
  const matches = found.slice(0, MAXIMUM_MATCHES).flatMap((match) => {
    const sureness = surenessOf(match.score / Math.sqrt(size), match.score / best, size);
    return sureness ? [{ id: match.id, score: match.score, sureness, evidence: evidenceOf(match) }] : [];
  });
  return { matches };
}

/**
 * Tells of an everyday word, folded, whether it says something in a text: it is none of those that every application has, and
 * stands there from the beginning of a word to the end of one, as far as the browser can find words.
 */
function wholePhrases(text: string): (phrase: string) => boolean {
  const folded = fold(text);
  const limits = new Set([0, folded.length]);
  if ('Segmenter' in Intl) {
    const segmenter = new Intl.Segmenter(SOURCE_LANGUAGE, { granularity: 'word' });
    for (const { index, segment } of segmenter.segment(folded)) limits.add(index).add(index + segment.length);
  }
  return (phrase) => {
    if (APPLICATION_WORDS.has(phrase)) return false;
    let at = folded.indexOf(phrase);
    // Written otherwise, such as in traditional characters.
    if (at < 0 || limits.size === 2) return true;
    for (; at >= 0; at = folded.indexOf(phrase, at + 1))
      if (limits.has(at) && limits.has(at + phrase.length)) return true;
    return false;
  };
}

/** The ranges of the words of a text, in order; none in browsers that cannot find words. */
function locateWords(text: string): Range[] {
  if (!('Segmenter' in Intl)) return [];
  const segments = [...new Intl.Segmenter(SOURCE_LANGUAGE, { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1)
    .map(({ segment, index }) => [index, index + segment.length] as const);
}

/** Whether a word says something of what a text is about. */
function isTelling(word: string): boolean {
  return !APPLICATION_WORDS.has(fold(word));
}

/**
 * The words of a text of which every term matched, the longest first. Neighbours in Chinese are one where a term joins them,
 * for `联邦学习` says more than its halves; words that every application has stand with others only.
 */
function wholeWords(text: string, words: readonly Range[], matched: readonly string[]): string[] {
  const terms = new Set(matched);
  const isMatched = (word: string) => {
    const own = wordTerms(word);
    return own.length > 0 && own.every((term) => terms.has(term));
  };
  const phrases: { phrase: string; says: boolean }[] = [];
  let end = -1;
  for (const [from, to] of words) {
    const word = text.slice(from, to);
    if (!isMatched(word)) continue;
    const isJoined = end === from && terms.has(text.slice(from - 1, from + 1));
    const before = isJoined ? phrases.pop() : undefined;
    phrases.push({ phrase: `${before?.phrase ?? ''}${word}`, says: before?.says === true || isTelling(word) });
    end = to;
  }
  const telling = phrases.filter(({ says }) => says).map(({ phrase }) => phrase);
  return telling.sort((a, b) => b.length - a.length);
}

/** Words without those that say nothing beyond the ones before them: neither parts nor other endings. */
function unrepeated(words: readonly string[]): string[] {
  const said = new Set<string>();
  return words.filter((word) => {
    const own = wordTerms(word);
    const isNew = !own.every((term) => said.has(term));
    for (const term of own) said.add(term);
    return isNew;
  });
}

function wordTerms(word: string): string[] {
  return runs(fold(word)).flatMap((run) => (hasHan(run) ? pairs(run) : termsOf(run)));
}

function surenessOf(density: number, share: number, size: number): Sureness | undefined {
  const { least } = CLASSES.find(({ upTo }) => size <= upTo) ?? {
    least: { high: Infinity, medium: Infinity, low: Infinity },
  };
  const sureness = SURENESSES.find((each) => density >= least[each]);
  return sureness === 'high' && share < LEAST_SHARE_OF_BEST ? 'medium' : sureness;
}
