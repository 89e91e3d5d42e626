import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const NAMES = load(readFileSync(new URL('usual-names.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<'phases' | 'groups' | 'roles' | 'levels', Readonly<Record<string, string>>>
>;

/** The records of a kind whose usual names stand in a text: their ids, and the names as they stand there. */
export function usualNames(kind: keyof typeof NAMES, text: string): { id: string; name: string }[] {
  return Object.entries(NAMES[kind]).flatMap(([id, words]) => {
    const name = new RegExp(words).exec(text)?.[0];
    return name === undefined ? [] : [{ id, name }];
  });
}
