import { parse } from 'acorn';
import type { ReadFile } from './read-file.ts';
import { scriptImports } from './script-imports.ts';

/** Attributes whose words are not the names of anything in a selector. */
const NAMES_NOTHING =
  /\s(?:href|src|content|title|alt|d|data-(?:words|references|title|titles|part|check|contest|registration))="[^"]*"/g;

const SCRIPT = /<script(?:[^>]* src="([^"]+)")?[^>]*>([^]*?)<\/script>/g;

/** The word that stands for the colour of a track among those of a page. */
export function colourWord(colour: string): string {
  return `colour-${colour}`;
}

/** The colours of tracks in a page. */
export function coloursIn(html: string): string[] {
  return [...new Set([...html.matchAll(/ data-colour="(\d+)"/g)].map(([, colour = '']) => colour))];
}

/** The names that selectors may match in pages: those in tags, and those that scripts may add. */
export function usedWords(pages: Iterable<string>, read: ReadFile): Set<string> {
  const words = new Set<string>();
  const scripts = new Set<string>();
  // Pages of a kind have most of their tags in common.
  const known = new Set<string>();
  for (const html of pages) {
    for (const colour of coloursIn(html)) words.add(colourWord(colour));
    for (const [tag] of html.matchAll(/<[^>]+>/g)) {
      if (known.has(tag)) continue;
      known.add(tag);
      addWords(words, tag.replaceAll(NAMES_NOTHING, ''));
    }
    for (const [, address, code = ''] of html.matchAll(SCRIPT)) {
      if (address !== undefined) scripts.add(address);
      for (const name of dataNames(code)) words.add(name);
    }
  }
  for (const address of scripts) {
    const code = read(address);
    // What a script asks for as `.name` is there, or is added by a name of its own; `/name` is of an address.
    for (const text of strings(code)) addWords(words, text.replaceAll(/[./][\w-]+/g, ''));
    for (const name of dataNames(code)) words.add(name);
    const { needed, later } = scriptImports(code, address);
    for (const each of [...needed, ...later]) scripts.add(each);
  }
  return words;
}

function addWords(words: Set<string>, text: string): void {
  for (const [word] of text.matchAll(/[\w:-]+/g)) words.add(word);
}

/** The strings of a script: selectors, names of classes, perhaps some HTML. */
function strings(code: string): string[] {
  const found: string[] = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: ({ type, start, end }) => {
      if (type.label === 'string' || type.label === 'template') found.push(code.slice(start, end));
    },
  });
  return found;
}

/** The names of the attributes that a script sets as `dataset.<name>`. */
function dataNames(code: string): string[] {
  return [...code.matchAll(/dataset(?:\.|\[["'`])(\w+)/g)].map(
    ([, name = '']) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}
