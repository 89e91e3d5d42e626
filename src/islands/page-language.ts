import type { Language } from '../model/language.ts';

/**
 * The language that the page was written in. Browsers that translate a page put the reader's language into `<html lang>`
 * and leave this.
 */
export function pageLanguage(): Language {
  const locale = document.querySelector<HTMLMetaElement>('meta[property="og:locale"]')?.content ?? '';
  return locale.replace('_', '-') as Language;
}
