import type { GlossaryEntry } from '../model/glossary.ts';

/** The glossary's terms that a Chinese text uses, the longest first. A longer term hides those inside it. */
export function termsIn(text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  let rest = text;
  return glossary
    .toSorted((a, b) => b.term.length - a.term.length)
    .filter(({ term }) => {
      const found = rest.includes(term);
      rest = rest.replaceAll(term, '□');
      return found;
    });
}
