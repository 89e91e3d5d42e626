import { readEmails, readTelephones } from '../../../src/logic/read-facts/contacts.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import { clauseWords } from './clause-text.ts';
import type { Check } from './types.ts';

/** Every telephone number and e-mail address of a clause with contacts is in a record: who calls has to find all of them. */
export const leftOut: Check = {
  name: 'contacts left out',
  run: ({ dataset, catalog, paths }) => {
    const { contacts, entryWays, rules } = dataset;
    const recorded = JSON.stringify([contacts, entryWays, rules]).replace(/(?<=\d)[- ](?=\d)/g, '');
    return [...new Set(contacts.map(({ clause }) => clause))].flatMap((clause) => {
      const { whole } = clauseWords(catalog, clause);
      const stated = [
        ...readTelephones(whole).map(({ words, digits }) => ({ words, key: digits })),
        ...readEmails(whole).map(({ words }) => ({ words, key: words })),
      ];
      return stated
        .filter(({ key }) => !recorded.includes(key))
        .map(({ words }): Problem => ({
          file: paths.contacts,
          id: clause,
          found: `clause ${clause} has "${words}", which no record has`,
          fix: 'add it to the contact to which it belongs',
        }));
    });
  },
};
