import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { ShownText } from './localize.ts';
import { splitOriginals } from './split-originals.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML, in an element or in the quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A text as HTML on a page in `language`; what is in another language, a quotation too, is marked with it. */
export function textHtml({ text, language: own }: ShownText, language: Language): string {
  const marked = (words: string, tag: Language) => `<span lang="${tag}">${escapeHtml(words)}</span>`;
  if (own !== language) return marked(text, own);
  if (language === SOURCE_LANGUAGE) return escapeHtml(text);
  return splitOriginals(text)
    .map((piece, at) => (at % 2 === 1 ? marked(piece, SOURCE_LANGUAGE) : escapeHtml(piece)))
    .join('');
}
