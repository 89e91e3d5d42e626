import { hasHan, isSingle, pairs, runs, terms } from './analysis.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Readings } from './readings.ts';

/** A term of an index that a query asks for. */
export interface WeightedTerm {
  term: string;
  /** Its weight; 1 for a word as typed. */
  weight: number;
  /** Whether it is the beginning of a word: the visitor is still typing. */
  isBeginning?: boolean;
  /** The number of letters that may differ in words that match it. */
  edits?: number;
  /** Whether it only sounds like what was typed in Chinese, which may mean something else. */
  isGuess?: boolean;
  /** Whether letters were read as its pinyin. */
  isRead?: boolean;
}

/** The terms of an index, and what a visitor means by them. All texts are folded. */
interface Lexicon {
  /** True if many texts have a term, so that it hardly tells topics apart. */
  isCommon: (term: string) => boolean;
  /** The terms of a query: its own, and terms that sound or are spelt alike where the index lacks them. */
  lookUp: (query: string) => WeightedTerm[];
  /** The terms of a long text that the index has, the most telling first. */
  lookUpText: (words: readonly string[]) => WeightedTerm[];
  /** The words of letters in a query that no term of the index is or begins with. */
  unknownWords: (query: string) => string[];
  /** Whether a query has words that the index lacks and that of another language may have. */
  isForeign: (query: string) => boolean;
  /** The first letters of the syllables of each Chinese run: `nyjs` for 农业技术. */
  initials: (text: string) => string[];
}

/** The weights of single characters, of terms that many briefs have, and of those that sound like what was typed. */
const WEIGHTS = { single: 0.1, common: 0.8, sound: 0.8 };

/** Words shorter than these letters have too many neighbours to be taken for misspelt by one letter, or by two. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

/** The most terms of a long text that are looked up. */
const MAXIMUM_TEXT_TERMS = 200;

/** The lexicon of an index with all its `terms`, of which some are `common`; `count` tells how many topics have one. */
export function createLexicon(
  count: (term: string) => number,
  all: readonly string[],
  common: readonly string[],
  readings: Readings,
): Lexicon {
  const commonTerms = new Set(common);
  const termsBySound = new Map<string, string[]>();

  /** The syllables of a text with spaces between; null when one of its characters has no known reading. */
  const soundOf = (text: string) => {
    const syllables = readings.read(text);
    return syllables.includes(null) ? null : syllables.join(' ');
  };
  const isKnown = (term: string) => count(term) > 0;
  const weigh = (term: string, weight = 1): WeightedTerm => ({
    term,
    weight: commonTerms.has(term) ? weight * WEIGHTS.common : weight,
  });

  /** Terms of two characters that sound so. */
  function soundingLike(sound: string | null): WeightedTerm[] {
    if (termsBySound.size === 0) {
      for (const term of all) {
        const own = hasHan(term) && !isSingle(term) ? soundOf(term) : null;
        if (own !== null) termsBySound.set(own, [...(termsBySound.get(own) ?? []), term]);
      }
    }
    return (termsBySound.get(sound ?? '') ?? []).map((term) => weigh(term, WEIGHTS.sound));
  }

  function lookUpHan(run: string): WeightedTerm[] {
    const singles = Array.from(new Set(run), (character) => ({ term: character, weight: WEIGHTS.single }));
    const own = pairs(run);
    const known = own.map(isKnown);
    return [
      ...singles,
      ...own.flatMap((pair, at) => {
        if (known[at]) return [weigh(pair)];
        // Beside a pair that is known, one that is not is most often where two words meet.
        if (known[at - 1] || known[at + 1]) return [];
        // One of those that sound so is meant, not all of them.
        const alike = soundingLike(soundOf(pair));
        return alike.map((each) => ({ ...each, weight: each.weight / alike.length, isGuess: true }));
      }),
    ];
  }

  function lookUpWord(word: string, isLast: boolean): WeightedTerm {
    const [term = word] = terms(word);
    const edits = isKnown(term) || term.length < ONE_EDIT_FROM ? 0 : term.length < TWO_EDITS_FROM ? 1 : 2;
    return { ...weigh(term), isBeginning: isLast && term.length > 2, edits };
  }

  /** The syllables that Latin words spell; none if they spell none, or are all words of the index. */
  function spell(words: readonly string[]): string[] {
    const syllables = words.map((word) => readings.spell(word));
    if (words.every(isKnownWord) || syllables.some((each) => each === null)) return [];
    return syllables.flatMap((each) => each ?? []);
  }

  function lookUpPinyin(words: readonly string[]): WeightedTerm[] {
    const syllables = spell(words);
    return syllables
      .slice(1)
      .flatMap((syllable, at) => soundingLike(`${syllables[at] ?? ''} ${syllable}`))
      .map((term) => ({ ...term, isRead: true }));
  }

  const isKnownWord = (word: string) => isKnown(terms(word)[0] ?? word);
  const lettersOf = (query: string) => runs(query).filter((run) => /^[a-zü]+$/.test(run));
  const unknownWords = (query: string) =>
    lettersOf(query).filter(
      (word) => !isKnownWord(word) && !(word.length > 2 && all.some((term) => term.startsWith(word))),
    );

  /** `ebike` is `e`, `bike` where the index knows it so. */
  const parted = (word: string) =>
    word.startsWith('e') && !isKnownWord(word) && isKnownWord(word.slice(1)) ? ['e', word.slice(1)] : [word];

  return {
    isCommon: (term) => commonTerms.has(term),
    lookUp: (query) => {
      const words = runs(query).flatMap(parted);
      // Grammar is not looked for, unless there is nothing else.
      const telling = words.filter((word, at) => !FUNCTION_WORDS.has(word) || (at > 0 && at === words.length - 1));
      const all = telling.length > 0 ? telling : words;
      const own = all.flatMap((run, at) => (hasHan(run) ? lookUpHan(run) : lookUpWord(run, at === all.length - 1)));
      return [...own, ...lookUpPinyin(lettersOf(query))];
    },
    lookUpText: (words) => {
      const frequencies = new Map<string, number>();
      for (const term of words.flatMap(terms)) {
        if (isKnown(term) && !commonTerms.has(term) && !isSingle(term))
          frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      }
      return Array.from(frequencies, ([term, frequency]) => weigh(term, 1 + Math.log(frequency)))
        .map((weighted) => ({ ...weighted, rarity: weighted.weight / Math.log(2 + count(weighted.term)) }))
        .sort((a, b) => b.rarity - a.rarity)
        .slice(0, MAXIMUM_TEXT_TERMS);
    },
    unknownWords,
    isForeign: (query) => {
      // An index of a language without Chinese characters cannot know any.
      if (hasHan(query) && readings.read(query).every((syllable) => syllable === null)) return true;
      const words = unknownWords(query);
      return words.length > 0 && lookUpPinyin(words).length === 0;
    },
    initials: (text) =>
      runs(text)
        .filter(hasHan)
        .map((run) =>
          readings
            .read(run)
            .map((syllable) => syllable?.[0] ?? ' ')
            .join(''),
        ),
  };
}
