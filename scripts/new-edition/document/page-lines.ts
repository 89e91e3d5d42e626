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
const DEEPEST_INDENT = 6;

/** The share of lines with an indent from which on it tells where paragraphs start. */
const INDENTED = 0.1;

/** How many lines at the head and foot of a page are looked at for what is no text, and on how many pages it has to be. */
const AT_EDGE = 2;
const FEWEST_PAGES = 3;

/** What parts the cells of a row, and what no cell of a form has. */
const CELLS = /\s{3,}/;
const NO_CELL = /[：。；，]/;

/** The lines of a PDF as `pdftotext -layout` sets them, with a form feed after each page; page numbers, running heads and feet are left out. */
export function pageLines(text: string): BrokenLine[] {
  const pages = withoutEdges(pagesOf(text)).map(withIndents);
  const lines = pages.flat();
  const full = fullWidth(lines.map((each) => each.text));
  const isIndent = (indent: number) => indent > 0 && indent <= DEEPEST_INDENT;
  const tellsByIndent = lines.filter(({ indent }) => isIndent(indent)).length > INDENTED * lines.length;
  let wasFull = false;
  return pages.flatMap((page) => {
    const hasIndents = tellsByIndent && page.some(({ indent }) => isIndent(indent));
    return page.map(({ text: raw, line, indent }, at): BrokenLine => {
      const isRow = hasCells(raw) && (hasCells(page[at - 1]?.text) || hasCells(page[at + 1]?.text));
      if (isRow) return { text: raw.split(CELLS).join(' | '), line, kind: 'row', gap: 'break' };
      const shown = withoutStretch(raw);
      const isFull = shown !== raw || textWidth(shown) + (isIndent(indent) ? 2 : 0) > full;
      const goesOn = hasIndents && indent <= DEEPEST_INDENT ? indent === 0 && wasFull : undefined;
      wasFull = isFull;
      return { text: shown, line, kind: 'text', gap: 'break', isFull, ...(goesOn !== undefined && { goesOn }) };
    });
  });
}

function pagesOf(text: string): PageLine[][] {
  const pages: PageLine[][] = [[]];
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    if (raw.includes('\f')) pages.push([]);
    const shown = raw.replaceAll('\f', '').trimEnd();
    const start = shown.trimStart();
    if (start !== '') pages.at(-1)?.push({ text: start, line: at + 1, indent: shown.length - start.length });
  }
  return pages.filter((page) => page.length > 0);
}

function withoutEdges(pages: readonly PageLine[][]): PageLine[][] {
  const edgesOf = (page: readonly PageLine[]) => new Set([...page.slice(0, AT_EDGE), ...page.slice(-AT_EDGE)]);
  const keyOf = ({ text }: PageLine) => text.replace(/\d+/g, '0');
  const times = new Map<string, number>();
  for (const key of pages.flatMap((page) => [...new Set([...edgesOf(page)].map(keyOf))])) {
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const isRunning = (each: PageLine) => (times.get(keyOf(each)) ?? 0) >= Math.max(FEWEST_PAGES, pages.length / 2);
  return pages.map((page) => {
    const edges = edgesOf(page);
    const isFurniture = (each: PageLine) =>
      isPageNumber(each.text) || /^\d{1,3}(\s*\/\s*\d{1,3})?$/.test(each.text) || isRunning(each);
    return page.filter((each) => !edges.has(each) || !isFurniture(each));
  });
}

/** Indents as from the line of the page that is furthest to the left. */
function withIndents(page: readonly PageLine[]): PageLine[] {
  const least = Math.min(...page.map(({ indent }) => indent));
  return page.map((each) => ({ ...each, indent: each.indent - least }));
}

function hasCells(text: string | undefined): boolean {
  return text !== undefined && CELLS.test(text) && !NO_CELL.test(text);
}

/** A line between whose characters blanks were put all along to fill its width, without these. */
function withoutStretch(text: string): string {
  return /^(\S{1,2}\s){6,}/.test(text)
    ? text.replace(/(?<=\P{ASCII})\s(?=.)|(?<=.)\s(?=\P{ASCII})/gu, '')
    : text.replace(/\s{2,}/g, ' ');
}
