import type { Outline, OutlineClause, OutlinePart } from '../outline/types.ts';

/** Words of a clause. */
export interface Place {
  clause: Pick<OutlineClause, 'id'>;
  text: string;
}

/** A sentence of the notice, with the clause and the part in which it stands. */
export interface Sentence extends Place {
  part: OutlinePart;
  clause: OutlineClause;
}

/** The sentences of all clauses, which end in 。 ； or ！; a title is one, and so is a row of a table. */
export function sentencesOf({ parts }: Outline): Sentence[] {
  return parts.flatMap((part) =>
    part.clauses.flatMap((clause) =>
      [clause.title ?? [], clause.paragraphs.flatMap((each) => (clause.table ? each : each.split(/(?<=[。；;！])/)))]
        .flat()
        .map((text) => ({ part, clause, text: text.trim() }))
        .filter(({ text }) => text !== ''),
    ),
  );
}

/** Whether a part is an annex: a list of topics, a form, a promise to sign. */
export function isAnnex({ label }: OutlinePart): boolean {
  return label?.startsWith('附') === true;
}
