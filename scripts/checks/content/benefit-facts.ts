import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { nameIn, type Fact } from './fact.ts';

/** The names of the general support; track, provider and items of the special support. */
export function benefitFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const general = dataset.benefits.general.map(({ id, name, clause }) => ({
    file: paths.benefits,
    id,
    clause,
    words: name[SOURCE_LANGUAGE],
    holds: clauseWords(catalog, clause).title === name[SOURCE_LANGUAGE],
  }));
  const special = dataset.benefits.special.flatMap(({ track, provider, clause, items }) => {
    const text = clauseWords(catalog, clause).text;
    const title = dataset.tracks.find(({ id }) => id === track)?.title[SOURCE_LANGUAGE] ?? track;
    const name = nameIn(input, clause, provider);
    const below = catalog.sections
      .flatMap((section) => section.clauses.map(({ id }) => id))
      .filter((id) => id.startsWith(`${clause}.`));
    const own = below.length > 0 ? below : [clause];
    const fact = (words: string, holds: boolean) => ({ file: paths.benefits, id: track, clause, words, holds });
    return [
      fact(title, text.startsWith(title)),
      fact(name, text.includes(name)),
      // A clause without numbered items is its own only item.
      fact(`items ${own.join(', ')}`, own.join() === items.map((item) => item.clause).join()),
    ];
  });
  return [...general, ...special];
}
