import type { Language } from '../model/language.ts';

/** The language of the page. */
export function pageLanguage(): Language {
  return document.documentElement.lang as Language;
}
