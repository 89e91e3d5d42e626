import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';
import type { Quotation } from '../../../src/model/quotation.ts';
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

/** Makes the facts of one record, each from what it says and whether its clause does. */
export function factsOf(file: string, id: string, clause: string): (words: string, holds: boolean) => Fact {
  return (words, holds) => ({ file, id, clause, words, holds });
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

/**
 * Whether a clause does not name others instead: where it has the name of any of several records, that of this one has
 * to be among them, and a clause that has none says nothing against it.
 */
export function isNotAnother({ catalog }: CheckInput, clause: string, name: string, all: readonly string[]): boolean {
  const { whole } = clauseWords(catalog, clause);
  return hasName(whole, name) || !all.some((each) => hasName(whole, each));
}

/** Words quoted from a clause, and those quoted from its translation: pages show both as quotations. */
export function quoteFacts({ catalog }: CheckInput, file: string, id: string, { clause, quote }: Quotation): Fact[] {
  return LANGUAGES.flatMap((language) => {
    const words = quote[language];
    if (words === null) return [];
    return [
      { file, id, clause, words, holds: contains(clauseWords(catalog, clause, language).whole, words), language },
    ];
  });
}

/** Words of a clause that may be left out. */
export function statedWords(
  input: CheckInput,
  file: string,
  id: string,
  clause: string,
  words: LocalizedText | undefined,
): Fact[] {
  return words ? quoteFacts(input, file, id, { clause, quote: words }) : [];
}
