import {
  readEmails,
  readFaxes,
  readQqGroups,
  readTelephones,
  type Telephone,
} from '../../../src/logic/read-facts/contacts.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { clauseWords, contains, normalize } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, isNotAnother, nameIn, statedWords, type Fact } from './fact.ts';

/** The people, numbers and addresses of each body. */
export function contactFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  return dataset.contacts.flatMap((contact) => {
    const { organization, clause, people } = contact;
    const { whole } = clauseWords(catalog, clause);
    const fact = factsOf(paths.contacts, organization, clause);
    const all = (values: readonly string[] | undefined, has: (value: string) => boolean) =>
      (values ?? []).map((value) => fact(value, has(value)));
    const name = nameIn(input, clause, organization);
    const others = dataset.contacts.map((each) => nameIn(input, clause, each.organization));
    const telephones = readTelephones(whole);
    const emails = readEmails(whole).map(({ words }) => words);
    const names = people.map((person) => person.name[SOURCE_LANGUAGE]);
    return [
      fact(name, isNotAnother(input, clause, name, others)),
      ...all(names, (each) => hasName(whole, each)),
      ...all([...people.flatMap(({ telephone }) => telephone ?? []), ...(contact.telephones ?? [])], (each) =>
        hasTelephone(telephones, each),
      ),
      // Who has which number: names and numbers follow each other as in the clause.
      fact(
        people.map((person, at) => [names[at], person.telephone].join(' ')).join(', '),
        isInOrder(names.map((each) => normalize(whole).indexOf(normalize(each)))) &&
          isInOrder(
            people.flatMap(({ telephone }) => (telephone === undefined ? [] : placesOf(telephones, telephone))),
          ),
      ),
      ...all(contact.emails, (each) => emails.includes(each)),
      ...all(contact.faxes, (each) => hasTelephone(readFaxes(whole), each)),
      ...all(contact.qqGroups, (each) => readQqGroups(whole).some(({ digits }) => digits === each)),
      ...all(contact.wechat, (each) => contains(whole, each)),
      ...statedWords(input, paths.contacts, organization, clause, contact.hours),
      ...statedWords(input, paths.contacts, organization, clause, contact.address),
    ];
  });
}

/** Where a number stands among those of a clause. */
function placesOf(telephones: readonly Telephone[], number: string): number[] {
  const digits = number.replace(/\D/g, '');
  return telephones.flatMap((each) =>
    [each.digits, `${each.digits}${each.extension ?? ''}`].includes(digits) ? [each.at] : [],
  );
}

function hasTelephone(telephones: readonly Telephone[], number: string): boolean {
  return placesOf(telephones, number).length > 0;
}

function isInOrder(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}
