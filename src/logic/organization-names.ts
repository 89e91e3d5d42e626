import { SOURCE_LANGUAGE } from '../model/language.ts';
import type { Organization } from '../model/organization.ts';
import type { Catalog } from './catalog.ts';
import { perCatalog } from './per-catalog.ts';

/** Every name by which the notice has a body: the one this site uses, and its other ones. */
export function namesOf({ name, spellings }: Organization): string[] {
  return [name[SOURCE_LANGUAGE], ...spellings.map(({ text }) => text)];
}

/**
 * The clauses in which a name stands, in the notice's order. Within a longer name it does not count: the office of a
 * committee is not the committee.
 */
export function clausesNaming(catalog: Catalog, name: string): readonly string[] {
  return clausesByName(catalog).get(name) ?? [];
}

const clausesByName = perCatalog((catalog): Map<string, string[]> => {
  const names = catalog.organizations.flatMap(namesOf).toSorted((a, b) => b.length - a.length);
  const found = new Map(names.map((name) => [name, [] as string[]]));
  for (const { id, title, text } of catalog.sections.flatMap(({ clauses }) => clauses)) {
    let words = [title, text].flatMap((each) => each?.[SOURCE_LANGUAGE] ?? []).join('\n');
    for (const name of names.filter((each) => words.includes(each))) {
      // A longer name may have taken the shorter one away with it.
      if (words.includes(name)) found.get(name)?.push(id);
      words = words.replaceAll(name, '\n');
    }
  }
  return found;
});
