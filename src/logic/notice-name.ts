import { SOURCE_LANGUAGE } from '../model/language.ts';
import type { Catalog } from './catalog.ts';

/** What the notice is known by: its number, or its title where it has none. */
export function noticeName({ edition, clause }: Pick<Catalog, 'edition' | 'clause'>): string {
  return edition.documentNumber ?? titleOfNotice({ edition, clause })[SOURCE_LANGUAGE];
}

/** The title of the notice. */
export function titleOfNotice({ edition, clause }: Pick<Catalog, 'edition' | 'clause'>) {
  const { title, text } = clause(edition.titleClause).clause;
  return text ?? title ?? edition.name;
}

/**
 * The latest day of which the content knows, `YYYY-MM-DD`: that of its newest revision, or of the notice. A clock that is
 * behind it is wrong. Without either it is the first day of the year before the contest's.
 */
export function latestDay({ edition, revisions }: Pick<Catalog, 'edition' | 'revisions'>): string {
  return revisions[0]?.date ?? edition.issued ?? `${String(edition.year - 1)}-01-01`;
}
