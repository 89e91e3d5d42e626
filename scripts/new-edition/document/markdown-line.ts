import type { BrokenLine } from './join-lines.ts';

/** Lines that show nothing: rules and underlines of headings, the line under the head of a table, fences, pictures. */
const NOTHING = /^\s*(([-*_=])(\s*\2){2,}|\|?(\s*:?-+:?\s*\|)+|(```|~~~).*|!\[[^\]]*\]\([^)]*\))\s*$/;

const BOLD = /\*\*(?=\S)(.+?)(?<=\S)\*\*/g;

/** Markdown without the data before it and without comments; each line stays where it was. */
export function withoutNotes(text: string): string {
  return text.replace(/(?<![^])---\r?\n[^]*?\n---(?=\r?\n)|<!--[^]*?-->/g, (notes) => notes.replace(/[^\r\n]+/g, ''));
}

/** A line of Markdown without its marks. Numbers of lists are the notice's own; dashes before items are not. */
export function markdownLine(raw: string): Partial<BrokenLine> & { text: string } {
  if (NOTHING.test(raw)) return { text: '' };
  const line = raw.replace(/^(\s*>)+/, '').trim();
  const [, marks, title] = /^(#{1,6})\s+(.*?)[\s#]*$/.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) return { text: withoutMarks(title), heading: marks.length };
  if (/^\|.*\|$/.test(line)) {
    const cells = line.slice(1, -1).split(/(?<!\\)\|/);
    return { text: cells.map(withoutMarks).join(' | '), kind: 'row' };
  }
  const [, item] = /^[-*+]\s+(.*)$/.exec(line) ?? [];
  if (item !== undefined) return { text: withoutMarks(item), goesOn: false };
  return { text: withoutMarks(line), emphasised: /^\*\*[^*]+\*\*$/.test(line) ? true : undefined };
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
