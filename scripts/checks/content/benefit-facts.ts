import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { CheckInput } from './types.ts';
import { factsOf, isNamed, isNotAnother, nameIn, type Fact } from './fact.ts';

/** The names of the general support; track, provider and clauses of the special support. */
export function benefitFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const general = dataset.benefits.general.map(({ id, name, clause }) =>
    factsOf(paths.benefits, id, clause)(name[SOURCE_LANGUAGE], isNamed(input, clause, name[SOURCE_LANGUAGE])),
  );
  const titles = catalog.tracks.map(({ title }) => title[SOURCE_LANGUAGE]);
  const special = dataset.benefits.special.flatMap(({ track, provider, clause, items }) => {
    const fact = factsOf(paths.benefits, track, clause);
    const title = catalog.tracks.find(({ id }) => id === track)?.title[SOURCE_LANGUAGE] ?? track;
    const name = nameIn(input, clause, provider);
    return [
      fact(title, isNotAnother(input, clause, title, titles)),
      fact(name, isNamed(input, clause, name)),
      ...items.map((item) => fact(item.clause, item.clause === clause || item.clause.startsWith(`${clause}.`))),
    ];
  });
  return [...general, ...special];
}
