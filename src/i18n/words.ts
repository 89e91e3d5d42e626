import { byLanguage, LANGUAGES, type Language } from '../model/language.ts';

/** The words of one domain of the interface in every language. Those in Chinese say which words there are. */
export type Words<W> = Record<Language, W>;

/** A text of ours in every language, for what shows all of them at once. */
export type Title = Words<string>;

/** Each word of a domain in every language. */
export function titlesOf<W extends Record<string, string>>(words: Words<W>): { [Name in keyof W]: Title } {
  const names = Object.keys(words['zh-CN']) as (keyof W)[];
  const title = (name: keyof W): Title => byLanguage((language) => words[language][name] ?? '');
  return Object.fromEntries(names.map((name) => [name, title(name)])) as { [Name in keyof W]: Title };
}

/** A title in every language of an edition at once, the authoritative one first. */
export function inAll(title: Title, languages: readonly Language[], separator: string): string {
  return LANGUAGES.filter((language) => languages.includes(language))
    .map((language) => title[language])
    .join(separator);
}
