import { clauseWords } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { nameIn, quoteFacts, type Fact } from './fact.ts';

/** The duties of bodies, and the bodies of each role in the order of its clause. */
export function organizationFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const duties = dataset.organizations.flatMap(({ id, duties: quotations }) =>
    quotations.flatMap((quotation) => quoteFacts(input, paths.organizations, id, quotation)),
  );
  const kinds = dataset.roles.flatMap(({ id, clause, quote }) =>
    quote ? quoteFacts(input, paths.roles, id, { clause, quote }) : [],
  );
  const listed = dataset.roles
    .filter(({ members }) => members.length > 0)
    .map(({ id, clause, between, members }) => {
      const text = clauseWords(catalog, clause).text;
      const start = between ? text.indexOf(between[0]) + between[0].length : 0;
      const end = between ? text.indexOf(between[1], start) : text.length;
      const names = members.map((member) => nameIn(input, clause, member)).join('、');
      const holds =
        text
          .slice(start, end)
          .split(/[\n、与]/)
          .join('、') === names;
      return { file: paths.roles, id, clause, words: names, holds };
    });
  return [...duties, ...kinds, ...listed];
}
