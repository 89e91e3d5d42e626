import type { Language } from '../model/language.ts';
import type { MaterialGroup } from '../model/material.ts';
import type { OutlineSource, OutlineWords } from './application-outline.ts';
import type { Catalog } from './catalog.ts';
import { clauseReference } from './clause-reference.ts';
import { localize } from './localize.ts';

/**
 * The source of outlines of the application in a language; `site` is the name that signs them. Throws an Error if the
 * application cites an unknown clause.
 */
export function outlineSource(
  catalog: Catalog,
  application: MaterialGroup,
  language: Language,
  words: OutlineWords,
  site: string,
): OutlineSource {
  return {
    language,
    words,
    site,
    contest: localize(catalog.edition.name, language),
    chapters: application.items.map(({ name, clause, points }) => {
      const { text } = catalog.clause(clause).clause;
      const shown = text && localize(text, language);
      return {
        name: localize(name, language),
        quote: shown ? shown.text.split('\n').map((paragraph) => ({ ...shown, text: paragraph })) : [],
        reference: clauseReference(catalog, clause, language),
        points: points.map((point) => localize(point.name, language)),
      };
    }),
  };
}
