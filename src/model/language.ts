/** The languages of the site, the authoritative one first. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

/** A BCP 47 tag of one of the site's languages. */
export type Language = (typeof LANGUAGES)[number];

/** The language of the notice itself, which prevails. */
export const SOURCE_LANGUAGE = 'zh-CN' satisfies Language;

/** Something of each language. */
export function byLanguage<T>(each: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, each(language)])) as Record<Language, T>;
}
