import {
  readEmails,
  readFaxes,
  readQqGroups,
  readTelephones,
  type Telephone,
} from '../../../src/logic/read-facts/contacts.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { contains, normalize } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, hasAddress, isNotAnother, nameIn, type Fact } from './fact.ts';

/** The people, numbers and addresses of each body, and where to enter. */
export function contactFacts(input: CheckInput): Fact[] {
  const { contacts, entryWays } = input.dataset;
  return [
    ...contacts.flatMap((contact) => {
      const { organization, clause, people, telephones = [], emails, faxes, qqGroups, wechat } = contact;
      const fact = factsOf(input, 'contacts', organization, clause);
      const names = people.map(({ name }) => name[SOURCE_LANGUAGE]);
      const others = contacts.map((each) => nameIn(input, clause, each.organization));
      const all = (values: readonly string[] | undefined, isIn?: (whole: string, value: string) => boolean) =>
        (values ?? []).flatMap((value) => fact(value, isIn));
      return [
        ...fact(nameIn(input, clause, organization), isNotAnother(others)),
        ...all(names),
        ...all([...people.flatMap(({ telephone }) => telephone ?? []), ...telephones], hasTelephone),
        // Who has which number: names and numbers follow each other as in the clause.
        ...fact(
          people.map(({ telephone }, at) => [names[at], telephone].join(' ')).join(', '),
          (whole) =>
            isInOrder(names.map((each) => normalize(whole).indexOf(normalize(each)))) &&
            isInOrder(people.flatMap(({ telephone }) => (telephone ? placesOf(readTelephones(whole), telephone) : []))),
        ),
        ...all(emails, (whole, email) => readEmails(whole).some(({ words }) => words === email)),
        ...all(faxes, (whole, fax) => placesOf(readFaxes(whole), fax).length > 0),
        ...all(qqGroups, (whole, group) => readQqGroups(whole).some(({ digits }) => digits === group)),
        ...all(wechat, contains),
      ];
    }),
    ...entryWays.flatMap(({ id, clause, address }) => factsOf(input, 'entryWays', id, clause)(address, hasAddress)),
  ];
}

/** Where a number stands among those of a clause. */
function placesOf(telephones: readonly Telephone[], number: string): number[] {
  const digits = number.replace(/\D/g, '');
  return telephones.flatMap((each) =>
    [each.digits, `${each.digits}${each.extension ?? ''}`].includes(digits) ? [each.at] : [],
  );
}

function hasTelephone(whole: string, number: string): boolean {
  return placesOf(readTelephones(whole), number).length > 0;
}

function isInOrder(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}
