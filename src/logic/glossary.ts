import type { GlossaryEntry } from '../model/glossary.ts';
import { SOURCE_LANGUAGE } from '../model/language.ts';
import type { Catalog } from './catalog.ts';
import { perCatalog } from './per-catalog.ts';

/** Glossaries in the order of the search; one is asked for every text of a build. */
const LONGEST_FIRST = new WeakMap<readonly GlossaryEntry[], readonly GlossaryEntry[]>();

/** The glossary's terms that a Chinese text uses, the longest first. A longer term hides those inside it. */
export function termsIn(text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const entries = LONGEST_FIRST.get(glossary) ?? glossary.toSorted((a, b) => b.term.length - a.term.length);
  LONGEST_FIRST.set(glossary, entries);
  let rest = text;
  return entries.filter(({ term }) => {
    const isFound = rest.includes(term);
    if (isFound) rest = rest.replaceAll(term, '□');
    return isFound;
  });
}

/** The English of a term, the main rendering first; none in an edition without English, even if it is there already. */
export function renderings({ edition }: Pick<Catalog, 'edition'>, { en, variants }: GlossaryEntry): string[] {
  return en === undefined || !edition.languages.includes('en') ? [] : [en, ...variants];
}

/** The clauses of the notice in which a term of the glossary stands, those of tracks and topics included, in its order. */
export function clausesWithTerm(catalog: Catalog, term: string): readonly string[] {
  return clausesByTerm(catalog).get(term) ?? [];
}

const clausesByTerm = perCatalog((catalog) => {
  const found = catalog.sections
    .flatMap((section) => catalog.clauseIdsOf(section))
    .flatMap((clause) => termsIn(clauseText(catalog, clause), catalog.glossary).map(({ term }) => ({ term, clause })));
  const byTerm = Map.groupBy(found, ({ term }) => term);
  return new Map([...byTerm].map(([term, places]) => [term, places.map(({ clause }) => clause)]));
});

/**
 * The text that the notice prints under a clause id: title and text of a clause or topic, the title of a track or
 * sub-track.
 */
function clauseText(catalog: Catalog, id: string): string {
  const place = catalog.annexPlace(id);
  const { title, text } = place
    ? { title: (place.topic ?? place.subtrack ?? place.track).title, text: place.topic?.brief }
    : catalog.clause(id).clause;
  return [title, text].map((part) => part?.[SOURCE_LANGUAGE] ?? '').join('\n');
}
