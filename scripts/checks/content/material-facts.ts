import { materialQuotations } from '../../../src/logic/materials.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, quoteFacts, type Fact } from './fact.ts';

/** The names of the papers and of their points, and the quotations about them. */
export function materialFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const named = dataset.materials.groups.flatMap((group) => [
    { id: group.id, clause: group.clause, name: group.name },
    ...group.items.flatMap(({ id, clause, name, points }) =>
      [{ name }, ...points].map((each) => ({ id, clause, name: each.name })),
    ),
  ]);
  const names = named.map(({ id, clause, name }) =>
    factsOf(
      paths.materials,
      id,
      clause,
    )(name[SOURCE_LANGUAGE], hasName(clauseWords(catalog, clause).whole, name[SOURCE_LANGUAGE])),
  );
  const quotes = materialQuotations(dataset.materials).flatMap((quotation) =>
    quoteFacts(input, paths.materials, 'quote', quotation),
  );
  return [...names, ...quotes];
}
