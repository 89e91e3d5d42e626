import { readLists } from '../../../src/logic/read-facts/names.ts';
import { clauseWords, normalize } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, nameIn, quoteFacts, type Fact } from './fact.ts';

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
      const { text } = clauseWords(catalog, clause);
      const start = between ? text.indexOf(between[0]) + between[0].length : 0;
      const end = between ? text.indexOf(between[1], start) : text.length;
      const names = members.map((member) => nameIn(input, clause, member));
      return factsOf(paths.roles, id, clause)(names.join('、'), isList(text.slice(start, end), names));
    });
  return [...duties, ...kinds, ...listed];
}

/** Whether a text is a list of these names in this order, parted by marks, line breaks, 和 or 与, with or without a label. */
function isList(text: string, names: readonly string[]): boolean {
  const parting = '[\\s\\p{P}|]*(?:[和与及]|以及)?[\\s]*';
  const list = names.map((name) => normalize(name).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(parting);
  return (
    new RegExp(String.raw`^(?:\p{Script=Han}{2,10}[:|])?${list}[\p{P}|]*(?:等)?$`, 'u').test(normalize(text)) ||
    readLists(text).some((each) => each.names.map(normalize).join('、') === names.map(normalize).join('、'))
  );
}
