import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A field or technique: by `titles` a track gets its id, by `words` a topic its tag. */
interface Entry {
  id: string;
  name: string;
  titles?: string[];
  words?: string[];
}

const read = (file: string): unknown => load(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Common fields and techniques of contests. */
export const VOCABULARY = read('vocabulary.yaml') as Readonly<Record<'fields' | 'techniques', readonly Entry[]>>;

const NAMES = read('usual-names.yaml') as Readonly<
  Record<'phases' | 'groups' | 'roles' | 'levels' | 'parts' | 'paragraphs', Readonly<Record<string, string>>>
>;

/** The records of a kind whose usual names stand in a text: their ids, and the names as they stand there. */
export function usualNames(kind: keyof typeof NAMES, text: string): { id: string; name: string }[] {
  return Object.entries(NAMES[kind]).flatMap(([id, words]) => {
    const name = new RegExp(words).exec(text)?.[0];
    return name === undefined ? [] : [{ id, name }];
  });
}

/** The id of the first record of a kind whose usual name stands in a text, or nothing. */
export function usualId(kind: keyof typeof NAMES, text: string): string | undefined {
  return usualNames(kind, text)[0]?.id;
}

/** A readable id for a track or sub-track by the words of its title, or nothing. */
export function fieldId(title: string): string | undefined {
  return VOCABULARY.fields.find(({ titles }) => titles?.some((word) => title.includes(word)))?.id;
}

/** A tag as a topic file has it. */
export interface Tag {
  id: string;
  evidence: string[];
}

/** The tags of a text, each with the words of it that stand in the text. Words in longer ones of the list are left out. */
export function tagsOf(kind: 'fields' | 'techniques', text: string): Tag[] {
  return VOCABULARY[kind].flatMap(({ id, words = [] }) => {
    const found = words.filter((word) => text.includes(word));
    const evidence = found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
    return evidence.length > 0 ? [{ id, evidence }] : [];
  });
}
