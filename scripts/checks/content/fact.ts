import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import type { Quotation } from '../../../src/model/quotation.ts';
import { clauseWords, standsAlone } from './clause-text.ts';
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

/** The name under which a clause has the body: a spelling declared for that clause, or its own. */
export function nameIn({ dataset }: CheckInput, clause: string, organization: string): string {
  const body = dataset.organizations.find(({ id }) => id === organization);
  return (
    body?.spellings.find(({ clauses }) => clauses.includes(clause))?.text ?? body?.name[SOURCE_LANGUAGE] ?? organization
  );
}

/** Words quoted from a clause, and those quoted from its translation: pages show both as quotations. */
export function quoteFacts({ catalog }: CheckInput, file: string, id: string, { clause, quote }: Quotation): Fact[] {
  return LANGUAGES.flatMap((language) => {
    const words = quote[language];
    if (words === null) return [];
    const holds = standsAlone(clauseWords(catalog, clause, language).text, words);
    return [{ file, id, clause, words, holds, language }];
  });
}
