import { NUMBER_OF_NUMERAL } from '../chinese-numeral.ts';
import { hasHan } from './analysis.ts';
import { fold } from './fold.ts';

/** Topics that follow each other in the notice's order under the same names. */
interface TopicGroup {
  /** The names of their track, sub-track and part of the annex, in every form that pages print. */
  names: string[];
  /** The number of its topics. */
  count: number;
}

/** The names of topics that pages print beside their titles, in a language. */
export interface PrintedNames {
  /** The word before the number of a topic: 赛题, Topic. */
  label: string;
  groups: TopicGroup[];
}

/** Words that tell nothing apart: 第三部分 is 三, topic no. 3 is topic 3. */
const FILLERS = /第|部分|[条款项个号的]|\bno\b/gu;

/**
 * A printed name as it is compared, whatever punctuation is left out or put in: Chinese numerals are digits, numbers have
 * no zeros before them, and numbers that follow each other are parted: 五、（一）2 and 5.1.2 are both `5.1.2`,
 * 附件第三部分赛题8 is `附件3赛题8`, transport-08 is `transport8`.
 */
export function printedKey(text: string): string {
  const usual = fold(text)
    .replace(/[一二三四五六七八九十]+/g, (numeral) => ` ${String(NUMBER_OF_NUMERAL.get(numeral) ?? numeral)} `)
    .replace(FILLERS, ' ');
  const tokens = usual.match(/\d+|[^\P{L}\d]+/gu) ?? [];
  return tokens
    .map((token) => token.replace(/^0+(?=\d)/, ''))
    .reduce((key, token) => `${key}${/\d$/.test(key) && /^\d/.test(token) ? '.' : ''}${token}`, '');
}

/**
 * A function that finds the topics whose printed name a query is: an id of `ids`, or the number of a topic, perhaps
 * after the name of its track or part. None if it is no such name.
 */
export function createNameFinder(ids: readonly string[], { label, groups }: PrintedNames): (query: string) => string[] {
  const word = printedKey(label);
  // 题 will do for 赛题.
  const words = hasHan(word) ? `(?:${word}|${word.slice(-1)})` : word;
  const numbered = new RegExp(`^(.*?)(?:${words}(\\d+)|(?<!\\d)(\\d+)${words})$`, 'u');
  const keys = ids.map(printedKey);
  const numbers = keys.map((key) => /\d+$/.exec(key)?.[0]);
  const places = groups.flatMap(({ names, count }) => Array<string[]>(count).fill(names.map(printedKey)));
  return (query) => {
    const key = printedKey(query);
    if (key === '') return [];
    const own = ids.filter((_, at) => keys[at] === key);
    const [, before = '', after, first] = numbered.exec(key) ?? [];
    const number = after ?? first;
    if (own.length > 0 || number === undefined) return own;
    return ids.filter((_, at) => numbers[at] === number && (places[at] ?? []).some((name) => isName(before, name)));
  };
}

/** True if the words before the number of a topic are a name, or a telling part of one; no words are any name. */
function isName(words: string, name: string): boolean {
  if (words === '' || words === name) return true;
  if (/\d/.test(words)) return name.endsWith(words) && !/\d$/.test(name.slice(0, -words.length));
  return words.length > 1 && name.includes(words);
}
