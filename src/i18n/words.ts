import type { Language } from '../model/language.ts';

/** The words of one domain of the interface in every language. Those in Chinese say which words there are. */
export type Words<W> = Record<Language, W>;
