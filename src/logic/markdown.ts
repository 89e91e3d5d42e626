/** A text as Markdown shows it: nothing in it marks anything up, not even at the start of a line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\[\]*_`<>~|&#]/g, '\\$&')
    .replace(/^([ \t]*)([-+=])/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])/gm, '$1\\$2');
}
