/** A text with the words for its placeholders, which stand in braces: `{count} topics`. Unknown ones stay as they are. */
export function fillIn(template: string, words: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([\w-]+)\}/g, (placeholder, name: string) => String(words[name] ?? placeholder));
}
