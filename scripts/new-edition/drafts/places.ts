import type { Outline, OutlineClause, OutlinePart } from '../outline/types.ts';

/** A sentence of the notice, with the clause in which it stands. */
export interface Sentence {
  part: OutlinePart;
  clause: OutlineClause;
  text: string;
}

/** The sentences of all clauses; a title is one, and so is a row of a table. */
export function sentencesOf({ parts }: Outline): Sentence[] {
  return parts.flatMap((part) =>
    part.clauses.flatMap((clause) =>
      [clause.title ?? [], clause.paragraphs.flatMap((paragraph) => (clause.table ? [paragraph] : split(paragraph)))]
        .flat()
        .map((text) => ({ part, clause, text })),
    ),
  );
}

/** Cuts after 。 and ；, the mark stays with its sentence. */
function split(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[。；;！])/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
