/**
 * A title as it is displayed: with ‘typographic’ single quotes and apostrophes in place of straight ones. The name itself
 * is written as the content has it, for data, for what is copied, and where clause 七 wants it exact.
 */
export function displayQuotes(title: string): string {
  return title.replace(/(^|[\s(“])'/g, '$1‘').replaceAll("'", '’');
}
