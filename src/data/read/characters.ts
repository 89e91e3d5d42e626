/** A character that a reader cannot see, or that shows that something went wrong. */
interface StrangeCharacter {
  /** Line in the text, counted from 1. */
  line: number;
  /** The finding, with the words around it. */
  found: string;
  /** The remedy. */
  fix: string;
}

/**
 * Characters that no text of ours may have: invisible ones (controls, formats, marks of direction, everything that is
 * ignored where it is not known), lost, private ones and those that Unicode will never have, blanks that are not the
 * blank, and radicals that look like characters. Line ends, tabs and the wide Chinese blank are fine.
 */
const STRANGE =
  /(?![\n\t\u3000 ])[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}\p{Cs}\p{Zl}\p{Zp}\p{Zs}\p{Default_Ignorable_Code_Point}\uFFFD\u2E80-\u2FDF\uF900-\uFAFF]/gu;

const NAMES: Readonly<Record<string, string>> = {
  '\r': 'a carriage return alone',
  '\u00A0': 'a no-break space',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u061C': 'an Arabic letter mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u202A': 'a left-to-right embedding',
  '\u202B': 'a right-to-left embedding',
  '\u202C': 'the end of a direction',
  '\u202D': 'a left-to-right override',
  '\u202E': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first-strong isolate',
  '\u2069': 'the end of an isolate',
  '\uFEFF': 'a byte-order mark within the text',
  '\uFFFD': 'the sign for a lost character',
};

/** Kinds of strange characters, the first that fits: what each is called, and what to do. */
const KINDS: readonly { pattern: RegExp; name: string; fix: (character: string) => string }[] = [
  {
    pattern: /\uFFFD/u,
    name: 'the sign for a lost character',
    fix: () =>
      'the file was once saved in another encoding: put the right character back, from the history or the notice',
  },
  { pattern: /\p{Zs}/u, name: 'a blank of another kind', fix: () => 'type an ordinary blank in its place' },
  {
    pattern: /[\u2E80-\u2FDF\uF900-\uFAFF]/u,
    name: 'a radical or compatibility form, as PDFs have',
    fix: (character) => `type the character itself${suggestion(character)}`,
  },
  { pattern: /\p{Noncharacter_Code_Point}|\p{Cs}/u, name: 'no character', fix: () => 'delete it' },
  { pattern: /\p{Co}/u, name: 'a character of one font only', fix: () => 'type the character that is meant' },
  { pattern: /[\r\u2028\u2029]/u, name: 'a line end', fix: () => 'end the line with Enter instead' },
  { pattern: /\p{Cc}/u, name: 'a control character', fix: () => 'delete it: type the words around it anew' },
  { pattern: /./su, name: 'an invisible character', fix: () => 'delete it: type the words around it anew' },
];

/** The strange characters of a text, each once, where it stands first. */
export function strangeCharacters(text: string): StrangeCharacter[] {
  return [...new Set(text.match(STRANGE))].map((character) => {
    const index = text.indexOf(character);
    const kind = KINDS.find(({ pattern }) => pattern.test(character));
    const code = codePoint(character);
    const times = text.split(character).length - 1;
    const before = text.slice(Math.max(0, index - 8), index).replace(/.*\n/s, '');
    const after = text.slice(index + character.length, index + character.length + 8).replace(/[\r\n].*/s, '');
    return {
      line: text.slice(0, index).split('\n').length,
      found:
        `has ${code}, ${NAMES[character] ?? kind?.name ?? ''}, in "${visible(before)}[${code}]${visible(after)}"` +
        (times > 1 ? `, ${String(times)} times in all` : ''),
      fix: kind?.fix(character) ?? '',
    };
  });
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const visible = (text: string): string => text.replace(STRANGE, (character) => `[${codePoint(character)}]`);

function suggestion(character: string): string {
  const ordinary = character.normalize('NFKC');
  return ordinary === character ? '' : `, ${ordinary}`;
}
