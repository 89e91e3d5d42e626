/** The narrowest page, and by how many pages may be wider, in Chinese characters. */
const NARROWEST = 18;
const WIDTHS = 42;

/** How much shorter than others a line may be that has no room for the next word, in Chinese characters. */
const ROOM = 3;

/** The fewest lines, and the least share of all, that have to be as long as a page is wide; and how many may be longer. */
const FEWEST_FULL = 3;
const LEAST_FULL = 0.15;
const MOST_LONGER = 0.1;

/** What running text has in nearly each line, and a list of names and titles has not. */
const PUNCTUATION = /[，。；、！？]/;

/** The width of a text, in Chinese characters; letters and digits have half of it. */
export function textWidth(text: string): number {
  return text.length - (text.match(/[\x20-\x7e]/g)?.length ?? 0) / 2;
}

/** The width beyond which a line is as long as its page allows, told by what most have; Infinity where no page breaks them. */
export function fullWidth(texts: readonly string[]): number {
  const fullAt = (width: number) => texts.filter((text) => textWidth(text) <= width && textWidth(text) > width - ROOM);
  const widths = Array.from({ length: WIDTHS }, (_, at) => NARROWEST + at);
  const width = widths.reduce((best, each) => (fullAt(each).length >= fullAt(best).length ? each : best));
  const full = fullAt(width);
  const longer = texts.filter((text) => textWidth(text) > width);
  const isBroken =
    full.length >= Math.max(FEWEST_FULL, LEAST_FULL * texts.length) &&
    full.filter((text) => PUNCTUATION.test(text)).length > full.length / 2 &&
    longer.length <= MOST_LONGER * texts.length;
  return isBroken ? width - ROOM : Infinity;
}
