import { uiStrings } from '../../../src/data/ui-strings.ts';
import type { Catalog } from '../../../src/logic/catalog.ts';
import { localize } from '../../../src/logic/localize.ts';
import { clauseAnchor, clausePath, pageOfSection, paths } from '../../../src/logic/paths.ts';
import { printedTopicLabel } from '../../../src/logic/own-label.ts';
import { printedLabel } from '../../../src/logic/printed-label.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import type { LocalizedText } from '../../../src/model/localized.ts';
import type { Topic } from '../../../src/model/topic.ts';

/** A block quote: its paragraphs, and the fragment of the clause under which they stand, '' where it is none. */
export interface Quotation {
  fragment: string;
  paragraphs: string[];
}

/** Words of the notice, with the number and the heading printed before them. */
interface Words {
  label?: string | null | undefined;
  title?: LocalizedText | undefined;
  text?: LocalizedText | undefined;
}

/**
 * What the Markdown version of a page quotes, by the page's path, without its language: the clauses of a part of the
 * notice and the brief of a topic, the translation and then the Chinese; the special support of tracks in the language
 * of the page.
 */
export function expectedQuotations(catalog: Catalog, path: string, language: Language): Quotation[] {
  const sections = catalog.sections.filter(({ id }) => pageOfSection(catalog, id) === path);
  const topic = catalog.topics.find(({ id }) => paths.topic(id) === path);
  return [
    ...sections.flatMap(({ id, clauses }) => [
      ...clauses.flatMap((clause) => bothLanguages(clauseAnchor(clause.id), clause, language)),
      ...(id === catalog.edition.annex ? catalog.topics.flatMap((each) => topicInAnnex(catalog, each, language)) : []),
    ]),
    ...(topic ? briefOf(clauseAnchor(catalog.clauseIdOf(topic)), topic, language) : []),
    ...catalog.benefits.special
      .filter(({ track }) => path === paths.awards || paths.track(track) === path)
      .map(({ clause, items }): Quotation => {
        const clauses = [...new Set([clause, ...items.map((item) => item.clause)])].map(
          (id) => catalog.clause(id).clause,
        );
        return {
          fragment: clausePath(catalog, clause).replace(/^.*#/, ''),
          paragraphs: clauses.flatMap(({ label, text }) => (text ? paragraphsOf({ label, text }, language) : [])),
        };
      }),
  ];
}

/** Tells whether a text, or all of it that stands in one paragraph, is the notice's or its translation's to the character. */
export function noticeWords({ sections, tracks, topics, edition }: Catalog): (text: string) => boolean {
  const introductions = tracks.flatMap((track) =>
    [track, ...track.subtracks].flatMap((part) => part.introduction ?? []),
  );
  const all = LANGUAGES.flatMap((language) => [
    ...introductions.flatMap((text) => paragraphsOf({ text }, language)),
    ...sections.flatMap(({ clauses }) => clauses.flatMap((clause) => paragraphsOf(clause, language))),
    ...topics.flatMap((topic) => [
      `${printedTopicLabel(topic, edition.labels, language, uiStrings(language).topic)}${localize(topic.title, language).text}`,
      ...paragraphsOf({ text: topic.brief }, language),
    ]),
  ]).join('\n');
  return (text) => all.includes(quotedLine(text));
}

/** Where words are translated, the Chinese follows in a quotation of its own. */
function bothLanguages(fragment: string, words: Words, language: Language): Quotation[] {
  const value = words.text ?? words.title;
  const spoken = value ? localize(value, language).language : language;
  return [...new Set<Language>([spoken, SOURCE_LANGUAGE])].map((own) => ({
    fragment,
    paragraphs: paragraphsOf(words, own),
  }));
}

function topicInAnnex(catalog: Catalog, topic: Topic, language: Language): Quotation[] {
  const fragment = clauseAnchor(catalog.clauseIdOf(topic));
  const label = printedTopicLabel(topic, catalog.edition.labels, language, uiStrings(language).topic);
  const words = { title: topic.title, text: topic.brief };
  return bothLanguages(fragment, words, language).map(({ paragraphs: [first = '', ...rest] }, at) => ({
    fragment,
    // The number stands before the page's own words only.
    paragraphs: [`${at === 0 ? label : ''}${first}`, ...rest],
  }));
}

/** The heading of the page has the title in the page's language. */
function briefOf(fragment: string, { title, brief }: Topic, language: Language): Quotation[] {
  if (!brief) return [];
  return bothLanguages(fragment, { text: brief }, language).map(({ paragraphs }, at) => ({
    fragment,
    paragraphs: at === 0 ? paragraphs : [title[SOURCE_LANGUAGE], ...paragraphs],
  }));
}

function paragraphsOf({ label, title, text }: Words, language: Language): string[] {
  const [first = '', ...rest] = [
    ...(title ? [localize(title, language).text] : []),
    ...(text ? localize(text, language).text.split('\n') : []),
  ];
  return [`${printedLabel(label, language)}${first}`, ...rest].map(quotedLine);
}

/** A line as it is compared: of the row of a table neither blanks beside a bar count nor empty cells at its end. */
export function quotedLine(line: string): string {
  return line.replace(/ *\| */g, '|').replace(/\|+$/, '');
}
