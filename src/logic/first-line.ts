/** Marks at which a sentence may be cut off. */
const MARKS = /[，。；、,.;]/;

/** The beginning of a text, at most `limit` characters, cut at a mark where there is one in its second half. */
export function firstLine(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const beginning = text.slice(0, limit);
  const cut = Array.from(beginning).findLastIndex((character) => MARKS.test(character));
  return `${beginning.slice(0, cut > limit / 2 ? cut : limit).trimEnd()}…`;
}
