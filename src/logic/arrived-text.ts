/** The most times that an address may have been encoded over again. */
const MOST_ENCODINGS = 3;

/**
 * A part of an address as it was meant: what was percent-encoded, even twice, is read; full-width letters, digits and
 * marks become their usual forms, and invisible characters go. What is not UTF-8 stays encoded.
 */
export function arrivedText(text: string): string {
  let read = text;
  for (let times = 0; times < MOST_ENCODINGS && /%[\da-f]{2}/i.test(read); times++) read = decoded(read);
  return read.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

/** The ids in a part of an address, whatever punctuation stands between and around them, in their order and once each. */
export function arrivedIds(texts: readonly string[]): string[] {
  return [
    ...new Set(
      texts.flatMap(
        (text) =>
          arrivedText(text)
            .toLowerCase()
            .match(/[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g) ?? [],
      ),
    ),
  ];
}

/** The id of a topic as ours are: `transport-8`, `transport08` and `transport_008` become `transport-08`. */
export function withTwoDigits(name: string): string {
  return name.replace(
    /^([a-z][a-z-]*?)[-_]*0*(\d+)$/,
    (_name, word: string, number: string) => `${word}-${number.padStart(2, '0')}`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
