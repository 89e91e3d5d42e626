import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Topic } from '../model/topic.ts';
import type { Catalog } from './catalog.ts';
import { firstLine } from './first-line.ts';
import { escapeHtml, textHtml } from './html.ts';
import { topicLabel } from './own-label.ts';
import { localize, type ShownText } from './localize.ts';
import { localizedPath, paths } from './paths.ts';
import { trackColour } from './track-colour.ts';

/** What lists of topics show of one, in a language. */
export interface TopicRow {
  id: string;
  /** What its number is called. */
  label: string;
  title: ShownText;
  /** Its track, and its sub-track if it has one. */
  place: ShownText[];
  /** The brief, of which the row shows the beginning. */
  line: ShownText;
  tags: ShownText[];
  /** The colour of its track, as in `data-colour`. */
  colour: number;
}

/** The words for a topic that a row has. */
interface RowWords {
  label: (number: number) => string;
}

/** The words of the button that puts a topic on the shortlist. */
export interface StarWords {
  add: string;
  notKept: string;
}

/**
 * The forms of a row: a whole `row`, a `short` one without line and tags, hidden until a script shows it, a `placed`
 * one, which is short and stands under the name of its place, and a `title` with its place.
 */
export type RowForm = 'row' | 'short' | 'placed' | 'title';

/** The most characters of the brief in a row. A line of Chinese says as much in half the characters. */
const LINE = { chinese: 60, other: 120 };

/** What the row of a topic shows. Throws an Error if its track or a tag is unknown. */
export function topicRow(catalog: Catalog, topic: Topic, language: Language, words: RowWords): TopicRow {
  const track = catalog.track(topic.track);
  const subtrack = catalog.subtrack(topic);
  const brief = topic.brief ? localize(topic.brief, language) : { text: '', language };
  const tags = (['sectors', 'techniques', 'dataSources'] as const).flatMap((vocabulary) =>
    topic[vocabulary].map(({ id }) => catalog.term(vocabulary, id).name),
  );
  return {
    id: topic.id,
    label: topicLabel(topic, catalog.edition.labels, language, words),
    title: localize(topic.title, language),
    place: [...(track.printed ? [track] : []), ...(subtrack ? [subtrack] : [])].map(({ title }) =>
      localize(title, language),
    ),
    line: brief,
    tags: tags.map((name) => localize(name, language)),
    colour: trackColour(track),
  };
}

/** The row of a topic in a form, as an item of a list on a page in `language`. */
export function topicRowHtml(row: TopicRow, form: RowForm, language: Language, words: StarWords): string {
  const { id, label, title, place, line, tags, colour } = row;
  const text = (shown: ShownText) => textHtml(shown, language);
  const link = `<a href="${localizedPath(paths.topic(id), language)}">${text(title)}</a>`;
  if (form === 'title') return `<li>${link}<small>${place.slice(-1).map(text).join('')}</small></li>`;
  const foreign = line.language === language ? '' : ` lang="${line.language}"`;
  const limit = line.language === SOURCE_LANGUAGE ? LINE.chinese : LINE.other;
  const said = line.text && `<p class="row-line"${foreign}>${escapeHtml(firstLine(line.text, limit))}</p>`;
  const stands = [...(form === 'placed' ? [] : place.map(text)), escapeHtml(label)].filter(Boolean).join(' · ');
  const more = `<ul class="tag-list">${tags.map((tag) => `<li>${text(tag)}</li>`).join('')}</ul>`;
  const isWhole = form === 'row';
  return `<li class="topic-row" data-topic-id="${id}" data-colour="${String(colour)}"${isWhole ? '' : ' hidden'}><p class="row-title">${link}</p>${
    isWhole ? said : ''
  }<div class="row-meta"><span class="row-place">${stands}</span>${isWhole ? more : ''}</div>${starHtml(row, words)}</li>`;
}

/**
 * The button that puts a topic on the shortlist or takes it off, a star with or without its word; there is nothing to
 * press without JavaScript.
 */
export function starHtml(
  { id, title }: Pick<TopicRow, 'id' | 'title'>,
  { add, notKept }: StarWords,
  { hasLabel = false } = {},
): string {
  const data = { 'topic-id': id, add, 'not-kept': notKept, title: title.text };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<topic-star${attributes.join('')}${hasLabel ? ' data-label' : ''}></topic-star>`;
}
