import { plainText } from './plain-text.ts';

<<<<<<< HEAD
/** Words that a name may end before. Each must not be what names themselves go on with. */
const AFTER =
  /^(?:[\p{P}\p{S}\n]|[的等和与及或由以将为是对在向从于给被把可应须需要必请按经各共均即也已并]|根据|负责|组织|主办|承办|协办|牵头|指导|会同(?!志)|联合(?!会)|共同|支持|提供|制定|发布|公布|公告|印发|参与|推荐|择优|审核|评审(?!委)|设[有立置在一二三四五]|设(?=\d)|开展|举办|统筹|另行|所有|获奖|报名|作为|建设的|截[止至]|时间|日期|[每另仅只]|不[得可能超少限])/u;
/** Words that a name may begin behind. */
const BEFORE =
  /(?:[\p{P}\p{S}\n]|[的等和与及或由以将为是对在向从于给被把请到至归按经入送]|根据|依据|按照|会同|联合|通过|包括|其中|关于|成立|设立|组建|举办|开展|启动|印发|邀请|委托|授权|报|各|(?<!建)设|提交|另交|上传|填[写报]|提供|出具|[日号月旬底末]前)$/u;
/** Pairs that belong together though the first of them may stand before a name: what is left of 经济局 is not a name. */
const PAIRS =
  /^(?:经[济信贸开营]|和[平谐田县]|对外|在线|向阳|将[军乐]|与会|为民|从江|入[境学]|各[界地]|报[业社刊]|设[计备施])/u;
const MARK = /[\p{P}\p{S}]/u;
=======
/** Single characters that a name may end before, and begin behind; longer words are found by their edges. */
const AFTER = /^[的等和与及或由以将为是对在向从于给被把可应须需要必请按经各共均即也已并自至到拟暂设]/u;
const BEFORE = /[的等和与及或由以将为是对在向从于给被把请到至归按经入送报各设]$/u;
/** Pairs that belong together though the first of them may stand before a name: what is left of 经济局 is not a name. */
const PAIRS = /^(?:经[济信贸开营]|和[平谐田县]|对外|在线|向阳|将[军乐]|与会|为民|从江|入[境学]|各[界地]|报[业社刊])/u;
const MARK = /[\p{P}\p{S}\n]/u;
>>>>>>> main
const LATIN = /[\da-z]/i;
const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Whether a name stands in a text as a whole, white space and the width of characters apart: beside its ends, marks, line
 * breaks, digits, particles, verbs and other whole words. What is left of a name that lost its first or last character is not found.
 */
export function hasName(text: string, name: string): boolean {
  const haystack = compact(text);
  const needle = compact(name);
  if (needle === '') return false;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const [before, after] = [haystack.slice(0, at).slice(-1), haystack.charAt(at + needle.length)];
    const isParted = (inside: string, outside: string) =>
      outside === '' || MARK.test(inside + outside) || (LATIN.test(outside) && !LATIN.test(inside));
    const begins = isParted(needle.charAt(0), before) || (BEFORE.test(before) && !PAIRS.test(before + needle));
    const ends = isParted(needle.slice(-1), after) || AFTER.test(after);
    if ((begins || isWordsEdge(haystack, at, -1)) && (ends || isWordsEdge(haystack, at + needle.length, 1)))
      return true;
  }
  return false;
}

/** Whether words part at a place in a text, of which the one outside a name is no single character: 局 is what is left of a name. */
function isWordsEdge(text: string, place: number, step: 1 | -1): boolean {
  const from = Math.max(0, place - 12);
  const words = [...WORDS.segment(text.slice(from, place + 12))];
  const next = words.findIndex(({ index }) => from + index === place);
  const outside = words[step === 1 ? next : next - 1]?.segment ?? '';
  return next !== -1 && outside.length > 1;
}

/** Line breaks stay: they are ends of names. */
function compact(text: string): string {
  return plainText(text.trim())
    .plain.replace(/[^\S\n]+/gu, '')
    .replace(/\s*\n\s*/gu, '\n');
}
