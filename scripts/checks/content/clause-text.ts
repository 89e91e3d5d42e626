import type { Catalog } from '../../../src/logic/catalog.ts';
import { SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';

/** Text without white space and with full- and half-width forms as one, as it is compared with the source. */
export function normalize(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** Whether the words stand in the text, white space and width of characters apart. */
export function contains(text: string, words: string): boolean {
  return normalize(text).includes(normalize(words));
}

/**
 * Whether the words stand in the text as a whole: next to its ends, punctuation or a particle. So a name that lost
 * its first or last character is not found, though what is left of it stands in the text.
 */
export function standsAlone(text: string, words: string): boolean {
  // A line break is a boundary too, and normalising would take it away.
  const haystack = normalize(text.replaceAll('\n', '。'));
  const needle = normalize(words);
  if (needle === '') return false;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    if (isBoundary(haystack[at - 1], needle[0]) && isBoundary(haystack[at + needle.length], needle.at(-1))) return true;
  }
  return false;
}

/** Whether a name ends between the character outside it and its own outermost character. */
function isBoundary(outside: string | undefined, inside: string | undefined): boolean {
  return outside === undefined || /[\p{P}的等和由以将为]/u.test(outside) || /\p{P}/u.test(inside ?? '');
}

/** Whether the number stands in the text in digits, not as a part of a longer number. */
export function containsNumber(text: string, number: number): boolean {
  return new RegExp(`(?<!\\d)${String(number)}(?!\\d)`).test(normalize(text));
}

/**
 * Title and text of a clause, or a topic's title and brief, in the notice's own language or another; empty if there is
 * no such clause or translation.
 */
export function clauseWords(
  catalog: Catalog,
  clauseId: string,
  language: Language = SOURCE_LANGUAGE,
): { title: string; text: string; whole: string } {
  const topic = catalog.annexPlace(clauseId)?.topic;
  const found = topic
    ? { title: topic.title, text: topic.brief }
    : catalog.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clauseId);
  const title = found?.title?.[language] ?? '';
  const text = found?.text?.[language] ?? '';
  return { title, text, whole: `${title}\n${text}` };
}
