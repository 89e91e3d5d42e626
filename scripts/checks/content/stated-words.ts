import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import { clauseWords, contains } from './clause-text.ts';
import { contentFields, isLocalized } from './content-fields.ts';
import { isNamed, type Fact } from './fact.ts';
import { remembered } from './remembered.ts';
import type { CheckInput } from './types.ts';

/** The fields that have the words of the clause of their record, by their paths, and how the clause has to have them. */
const FIELDS: readonly {
  path: RegExp;
  /** Whether the translation quotes that of the clause: pages show both as quotations. */
  isQuoted?: true;
  isIn: (words: string, clause: ReturnType<typeof clauseWords>, input: CheckInput, id: string) => boolean;
}[] = [
  {
    path: /\.(?:quote|when|hours|address)$/,
    isQuoted: true,
    isIn: (words, { whole }) => contains(whole, words),
  },
  {
    // A translation may give the first word a letter of another size.
    path: /^benefits\..*\.(?:evidence|recipients)$|^benefits\.special\.recipients$/,
    isQuoted: true,
    isIn: (words, { text }) => contains(text.toLowerCase(), words.toLowerCase()),
  },
  {
    path: /^groups\.name$|^materials\.[\w.]+\.name$|^tracks\.otherBodies\.name$/,
    isIn: (words, { whole }) => hasName(whole, words),
  },
  {
    // The part of the notice in which the clause stands may name it in its stead.
    path: /^phases\.name$|^benefits\.general\.name$/,
    isIn: (words, _clause, input, id) => isNamed(input, id, words),
  },
];

const fieldsAt = remembered((path) => FIELDS.filter((each) => each.path.test(path)));

/** Quotations, and names in the words of the notice. */
export function statedWords(input: CheckInput): Fact[] {
  return contentFields(input).flatMap(({ file, id, path, value, clause }) => {
    const [field] = fieldsAt(path);
    if (!field || clause === undefined) return [];
    return textsOf(value, field.isQuoted ? LANGUAGES : [SOURCE_LANGUAGE], path).map(([language, words]) => {
      const holds = field.isIn(words, clauseWords(input.catalog, clause, language), input, clause);
      return { file, id, clause, words, holds, language };
    });
  });
}

/** The texts of a field by language; a quotation may be the notice's words alone. */
function textsOf(value: unknown, languages: readonly Language[], path: string): [Language, string][] {
  if (typeof value === 'string') return path.endsWith('.quote') ? [[SOURCE_LANGUAGE, value]] : [];
  if (!isLocalized(value)) return [];
  return languages.flatMap((language): [Language, string][] => {
    const words = value[language];
    return words === null ? [] : [[language, words]];
  });
}
