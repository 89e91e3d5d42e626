/** A text with what Markdown would take for its own marks escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<>]/g, '\\$&');
}
