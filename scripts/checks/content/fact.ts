import { readEmails, readWebAddresses } from '../../../src/logic/read-facts/contacts.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import { clauseWords, contains, partWords } from './clause-text.ts';
import type { CheckInput } from './types.ts';

/** A fact that the content states beside the clause it comes from. */
export interface Fact {
  file: string;
  id: string;
  clause: string;
  /** The fact in the words in which the clause should have it. */
  words: string;
  /** Whether the clause has it. */
  holds: boolean;
  /** Language of the words, where it is not the notice's own. */
  language?: Language;
}

/**
 * Makes facts of one record: each from what it says and whether the words of its clause do, which have to have it as a
 * whole name if nothing else is said. What the record leaves out is none.
 */
export function factsOf({ catalog, paths }: CheckInput, file: keyof typeof paths, id: string, clause = '') {
  const { whole } = clauseWords(catalog, clause);
  return (value: string | number | undefined, isIn: (whole: string, words: string) => boolean = hasName): Fact[] => {
    if (value === undefined || clause === '') return [];
    const words = String(value);
    return [{ file: paths[file], id, clause, words, holds: isIn(whole, words) }];
  };
}

/** The name under which a clause has the body: a spelling declared for that clause, or its own. */
export function nameIn({ dataset }: CheckInput, clause: string, organization: string): string {
  const body = dataset.organizations.find(({ id }) => id === organization);
  return (
    body?.spellings.find(({ clauses }) => clauses.includes(clause))?.text ?? body?.name[SOURCE_LANGUAGE] ?? organization
  );
}

/** Whether a clause, or the part of the notice in which it stands, has a name as a whole. */
export function isNamed({ catalog }: CheckInput, clause: string, name: string): boolean {
  const part = catalog.sections.find(({ clauses }) => clauses.some(({ id }) => id === clause));
  return hasName(clauseWords(catalog, clause).whole, name) || (part !== undefined && hasName(partWords(part), name));
}

/** A test whether a clause does not name others instead: one that has none of all these names says nothing against it. */
export function isNotAnother(all: readonly string[]): (whole: string, name: string) => boolean {
  return (whole, name) => hasName(whole, name) || !all.some((each) => hasName(whole, each));
}

/** Whether a text has an address as a whole, be it with or without scheme and last stroke, or words that are no address. */
export function hasAddress(text: string, address: string): boolean {
  const bare = (words: string) => words.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const isAddress = [...readEmails(address), ...readWebAddresses(address)].some(({ words }) => words === address);
  if (!isAddress) return contains(text, address);
  return [...readEmails(text), ...readWebAddresses(text)].some(({ words }) => bare(words) === bare(address));
}
