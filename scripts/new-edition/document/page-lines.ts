import type { BrokenLine } from './document-line.ts';
import { fullWidth, textWidth } from './line-width.ts';
import { isPageNumber } from './plain-lines.ts';

/** A line of a page, with the blanks before it. */
interface PageLine {
  text: string;
  line: number;
  indent: number;
}

/** More blanks than these before a line are no indent: it is centred, or stands to the right. */
const DEEPEST_INDENT = 4;

/** The share of lines with an indent from which on it tells where paragraphs start. */
const INDENTED = 0.1;

/** How many lines at the head and foot of a page are looked at for what is no text, and on how many pages it has to be. */
const AT_EDGE = 2;
const FEWEST_PAGES = 3;

/** A line between whose characters blanks were put to fill its width. */
const STRETCHED = /(?<!\S)(\S{1,2}\s+){4,}/;

/** The lines of a PDF as `pdftotext -layout` sets them, pages parted by form feeds, without page numbers and running heads. */
export function pageLines(text: string): BrokenLine[] {
  const pages = withoutEdges(pagesOf(text));
  const full = fullWidth(pages.flat().map((each) => each.text));
  const isIndented = ({ indent }: PageLine) => indent > 0 && indent <= DEEPEST_INDENT;
  const tellsByIndent = pages.flat().filter(isIndented).length > INDENTED * pages.flat().length;
  let wasFull = false;
  return pages.flatMap((page) =>
    page.map((each, at): BrokenLine => {
      const { text: raw, line, indent } = each;
      if (hasCells(raw) && (hasCells(page[at - 1]?.text) || hasCells(page[at + 1]?.text))) {
        return { text: raw.split(/\s{3,}/).join(' | '), line, kind: 'row', gap: 'break' };
      }
      const isStretched = STRETCHED.test(raw);
      const shown = isStretched ? raw.replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, '') : raw;
      const isFull = isStretched || textWidth(shown) + (isIndented(each) ? 2 : 0) > full;
      const isTold = tellsByIndent && indent <= DEEPEST_INDENT && page.some(isIndented);
      const goesOn = isTold ? { goesOn: indent === 0 && wasFull } : {};
      wasFull = isFull;
      return { text: shown, line, kind: 'text', gap: 'break', isFull, ...goesOn };
    }),
  );
}

function pagesOf(text: string): PageLine[][] {
  const pages: PageLine[][] = [[]];
  for (const [at, raw] of text.split('\n').entries()) {
    if (raw.includes('\f')) pages.push([]);
    const shown = raw.replaceAll('\f', '').trimEnd();
    const start = shown.trimStart();
    if (start !== '') pages.at(-1)?.push({ text: start, line: at + 1, indent: shown.length - start.length });
  }
  return pages;
}

/** Pages without what is at their edges and no text; indents are as from the line furthest to the left. */
function withoutEdges(pages: readonly PageLine[][]): PageLine[][] {
  const edges = pages.map((page) => [...new Set([...page.slice(0, AT_EDGE), ...page.slice(-AT_EDGE)])]);
  const keyOf = ({ text }: PageLine) => text.replace(/\d+/g, '0');
  const keys = edges.map((edge) => edge.map(keyOf));
  const isRunning = (each: PageLine) => {
    const times = keys.filter((page) => page.includes(keyOf(each))).length;
    return times >= Math.max(FEWEST_PAGES, pages.length / 2);
  };
  return pages.map((page, at) => {
    const isFurniture = (each: PageLine) => isPageNumber(each.text) || /^[\d\s/]+$/.test(each.text) || isRunning(each);
    const lines = page.filter((each) => !edges[at]?.includes(each) || !isFurniture(each));
    const least = Math.min(...lines.map(({ indent }) => indent));
    return lines.map((each) => ({ ...each, indent: each.indent - least }));
  });
}

/** Whether a line is parted into cells, as no sentence is. */
function hasCells(text: string | undefined): boolean {
  return text !== undefined && /\S\s{3,}/.test(text) && !/[：。；，]/.test(text) && !STRETCHED.test(text);
}
