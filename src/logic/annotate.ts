/** A stretch of a text with the kinds of mark that lie on it. */
export interface Annotated<Kind extends string> {
  text: string;
  kinds: Kind[];
}

/** Words to mark in a text, and how. */
export interface Mark<Kind extends string> {
  words: string;
  kind: Kind;
}

/**
 * A text in stretches, cut wherever marked words begin or end; words are marked wherever they stand, and marks may lie
 * over each other. The kinds of a stretch are in the order of the marks, each once.
 */
export function annotate<Kind extends string>(text: string, marks: readonly Mark<Kind>[]): Annotated<Kind>[] {
  const spans = marks.flatMap(({ words, kind }) =>
    [...occurrences(text, words)].map((start) => ({ start, end: start + words.length, kind })),
  );
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((from, at) => ({
    text: text.slice(from, edges[at + 1]),
    kinds: [...new Set(spans.filter(({ start, end }) => start <= from && from < end).map(({ kind }) => kind))],
  }));
}

function* occurrences(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); words !== '' && at !== -1; at = text.indexOf(words, at + words.length)) yield at;
}
