import { readEmails, readWebAddresses } from '../../../src/logic/read-facts/contacts.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords, contains } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, quoteFacts, type Fact } from './fact.ts';

/** The groups of entrants and the ways to enter. */
export function entryFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const groups = dataset.groups.map(({ id, name, clause }) =>
    factsOf(
      paths.groups,
      id,
      clause,
    )(name[SOURCE_LANGUAGE], hasName(clauseWords(catalog, clause).whole, name[SOURCE_LANGUAGE])),
  );
  const ways = dataset.entryWays.flatMap((way) => [
    ...quoteFacts(input, paths.entryWays, way.id, way),
    ...(way.address === undefined
      ? []
      : [
          factsOf(
            paths.entryWays,
            way.id,
            way.clause,
          )(way.address, hasAddress(clauseWords(catalog, way.clause).whole, way.address)),
        ]),
  ]);
  return [...groups, ...ways];
}

/** Whether a text has an address as a whole, be it with or without scheme and last stroke, or words that are no address. */
export function hasAddress(text: string, address: string): boolean {
  const bare = (words: string) => words.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const isAddress = [...readEmails(address), ...readWebAddresses(address)].some(({ words }) => words === address);
  if (!isAddress) return contains(text, address);
  return [...readEmails(text), ...readWebAddresses(text)].some(({ words }) => bare(words) === bare(address));
}
