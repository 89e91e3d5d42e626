import { isTitle, wordsOf, type ReadLine } from './lines.ts';
import { PART_OF_ITS_OWN } from './usual-words.ts';

/** A heading of level 1 with the lines below it; without a heading for what stands above the first. */
export interface RawPart {
  heading: ReadLine | undefined;
  /** The words of the heading without its number. */
  title: string;
  lines: ReadLine[];
}

/**
 * Cuts lines at the headings of level 1: those numbered as the first number of all is, chapters, or, where nothing has
 * a number, headings. A known heading without a number starts a part too.
 */
export function rawParts(lines: readonly ReadLine[]): RawPart[] {
  const style = topStyle(lines);
  const level = Math.min(...lines.flatMap(({ heading, number }) => (heading !== undefined && !number ? heading : [])));
  const parts: RawPart[] = [];
  for (const line of lines) {
    const own = line.number
      ? line.number.style === style
      : line.kind === 'text' &&
        (PART_OF_ITS_OWN.test(line.text) || (style === undefined && line.heading === level && isTitle(line.text)));
    if (own) {
      parts.push(opened(line));
      continue;
    }
    const part = parts.at(-1) ?? { heading: undefined, title: '', lines: [] };
    if (parts.length === 0) parts.push(part);
    part.lines.push(line);
  }
  return parts;
}

/** How level 1 is numbered: 第一章 where there are chapters, else as the first number; articles without titles are none. */
function topStyle(lines: readonly ReadLine[]): string | undefined {
  const styles = lines.flatMap(({ number }) => number?.style ?? []);
  const style = styles.includes('chapter') ? 'chapter' : styles[0];
  const titled = lines.some((line) => line.number?.style === style && isTitle(wordsOf(line)));
  return style === 'article' && !titled ? undefined : style;
}

/** A part by its heading; where its text runs on in the same line, this is its first line. */
function opened(line: ReadLine): RawPart {
  const words = wordsOf(line);
  const stop = words.search(/[：:。]/);
  const colon = /^.{1,10}[：:]./.test(words);
  if ((isTitle(words) && !colon) || (stop === words.length - 1 && /^.{1,15}[：:。]$/.test(words)))
    return { heading: line, title: words, lines: [] };
  const cut = stop !== -1 && stop <= 16 ? stop + 1 : 0;
  const rest = { ...line, text: words.slice(cut).trim(), number: undefined, heading: undefined, emphasised: undefined };
  return { heading: line, title: words.slice(0, cut), lines: [rest] };
}

/** An id that was not given before, with a number behind it where it was. */
export function once(given: Set<string>, id: string): string {
  let own = id;
  for (let again = 2; given.has(own); again++) own = `${id}-${String(again)}`;
  given.add(own);
  return own;
}
