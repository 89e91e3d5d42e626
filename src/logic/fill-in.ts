/** A text with the words for its placeholders, which stand in braces: `{count} topics`. Unknown ones stay as they are. */
export function fillIn(template: string, words: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([\w-]+)\}/g, (placeholder, name: string) => String(words[name] ?? placeholder));
}

/** A record with `fillIn` done in every text in it, however deep. */
export function fillInAll<T>(value: T, words: Readonly<Record<string, string | number>>): T {
  if (typeof value === 'string') return fillIn(value, words) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => fillInAll(each, words)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillInAll<unknown>(each, words)])) as T;
}
