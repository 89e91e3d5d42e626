import { findTopics, type SearchOf } from '../../src/logic/search/find-topics.ts';
import { fold } from '../../src/logic/search/fold.ts';
import { FUNCTION_WORDS } from '../../src/logic/search/function-words.ts';
import type { Catalog } from '../../src/logic/catalog.ts';
import type { Language } from '../../src/model/language.ts';

/** A word of the notice, and the topics whose title or brief has it. */
export interface LiteralWord {
  word: string;
  ids: string[];
}

/** How the search finds words that stand in the notice. */
export interface LiteralFigures {
  words: number;
  /** How many are told as not directly about any topic, or have no topic with the word among the relevant ones. */
  noDirect: number;
  /** The share whose first result lacks the word, though everyday words name no single other topic by it. */
  firstWithout: number;
  /** The mean share of the topics with the word among the first ten. */
  recall10: number;
}

/** A word of more topics than these is no way to one. */
const MOST_TOPICS = 14;

/** Which runs of letters are words to look for. */
const WORD: Record<Language, RegExp> = { 'zh-CN': /^\p{Script=Han}{2,}$/u, en: /^[a-z]{3,}$/ };

/** The words of titles and briefs that 1 to 14 topics have, words of grammar left out. */
export function literalWords({ topics }: Catalog, language: Language): LiteralWord[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const texts = topics.map(({ id, title, brief }) => ({
    id,
    text: fold([title[language], brief?.[language]].join('\n')),
  }));
  const words = new Set(
    texts
      .flatMap(({ text }) => [...segmenter.segment(text)])
      .filter(({ isWordLike, segment }) => isWordLike && WORD[language].test(segment) && !FUNCTION_WORDS.has(segment))
      .map(({ segment }) => segment),
  );
  return [...words]
    .map((word) => ({ word, ids: texts.filter(({ text }) => hasWord(text, word)).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0 && ids.length <= MOST_TOPICS);
}

function hasWord(text: string, word: string): boolean {
  return WORD.en.test(word) ? new RegExp(`(?<![a-z])${word}(?![a-z])`).test(text) : text.includes(word);
}

/** Searches for every literal word of a language. */
export async function literalFigures(
  catalog: Catalog,
  language: Language,
  searchOf: SearchOf,
): Promise<LiteralFigures> {
  const words = literalWords(catalog, language);
  const sum = { noDirect: 0, firstWithout: 0, recall: 0 };
  for (const { word, ids } of words) {
    const { matches, relevant, isWeak } = await findTopics(word, language, searchOf);
    const found = matches.map(({ id }) => id);
    const named = catalog.topics.filter(({ aliases }) => aliases[language].some((alias) => fold(alias) === word));
    const isNamed = named.length === 1 && named[0]?.id === found[0];
    if (isWeak || !found.slice(0, relevant).some((id) => ids.includes(id))) sum.noDirect++;
    if (!isNamed && !ids.includes(found[0] ?? '')) sum.firstWithout++;
    sum.recall += found.slice(0, 10).filter((id) => ids.includes(id)).length / Math.min(10, ids.length);
  }
  const all = Math.max(1, words.length);
  return {
    words: words.length,
    noDirect: sum.noDirect,
    firstWithout: sum.firstWithout / all,
    recall10: sum.recall / all,
  };
}
