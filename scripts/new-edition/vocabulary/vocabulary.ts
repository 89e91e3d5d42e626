import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A field or technique: by `titles` a track gets its id, by `words` a topic its tag. */
interface Entry {
  id: string;
  name: string;
  titles?: string[];
  words?: string[];
}

/** Common fields and techniques of contests. */
export const VOCABULARY = load(readFileSync(new URL('vocabulary.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<'fields' | 'techniques', readonly Entry[]>
>;

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
