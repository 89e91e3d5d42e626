/** The lines that a merge leaves around what it could not decide. A line of "=" alone may be an underline. */
const MARKS = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/** The first line of a merge's leftovers, counted from 1; null if there are none. */
export function conflictLine(text: string): number | null {
  const match = MARKS.exec(text);
  return match ? text.slice(0, match.index).split('\n').length : null;
}
