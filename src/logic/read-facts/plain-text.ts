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
const BLANK = /^[^\S\n]+$/u;
/** What is as it should be: most of any text. */
const USUAL = /^[\u0000-\u007f\u4e00-\u9fff]$/;

/** A copy of a text in which the same fact is always written the same way, whose indexes still lead to the original. */
export function plainText(text: string): PlainText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const same = USUAL.test(character) ? character : character.normalize('NFKC');
    if (!isIdleBlank(text, same, at)) {
      plain += same;
      starts.push(...Array.from({ length: same.length }, () => at));
      ends.push(...Array.from({ length: same.length }, () => end));
    }
    at = end;
  }
  return {
    plain,
    original: (from, to) => {
      const start = starts[from] ?? text.length;
      return { words: text.slice(start, ends[to - 1] ?? start), at: start };
    },
  };
}

/** Whether a blank stands beside a Han character or dash, with nothing but blanks between. */
function isIdleBlank(text: string, character: string, at: number): boolean {
  if (!BLANK.test(character)) return false;
  let [before, after] = [at - 1, at + 1];
  while (BLANK.test(text[before] ?? '')) before -= 1;
  while (BLANK.test(text[after] ?? '')) after += 1;
  return TIGHT.test(text[before] ?? '') || TIGHT.test(text[after] ?? '');
}
