import type { Catalog } from '../../../src/logic/catalog.ts';
import { SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import type { Section } from '../../../src/model/notice.ts';

/** Text without white space and with full- and half-width forms as one, as it is compared with the source. */
export function normalize(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** Whether the words stand in the text, white space and width of characters apart. */
export function contains(text: string, words: string): boolean {
  return normalize(text).includes(normalize(words));
}

/**
 * Title and text of a clause, a topic's title and brief, or a track's or sub-track's title and introduction, in the
 * notice's own language or another; empty if there is no such clause or translation.
 */
export function clauseWords(
  catalog: Catalog,
  clauseId: string,
  language: Language = SOURCE_LANGUAGE,
): { title: string; text: string; whole: string } {
  const place = catalog.annexPlace(clauseId);
  const heading = place?.subtrack ?? place?.track;
  const found = place?.topic
    ? { title: place.topic.title, text: place.topic.brief }
    : heading
      ? { title: heading.title, text: heading.introduction }
      : catalog.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clauseId);
  const title = found?.title?.[language] ?? '';
  const text = found?.text?.[language] ?? '';
  return { title, text, whole: `${title}\n${text}` };
}

/** The words of a part of the notice, its title first. */
export function partWords({ title, clauses }: Section): string {
  return [title, ...clauses.flatMap((clause) => [clause.title, clause.text])]
    .map((words) => words?.[SOURCE_LANGUAGE] ?? '')
    .join('\n');
}
