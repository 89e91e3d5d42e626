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

const TIGHT = new RegExp(String.raw`[\p{Script=Han}，。：；、（）《》“”～－${DASH}]`, 'u');
/** Blanks, and what may have another form; most of any text is neither. */
const UNUSUAL = /[^\S\n]+|[^\u0000-\u007f\u2010-\u201f\u3001-\u3015\u4e00-\u9fff]/gu;

/** A copy of a text in which the same fact is always written the same way, whose indexes still lead to the original. */
export function plainText(text: string): PlainText {
  // Where a piece of another length begins and ends, in the original and in the copy.
  const pieces: { at: number; end: number; from: number; to: number }[] = [];
  let shift = 0;
  const plain = text.replace(UNUSUAL, (words, at: number) => {
    const end = at + words.length;
    const isIdle = words.trim() === '' && (TIGHT.test(text.charAt(at - 1)) || TIGHT.test(text.charAt(end)));
    const same = isIdle ? '' : words.normalize('NFKC');
    if (same.length !== words.length) {
      pieces.push({ at, end, from: at + shift, to: at + shift + same.length });
      shift += same.length - words.length;
    }
    return same;
  });
  /** Where the character at an index of the copy starts in the original, and where it ends. */
  const placeOf = (index: number): { start: number; end: number } => {
    const { at, end, to } = pieces.findLast(({ from }) => from <= index) ?? { at: 0, end: 0, to: 0 };
    return index < to ? { start: at, end } : { start: end + index - to, end: end + index - to + 1 };
  };
  return {
    plain,
    original: (from, to) => {
      const { start } = placeOf(from);
      return { words: text.slice(start, placeOf(to - 1).end), at: start };
    },
  };
}
