import { wordsIn, type UiStrings } from '../i18n/index.ts';
import type { Language } from '../model/language.ts';
import { mentioned, place, readEdition } from './editions.ts';

const strings = new Map<Language, UiStrings>();

/** The words of the interface in a language, for the edition that is being built. */
export function uiStrings(language: Language): UiStrings {
  const known = strings.get(language) ?? wordsIn(language, readEdition(place).words, mentioned(place));
  strings.set(language, known);
  return known;
}
