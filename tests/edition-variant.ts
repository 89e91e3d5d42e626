import type { z } from 'zod';
import type { Content } from '../src/data/read/read-content.ts';
import type { FOLDERS, LIST_FILES, RECORD_FILES } from '../src/model/dataset.ts';
import { tinyContent } from './fixtures/tiny-catalog.ts';

type One<Files extends Record<string, { schema: z.ZodType }>> = {
  -readonly [Key in keyof Files]: z.input<Files[Key]['schema']>;
};
type Many<Files extends Record<string, { schema: z.ZodType }>> = {
  -readonly [Key in keyof Files]: z.input<Files[Key]['schema']>[];
};
/** The records of an edition as an editor writes them. */
type Records = One<typeof RECORD_FILES> & Many<typeof LIST_FILES> & Many<typeof FOLDERS>;

/** The tiny edition in Chinese, for tests that change its notice and its records as other notices differ. */
export interface EditionVariant extends Records {
  /** The notice as received. */
  source: string;
}

/** A text in Chinese, not translated. */
export const chinese = (text: string): { 'zh-CN': string } => ({ 'zh-CN': text });

/** The record of an id with other values in some fields; undefined takes a field out. */
export function amend(records: readonly { id?: string | undefined }[], id: string, values: object): void {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`there is no record "${id}"`);
  Object.assign(record, values);
}

/** A change of an edition. */
export type Change = (edition: EditionVariant) => void;

/** The change of some fields of a record in a list. */
export const amended =
  (
    list:
      'tracks' | 'topics' | 'sections' | 'phases' | 'groups' | 'entryWays' | 'parameters' | 'roles' | 'organizations',
    id: string,
    values: object,
  ): Change =>
  (edition) => {
    amend(edition[list], id, values);
  };

/** Replaces words of the notice, which must stand there once; for what is no text of a clause, such as labels. */
export function reprint(edition: EditionVariant, before: string, after: string): void {
  const pieces = edition.source.split(before);
  if (pieces.length !== 2) throw new Error(`"${before}" stands ${String(pieces.length - 1)} times in the notice`);
  edition.source = pieces.join(after);
}

/** Replaces words of a clause, all of them if none are given, in the notice and in its record. */
export function reword(edition: EditionVariant, clauseId: string, after: string, before?: string): void {
  const clause = edition.sections.flatMap(({ clauses }) => clauses ?? []).find(({ id }) => id === clauseId);
  const text = clause?.text?.['zh-CN'];
  const words = before ?? text ?? '';
  if (!clause || text?.includes(words) !== true) throw new Error(`clause ${clauseId} has no "${words}"`);
  clause.text = chinese(text.replace(words, () => after));
  reprint(edition, words, after);
}

/** Adds a clause to a part of the notice, printed before `next`, a line that stands there once. */
export function addClause(
  edition: EditionVariant,
  section: string,
  clause: { id: string; label?: string; title?: string; name?: string; text?: string; table?: true },
  next: string,
): void {
  const { title, name, text, ...others } = clause;
  const words = Object.entries({ title, name, text }).flatMap(([key, each]) => (each ? [[key, chinese(each)]] : []));
  edition.sections
    .find(({ id }) => id === section)
    ?.clauses?.push({ ...others, ...(Object.fromEntries(words) as Record<'text', { 'zh-CN': string }>) });
  reprint(edition, next, `${clause.label ?? ''}${title ?? ''}${text ?? ''}\n\n${next}`);
}

/** The tiny edition in Chinese, without repairs and answers, with changes. */
export function variantOf(...changes: Change[]): EditionVariant {
  const { dataset, source } = JSON.parse(JSON.stringify(tinyContent), withoutEnglish) as Content;
  const edition: EditionVariant = { ...dataset, source, corrections: [], faq: [], redirects: [], glossary: [] };
  edition.source = source
    .replace('气像', '气象')
    .replace('李 明 0431—', '李明 0431-')
    .replace(/<(https:[^>]*)>/, '$1');
  Object.assign(edition.edition, {
    languages: ['zh-CN'],
    completeLanguages: ['zh-CN'],
    counts: {},
    countsClause: undefined,
  });
  for (const change of changes) change(edition);
  return edition;
}

function withoutEnglish(_: string, value: unknown): unknown {
  const isText = typeof value === 'object' && value !== null && 'zh-CN' in value && typeof value['zh-CN'] === 'string';
  return isText ? { ...value, en: null } : value;
}
