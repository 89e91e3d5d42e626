import type { BrokenLine } from './join-lines.ts';

/** What a line of Markdown is, beside where it stands. */
type MarkdownLine = Pick<BrokenLine, 'text' | 'heading' | 'emphasised' | 'goesOn'> & { kind?: 'row' };

/** Lines that show nothing: rules and underlines of headings, the line under the head of a table, fences, pictures. */
const NOTHING = /^\s*(([-*_=])(\s*\2){2,}|\|?(\s*:?-+:?\s*\|)+|(```|~~~).*|!\[[^\]]*\]\([^)]*\))\s*$/;

const BOLD = /\*\*(?=\S)(.+?)(?<=\S)\*\*/g;

/** Markdown without the data before it and without comments; each line stays where it was. */
export function withoutNotes(text: string): string {
  return text.replace(/(?<![^])---\r?\n[^]*?\n---(?=\r?\n)|<!--[^]*?-->/g, (notes) => notes.replace(/[^\r\n]+/g, ''));
}

/** A line of Markdown without its marks. Numbers of lists are the notice's own; dashes before items are not. */
export function markdownLine(raw: string): MarkdownLine {
  if (NOTHING.test(raw)) return { text: '' };
  const line = raw.replace(/^(\s*>)+/, '').trim();
  const [, marks, title] = /^(#{1,6})\s+(.*?)[\s#]*$/.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) return { text: withoutMarks(title), heading: marks.length };
  if (/^\|.*\|$/.test(line)) return { text: cellsOf(line).map(withoutMarks).join(' | '), kind: 'row' };
  const [, item] = /^[-*+]\s+(.*)$/.exec(line) ?? [];
  if (item !== undefined) return { text: withoutMarks(item), goesOn: false };
  const isBold = /^\*\*[^*]+\*\*$/.test(line);
  return { text: withoutMarks(line), ...(isBold && { emphasised: true }) };
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function withoutMarks(text: string): string {
  return text
    .replace(BOLD, '$1')
    .replace(/!?\[([^\]]*)\]\((?:https?:|mailto:|#)[^)\s]*\)/g, '$1')
    .replace(/<((?:https?:|mailto:)?[^\s<>@]*[@:][^\s<>]+)>/g, '$1')
    .replace(/<\/?(?:br|u|b|strong|center|div|p|span|font|sup|sub)\b[^>]*>/gi, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])|\\$/g, '')
    .trim();
}
