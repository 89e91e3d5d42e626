/** The narrowest and widest lines that a page may have, in Chinese characters. */
const NARROWEST = 18;
const WIDEST = 60;

/** How much shorter than others a line may be that has no room for the next word, in Chinese characters. */
const ROOM = 3;

/** The fewest lines, and the least share of all, that have to be as long as a page is wide. */
const FEWEST_FULL = 3;
const LEAST_FULL = 0.15;

/** The largest share of lines that may be longer than the page is wide, such as those of a table in small print. */
const MOST_LONGER = 0.1;

/** What running text has in nearly each line, and a list of names and titles has not. */
const PUNCTUATION = /[，。；、！？]/;

/** The width of a text, in Chinese characters; letters and digits have half of it. */
export function textWidth(text: string): number {
  const narrow = text.match(/[\x20-\x7e]/g)?.length ?? 0;
  return text.length - narrow / 2;
}

/** The width from which on a line is as long as its page allows, by the width that most have; Infinity where lines are not broken by width. */
export function fullWidth(texts: readonly string[]): number {
  const lines = texts.map((text) => ({ width: textWidth(text), isSentence: PUNCTUATION.test(text) }));
  let best: { width: number; full: typeof lines } = { width: Infinity, full: [] };
  for (let width = WIDEST; width >= NARROWEST; width--) {
    const full = lines.filter((each) => each.width > width - ROOM && each.width <= width);
    if (full.length > best.full.length) best = { width, full };
  }
  const longer = lines.filter((each) => each.width > best.width).length;
  const isBroken =
    best.full.length >= Math.max(FEWEST_FULL, LEAST_FULL * lines.length) &&
    best.full.filter((each) => each.isSentence).length > best.full.length / 2 &&
    longer <= MOST_LONGER * lines.length;
  return isBroken ? best.width - ROOM : Infinity;
}
