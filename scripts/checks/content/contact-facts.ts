import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords, normalize } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { nameIn, type Fact } from './fact.ts';

/** The people and telephone numbers of each body, line by line. */
export function contactFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  return dataset.contacts.flatMap(({ organization, clause, people }) => {
    const { title, text } = clauseWords(catalog, clause);
    const lines = text.split('\n').map((line) => normalize(line.replace(/^.*：/, '')));
    const fact = (words: string, holds: boolean) => ({ file: paths.contacts, id: organization, clause, words, holds });
    const name = nameIn(input, clause, organization);
    return [
      fact(name, title === name),
      fact(`${String(people.length)} lines`, lines.length === people.length),
      ...people.map((person, at) => {
        const words = `${person.name[SOURCE_LANGUAGE]} ${person.telephone ?? ''}`;
        return fact(words, lines[at] === normalize(words));
      }),
    ];
  });
}
