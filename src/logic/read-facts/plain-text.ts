/** Words of a text as they stand in it, and the index (UTF-16) at which they start. */
export interface Found {
  words: string;
  at: number;
}

/** The dashes and tildes that notices write between two ends, for a character class. */
export const DASH = String.raw`—–―─‐‑−~〜-`;

/** A text as patterns read it, and the way from a place in it back to the words of the original. */
export interface PlainText {
  /** Full- and half-width forms as one (NFKC), and no blanks (but line breaks) beside Han characters and dashes. */
  plain: string;
  /** The words of the original at `plain.slice(from, to)`. */
  original: (from: number, to: number) => Found;
}

const TIGHT = new RegExp(String.raw`[\p{Script=Han}，。：；、（）《》“”${DASH}]`, 'u');

/** A copy of a text in which the same fact is always written the same way, whose indexes still lead to the original. */
export function plainText(text: string): PlainText {
  const characters: { plain: string; at: number; end: number }[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const plain of character.normalize('NFKC')) characters.push({ plain, at, end });
    at = end;
  }
  const isBlank = (plain: string | undefined) => plain !== undefined && /[^\S\n]/u.test(plain);
  const beside = (from: number, step: 1 | -1) => {
    let index = from;
    while (isBlank(characters[index]?.plain)) index += step;
    return characters[index]?.plain ?? '';
  };
  const kept = characters.filter(
    ({ plain }, index) => !isBlank(plain) || !(TIGHT.test(beside(index, -1)) || TIGHT.test(beside(index, 1))),
  );
  const places = kept.flatMap(({ plain, ...place }) => Array.from({ length: plain.length }, () => place));
  return {
    plain: kept.map(({ plain }) => plain).join(''),
    original: (from, to) => {
      const start = places[from]?.at ?? text.length;
      return { words: text.slice(start, places[to - 1]?.end ?? start), at: start };
    },
  };
}
