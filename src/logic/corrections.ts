import type { Correction } from '../model/correction.ts';

/** The corrections that concern a clause. */
export function correctionsOf(corrections: readonly Correction[], clauseId: string): Correction[] {
  return corrections.filter((correction) => citedClauses(correction).includes(clauseId));
}

/** Every clause that a correction cites. */
export function citedClauses(correction: Correction): string[] {
  return correction.kind === 'repair'
    ? correction.repairs.map(({ clause }) => clause)
    : correction.readings.flatMap(({ clauses }) => clauses);
}

/** Whether the reader has to ask, because the notice has several readings and none of them can be followed. */
export function isOpen(correction: Correction): boolean {
  return correction.kind === 'conflict' && correction.followed === null;
}

/** A correction as one row: its readings with their clauses, and those that this site follows; null where it follows none. */
export function correctionRow(correction: Correction): {
  readings: readonly { text: string; clauses: readonly string[] }[];
  followed: readonly string[] | null;
} {
  if (correction.kind !== 'repair') {
    const followed = correction.kind === 'conflict' ? correction.followed : null;
    return { readings: correction.readings, followed: followed === null ? null : [followed] };
  }
  return {
    readings: correction.repairs.map(({ source, clause }) => ({ text: source, clauses: [clause] })),
    followed: correction.repairs.map(({ content }) => content),
  };
}
