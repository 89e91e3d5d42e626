/** The readings of the Chinese characters of an index. */
export interface Readings {
  /** The syllable, without its tone, of each character of a text; null for a character that is not in the index. */
  read: (text: string) => (string | null)[];
  /** Letters as syllables, the last of which may be unfinished: `nongy` is `nong`, `y`. Null when they spell none. */
  spell: (letters: string) => string[] | null;
  /** The simplified character of each traditional one. */
  simplified: ReadonlyMap<string, string>;
}

/** Reads the table of an index; see `SearchIndex.readings`. */
export function createReadings(table: string): Readings {
  const rows = Array.from(table.matchAll(/([a-z]+)([^a-z]+)/g), ([, syllable = '', entries = '']) => ({
    syllable,
    entries: Array.from(entries.matchAll(/([^/])(?:\/(.))?/gu), ([, character = '', form]) => ({ character, form })),
  }));
  const all = rows.flatMap(({ syllable, entries }) => entries.map((entry) => ({ ...entry, syllable })));
  const syllableOf = new Map(all.map(({ character, syllable }) => [character, syllable]));
  const syllables = new Set(rows.map(({ syllable }) => syllable));
  const beginnings = new Set(
    rows.flatMap(({ syllable }) => Array.from(syllable, (_, at) => syllable.slice(0, at + 1))),
  );
  return {
    read: (text) => Array.from(text, (character) => syllableOf.get(character) ?? null),
    spell: (letters) => split(letters.replace(/ü/g, 'v').slice(0, LONGEST), syllables, beginnings),
    simplified: new Map(all.flatMap(({ character, form }) => (form === undefined ? [] : [[form, character]]))),
  };
}

/** Letters beyond these are no word that anybody types in pinyin. */
const LONGEST = 60;

/** Letters as syllables, the longest possible first; null when they cannot be split. */
function split(letters: string, syllables: ReadonlySet<string>, beginnings: ReadonlySet<string>): string[] | null {
  // By position from the end, so that no part is tried twice.
  const splits = new Map<number, string[] | null>([[letters.length, []]]);
  for (let from = letters.length - 1; from >= 0; from--) {
    let best: string[] | null = beginnings.has(letters.slice(from)) ? [letters.slice(from)] : null;
    for (let to = from + 1; to <= Math.min(from + 6, letters.length); to++) {
      const rest = splits.get(to);
      const syllable = letters.slice(from, to);
      if (rest && syllables.has(syllable)) best = [syllable, ...rest];
    }
    splits.set(from, best);
  }
  return splits.get(0) ?? null;
}
