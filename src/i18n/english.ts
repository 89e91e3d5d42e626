/** A number with its noun, in the singular or the plural: "1 topic", "2 topics". */
export const plural = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;

/** A name as it stands within a sentence. */
export const inSentence = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** Things in a sentence: a, b and c. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(things);
}
