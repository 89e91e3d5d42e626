import type { Language } from '../../model/language.ts';

/**
 * The language that the page was written in. Browsers that translate a page put the reader's language into `<html lang>`,
 * and leave that of its main part alone.
 */
export function pageLanguage(): Language {
  return (document.querySelector('main') ?? document.documentElement).lang as Language;
}
