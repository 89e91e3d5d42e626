import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { LocalizedText } from '../model/localized.ts';

/** A text to show, and the language it is really in. */
export interface ShownText {
  text: string;
  language: Language;
}

/** The text in `language`, or in the notice's own language if it is not translated yet. */
export function localize(value: LocalizedText, language: Language): ShownText {
  const text = value[language];
  return text === null ? { text: value[SOURCE_LANGUAGE], language: SOURCE_LANGUAGE } : { text, language };
}
