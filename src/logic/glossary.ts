import type { GlossaryEntry } from '../model/glossary.ts';

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
