import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../model/language.ts';
import type { SearchOf } from './find-topics.ts';
import { hasHan, pairs, runs, terms as termsOf } from './analysis.ts';
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

/** Least scores by the square root of the text's length, from texts that fit a topic and texts that fit none. */
const LEAST: readonly [Sureness, number][] = [
  ['high', 38],
  ['medium', 16],
  ['low', 3],
];

/** A language that has less than this share of a text is not asked. */
const LEAST_SHARE = 0.15;

/** A letter of a word says about a third of what a Chinese character says. */
const LETTERS_PER_CHARACTER = 3;

/** The most topics shown. */
const MAXIMUM_MATCHES = 15;

/** The most matched words shown for a topic. */
const MAXIMUM_EVIDENCE = 8;

/** Words of English that stand in many topics and tell nothing of one. */
const EMPTY_WORDS = new Set(
  (
    'about across after all also among and any are as at based be before between both by can each for from has have how ' +
    'in into is it its large many may more most new no not of on one or other our out over own small so such than that ' +
    'the their them then these they this those through to under up us use used uses using via was we were what when ' +
    'where which while who will with within without you your'
  ).split(' '),
);

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
  const searches = await Promise.all(languagesOf(text).map(searchOf));
  const found = mergeMatches(searches.map((search) => search.searchText(text)));
  const { han, latin } = countLetters(text);
  const size = Math.sqrt(han + latin / LETTERS_PER_CHARACTER);
  const words = locateWords(text);
  const evidenceOf = ({ aliases, terms }: TopicMatch) =>
    unrepeated([...aliases, ...wholeWords(text, words, terms)]).slice(0, MAXIMUM_EVIDENCE);
  const matches = found.slice(0, MAXIMUM_MATCHES).flatMap((match) => {
    const sureness = surenessOf(match.score / size);
    return sureness ? [{ id: match.id, score: match.score, sureness, evidence: evidenceOf(match) }] : [];
  });
  return { matches };
}

/** The ranges of telling words in a text, in order; none in browsers that cannot find words. */
function locateWords(text: string): Range[] {
  if (!('Segmenter' in Intl)) return [];
  const segments = [...new Intl.Segmenter(SOURCE_LANGUAGE, { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1 && !EMPTY_WORDS.has(segment.toLowerCase()))
    .map(({ segment, index }) => [index, index + segment.length] as const);
}

/**
 * The words of a text of which every term matched, the longest first. Neighbours in Chinese are one
 * where a term joins them, for `联邦学习` says more than its halves.
 */
function wholeWords(text: string, words: readonly Range[], matched: readonly string[]): string[] {
  const terms = new Set(matched);
  const isMatched = (word: string) => {
    const own = wordTerms(word);
    return own.length > 0 && own.every((term) => terms.has(term));
  };
  const phrases: string[] = [];
  let end = -1;
  for (const [from, to] of words) {
    const word = text.slice(from, to);
    if (!isMatched(word)) continue;
    if (end === from && terms.has(text.slice(from - 1, from + 1))) phrases.push(`${phrases.pop() ?? ''}${word}`);
    else phrases.push(word);
    end = to;
  }
  return phrases.sort((a, b) => b.length - a.length);
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

function surenessOf(density: number): Sureness | undefined {
  return LEAST.find(([, least]) => density >= least)?.[0];
}
