import { materialQuotations } from '../../../src/logic/materials.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords, standsAlone } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { quoteFacts, type Fact } from './fact.ts';

/** The names of the papers, and the quotations about them. */
export function materialFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const fact = (id: string, clause: string, words: string) => ({
    file: paths.materials,
    id,
    clause,
    words,
    holds: standsAlone(clauseWords(catalog, clause).whole, words),
  });
  const names = dataset.materials.groups.flatMap((group) => [
    fact(group.id, group.clause, group.name[SOURCE_LANGUAGE]),
    ...group.items.flatMap(({ id, clause, name, points }) => [
      fact(id, clause, name[SOURCE_LANGUAGE]),
      ...(points.length > 0 ? [fact(id, clause, points.map((point) => point.name[SOURCE_LANGUAGE]).join('、'))] : []),
    ]),
  ]);
  const quotes = materialQuotations(dataset.materials).flatMap((quotation) =>
    quoteFacts(input, paths.materials, 'quote', quotation),
  );
  return [...names, ...quotes];
}
