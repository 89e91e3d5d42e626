import { SOURCE_LANGUAGE, type Language } from '../../model/language.ts';
import type { LocalizedText } from '../../model/localized.ts';
import type { Catalog } from '../../logic/catalog.ts';
import { clauseReference } from '../../logic/clause-reference.ts';
import { localize } from '../../logic/localize.ts';
import { escapeMarkdown } from '../../logic/markdown.ts';
import { clausePath, localizedPath } from '../../logic/paths.ts';
import { printedLabel } from '../../logic/printed-label.ts';
import { splitAddresses } from '../../logic/split-addresses.ts';
import type { TwinWords } from './words.ts';

/** What Markdown in a language is written with. */
export interface WriterInput {
  catalog: Catalog;
  language: Language;
  words: TwinWords;
  /** Address of the site; where it is not known, links start at its root. */
  site: string | undefined;
}

/** Words of the notice, with the number and the heading printed before them. */
export interface Quoted {
  label?: string | null | undefined;
  title?: LocalizedText | undefined;
  text?: LocalizedText | undefined;
}

/** Writes the pieces of which Markdown in a language is made. All of them take plain texts and escape these. */
export type Writer = ReturnType<typeof createWriter>;

/** Makes the writer of a language. */
export function createWriter({ catalog, language, words, site }: WriterInput) {
  const colon = language === 'en' ? ': ' : '：';
  const plain = (value: LocalizedText | string): string =>
    typeof value === 'string' ? value : localize(value, language).text;
  /** The full address of a file that all languages share. */
  const fileAddress = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  /** The full address of a page in the language. */
  const address = (path: string): string => fileAddress(localizedPath(path, language));
  const link = (value: LocalizedText | string, target: string): string =>
    `[${escapeMarkdown(plain(value))}](${target})`;

  const quotation = ({ label, title, text }: Quoted, own: Language): string => {
    const number = printedLabel(label, own);
    const heading = title ? [`**${escapeMarkdown(`${number}${localize(title, own).text}`)}**`] : [];
    const words = text ? `${title ? '' : number}${localize(text, own).text}`.split('\n').map(marked) : [];
    return [...heading, ...words].map((paragraph) => `> ${paragraph}`).join('\n>\n');
  };

  return {
    catalog,
    language,
    words,
    plain,
    fileAddress,
    address,
    link,
    /** A text as Markdown, its addresses as links. */
    text: (value: LocalizedText | string): string => marked(plain(value)),
    /** The citation of a clause, leading to its address. */
    clause: (id: string): string => link(clauseReference(catalog, id, language).text, address(clausePath(catalog, id))),
    /** A fact with its name; both are Markdown. */
    fact: (name: string, value: string): string => `${name}${colon}${value}`,
    list: (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n'),
    /** Words of the notice as a block quote; where they are translated, the notice's own follow in another. */
    quote: (quoted: Quoted): string => {
      const value = quoted.text ?? quoted.title;
      const spoken = value ? localize(value, language).language : language;
      return [...new Set<Language>([spoken, SOURCE_LANGUAGE])].map((own) => quotation(quoted, own)).join('\n\n');
    },
  };
}

function marked(text: string): string {
  return splitAddresses(text)
    .map((piece, at) => (at % 2 === 1 ? `<${piece}>` : escapeMarkdown(piece)))
    .join('');
}
