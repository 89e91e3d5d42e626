import type { BrokenLine } from './document-line.ts';
import { fullWidth, textWidth } from './line-width.ts';
import { markdownLine, withoutNotes } from './markdown-line.ts';

/** Whether a line is a page number: `— 3 —`, `第 3 页 共 9 页`. */
export function isPageNumber(text: string): boolean {
  return /^([-—–―－]+\s*\d{1,3}\s*[-—–―－]+|第\s*\d+\s*页([\s，,/]*共\s*\d+\s*页)?)$/.test(text);
}

/** The lines of a plain text or of a Markdown file, as they are broken, without page numbers. */
export function plainLines(text: string, isMarkdown: boolean): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let gap: BrokenLine['gap'] = 'blank';
  for (const [at, raw] of (isMarkdown ? withoutNotes(text) : text).split(/\r\n?|[\n\v\f\u2028]/).entries()) {
    const read = isMarkdown ? markdownLine(raw) : { text: raw };
    const shown = read.text.trim();
    if (shown === '') gap = 'blank';
    if (shown === '' || isPageNumber(shown)) continue;
    const startsParagraph = raw.startsWith('\u3000') || (!isMarkdown && /^ {2}/.test(raw));
    lines.push({ kind: 'text', line: at + 1, gap, ...(startsParagraph && { goesOn: false }), ...read, text: shown });
    gap = 'break';
  }
  return blocksOf(lines).flatMap((block) => {
    const full = fullWidth(block.map((each) => each.text));
    return block.map((each) => ({ ...each, isFull: textWidth(each.text) > full }));
  });
}

/** Lines with nothing between them. */
function blocksOf(lines: readonly BrokenLine[]): BrokenLine[][] {
  const blocks: BrokenLine[][] = [];
  for (const line of lines) {
    if (line.gap === 'blank') blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}
