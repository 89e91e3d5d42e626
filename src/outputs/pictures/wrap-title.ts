import type { Language } from '../../model/language.ts';

/**
 * A text in lines of at most `limit`, as few as they can be, and then even and broken where a reader would pause: not
 * within a word, in Chinese too. Null if it needs more than `most` lines. `width` measures a text.
 */
export function wrapTitle(
  text: string,
  language: Language,
  limit: number,
  most: number,
  width: (text: string) => number,
): string[] | null {
  const parts = units(text, language, limit, width);
  const { length } = fill(parts, limit, width);
  if (length > most) return null;
  // The best division of the first `end` parts into as many lines as there have been rounds.
  let best: ({ cost: number; lines: string[] } | undefined)[] = [{ cost: 0, lines: [] }];
  for (let round = 0; round < length; round += 1) {
    const before = best;
    best = [];
    for (let end = 1; end <= parts.length; end += 1) {
      for (let start = 0; start < end; start += 1) {
        const line = parts.slice(start, end).join('').trimEnd();
        const share = width(line) / limit;
        const division = before[start];
        if (!division || share > 1) continue;
        const cost = division.cost + share ** 2 + breakCost(parts[start - 1]);
        if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, lines: [...division.lines, line] };
      }
    }
  }
  return best[parts.length]?.lines ?? null;
}

/** A text in lines that are each as full as they can be, with the spaces at their ends. */
export function fullLines(text: string, language: Language, limit: number, width: (text: string) => number): string[] {
  return fill(units(text, language, limit, width), limit, width);
}

/** The cost of a break after a part, on the scale of the unevenness of lines: the square of a share of a line. */
function breakCost(before: string | undefined): number {
  if (before === undefined) return 0;
  return (SINGLE.test(before) ? 0.3 : 0) - (PAUSE.test(before) ? 0.2 : 0);
}

/** Marks that stay with the word after them. */
const OPENING = /^[-（《〈“‘「【([]+$/;

/** Marks at which a reader pauses. */
const PAUSE = /[，；：。,;:]\s*$/;

/**
 * A Chinese word of one character: it belongs to what comes after it, and two together are more often one word that the
 * dictionary does not know.
 */
const SINGLE = /^\p{Script=Han}$/u;

/** Marks that join the words around them, and marks that end the word before them. */
const JOINING = /^[与和及或并]$/;
const ENDING = /^[的等者人体化性型力集]$/;

/** The parts of a text between which a line may break, with the spaces after them. */
function units(text: string, language: Language, limit: number, width: (text: string) => number): string[] {
  const found: string[] = [];
  let before = '';
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const beginsWord = (isWordLike ?? false) || (OPENING.test(segment) && segment !== '-');
    const isOneWord = [before, segment].every((each) => SINGLE.test(each) && !JOINING.test(each) && !ENDING.test(each));
    const stays = !beginsWord || OPENING.test(before) || ENDING.test(segment) || isOneWord;
    found.push(stays ? `${found.pop() ?? ''}${segment}` : segment);
    before = segment;
  }
  // A word that is wider than a line breaks anywhere.
  return found.flatMap((part) => (width(part.trimEnd()) > limit ? Array.from(part) : [part]));
}

/** The parts in lines that are each as full as they can be: as few lines as there can be. */
function fill(parts: readonly string[], limit: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = `${lines[lines.length - 1] ?? ''}${part}`;
    if (lines.length > 0 && width(line.trimEnd()) <= limit) lines[lines.length - 1] = line;
    else lines.push(part);
  }
  return lines;
}
