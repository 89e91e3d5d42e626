import type { BrokenLine } from './join-lines.ts';
import { markdownLine, withoutNotes } from './markdown-line.ts';

/** A line of a page, with the number of blanks before it. */
type PageLine = Pick<BrokenLine, 'text' | 'line'> & { indent: number };

/** A line between whose characters blanks were put to fill its width. */
const STRETCHED = /(?<!\S)(\S{1,2}\s+){4,}/;

/** A page number: `— 3 —`, `第 3 页 共 9 页`. */
const PAGE_NUMBER = /^([-—–―－]+\s*\d{1,3}\s*[-—–―－]+|第\s*\d+\s*页([\s，,/]*共\s*\d+\s*页)?)$/;

/** The lines of a plain text or of a Markdown file, as they are broken, without page numbers. */
export function plainLines(text: string, isMarkdown: boolean): BrokenLine[] {
  /** Lines with nothing between them. */
  const blocks: BrokenLine[][] = [];
  let gap: BrokenLine['gap'] = 'blank';
  for (const [at, raw] of (isMarkdown ? withoutNotes(text) : text).split(/\r\n?|[\n\v\f\u2028]/).entries()) {
    const read = isMarkdown ? markdownLine(raw) : { text: raw.trim() };
    if (read.text === '') gap = 'blank';
    if (read.text === '' || PAGE_NUMBER.test(read.text)) continue;
    const startsParagraph = raw.startsWith('\u3000') || (!isMarkdown && raw.startsWith('  '));
    if (gap === 'blank') blocks.push([]);
    blocks.at(-1)?.push({ kind: 'text', line: at + 1, gap, goesOn: startsParagraph ? false : undefined, ...read });
    gap = 'break';
  }
  return blocks.flatMap((block) => {
    const full = fullWidth(block);
    return block.map((each) => ({ ...each, isFull: textWidth(each.text) > full }));
  });
}

/** The lines of a PDF as pdftotext sets them, pages parted by form feeds, without page numbers and running heads. */
export function pageLines(text: string): BrokenLine[] {
  const pages = withoutEdges(pagesOf(text));
  const full = fullWidth(pages.flat());
  // With more blanks before it a line is centred, or stands to the right.
  const isIndented = ({ indent }: PageLine) => indent > 0 && indent <= 4;
  const tellsByIndent = pages.flat().filter(isIndented).length > pages.flat().length / 10;
  let wasFull = false;
  return pages.flatMap((page) =>
    page.map((each, at): BrokenLine => {
      const { text: raw, line, indent } = each;
      if (hasCells(raw) && (hasCells(page[at - 1]?.text) || hasCells(page[at + 1]?.text))) {
        return { text: raw.split(/\s{3,}/).join(' | '), line, kind: 'row', gap: 'break' };
      }
      const isStretched = STRETCHED.test(raw);
      const shown = isStretched ? raw.replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, '') : raw;
      const continuesPage = tellsByIndent && page.some(isIndented) && indent === 0 && wasFull;
      const goesOn = tellsByIndent && isIndented(each) ? false : continuesPage || undefined;
      wasFull = isStretched || textWidth(shown) + (isIndented(each) ? 2 : 0) > full;
      return { text: shown, line, kind: 'text', gap: 'break', isFull: wasFull, goesOn };
    }),
  );
}

function pagesOf(text: string): PageLine[][] {
  const pages: PageLine[][] = [[]];
  for (const [at, raw] of text.split('\n').entries()) {
    if (raw.includes('\f')) pages.push([]);
    const shown = raw.replaceAll('\f', '');
    if (shown.trim() !== '') pages.at(-1)?.push({ text: shown.trim(), line: at + 1, indent: shown.search(/\S/) });
  }
  return pages;
}

/** Pages without numbers and running heads in their first and last two lines; indents are as from the leftmost line. */
function withoutEdges(pages: readonly PageLine[][]): PageLine[][] {
  const isEdge = (at: number, page: readonly PageLine[]) => at < 2 || at >= page.length - 2;
  const keyOf = ({ text }: PageLine) => text.replace(/\d+/g, '0');
  const edges = pages.flatMap((page) => page.filter((_line, at) => isEdge(at, page)).map(keyOf));
  const isFurniture = (each: PageLine) =>
    PAGE_NUMBER.test(each.text) ||
    /^\d{1,3}(\s*\/\s*\d{1,3})?$/.test(each.text) ||
    edges.filter((edge) => edge === keyOf(each)).length >= Math.max(3, pages.length / 2);
  return pages.map((page) => {
    const lines = page.filter((each, at) => !isEdge(at, page) || !isFurniture(each));
    const least = Math.min(...lines.map(({ indent }) => indent));
    return lines.map((each) => ({ ...each, indent: each.indent - least }));
  });
}

/** Whether a line is parted into cells, as no sentence is. */
function hasCells(text = ''): boolean {
  return /\S\s{3,}/.test(text) && !/[：。；，]/.test(text) && !STRETCHED.test(text);
}

/** The width of a text, in Chinese characters; letters and digits have half of it. */
function textWidth(text: string): number {
  return text.length - (text.match(/[\x20-\x7e]/g)?.length ?? 0) / 2;
}

/** The width beyond which a line is as long as its page allows; Infinity where no page breaks lines. */
function fullWidth(lines: readonly { text: string }[]): number {
  const widths = lines.map(({ text }) => textWidth(text)).sort((one, other) => one - other);
  // One line in ten may be longer; one that is shorter by three characters had room for more.
  const width = widths[Math.ceil(widths.length * 0.9) - 1] ?? 0;
  const full = lines.filter(({ text }) => textWidth(text) <= width && textWidth(text) > width - 3);
  // Running text has punctuation in nearly each line, a list of names and titles has not.
  const sentences = full.filter(({ text }) => /[，。；、！？]/.test(text));
  const isPage = width >= 18 && width <= 60 && full.length >= Math.max(3, lines.length * 0.15);
  return isPage && sentences.length > full.length / 2 ? width - 3 : Infinity;
}
