import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Section } from '../model/notice.ts';
import type { Catalog } from './catalog.ts';
import type { CitedNames, CitedNotice, CitedPlace } from './citation.ts';
import { clauseReference } from './clause-reference.ts';
import { localize } from './localize.ts';
import { titleOfNotice } from './notice-name.ts';

/** GB/T 7714—2015, 8.1.2, names three creators and “等” for the others. */
const NAMED_ISSUERS = 3;

/** The notice as the references of a page in a language name it: in that language, and in the notice's own. */
export function citedNotice(catalog: Catalog, language: Language): CitedNotice {
  const { edition } = catalog;
  const title = titleOfNotice(catalog);
  const issuers = catalog.roles.find(({ id }) => id === 'issuers')?.members ?? [];
  const names = (each: Language): CitedNames => ({
    issuers: issuers.slice(0, NAMED_ISSUERS).map((id) => localize(catalog.organization(id).name, each).text),
    hasMore: issuers.length > NAMED_ISSUERS,
    title: localize(title, each).text,
  });
  return {
    // An edition whose notice has no number is known by its title.
    number: edition.documentNumber === title[SOURCE_LANGUAGE] ? null : (edition.documentNumber ?? null),
    issued: edition.issued ?? null,
    names: Object.fromEntries(spoken(language).map((each) => [each, names(each)])),
  };
}

/** The citation of a clause in references for readers of a language. */
export function citedClause(catalog: Catalog, clauseId: string, language: Language): CitedPlace['references'] {
  return Object.fromEntries(spoken(language).map((each) => [each, clauseReference(catalog, clauseId, each).text]));
}

/** The citation of a part of the notice as a whole: 五、参赛条件, Section 5; by its title where it has no number. */
export function citedSection({ number, label, title }: Section, language: Language): CitedPlace['references'] {
  const cite = (each: Language) => {
    if (each === SOURCE_LANGUAGE) return number === null ? title[each] : `${label ?? ''}${title[each]}`;
    return number === null ? localize(title, each).text : `Section ${String(number)}`;
  };
  return Object.fromEntries(spoken(language).map((each) => [each, cite(each)]));
}

const spoken = (language: Language) => LANGUAGES.filter((each) => each === language || each === SOURCE_LANGUAGE);
