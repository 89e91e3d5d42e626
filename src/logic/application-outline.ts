import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import { fillIn } from './fill-in.ts';
import type { ShownText } from './localize.ts';
import { escapeMarkdown } from './markdown.ts';

/** The words of the document in its language. */
export interface OutlineWords {
  title: string;
  /** States whose outline this is, and that it is not an official form. */
  note: string;
  /** States what the notice does not say of the application; null if there is nothing. */
  notStated: string | null;
  /** The line that names the topic; `{topic}` stands for its title. */
  topic: string;
  /** The line of the source; `{clause}` stands for the citation. */
  source: string;
  /** The label of the Chinese of a translated topic. */
  original: string;
  /** Between the steps of a topic's place. */
  separator: string;
}

/** A chapter of the application. */
interface OutlineChapter {
  name: ShownText;
  /** The paragraphs of its clause. */
  quote: readonly ShownText[];
  reference: ShownText;
  points: readonly ShownText[];
}

/** The source of an outline in one language, without the topic. */
export interface OutlineSource {
  language: Language;
  words: OutlineWords;
  /** The contest's full official name. */
  contest: ShownText;
  /** Name of the site, as the author. */
  site: string;
  chapters: readonly OutlineChapter[];
}

/** A topic as its own page has it. */
export interface OutlineTopic {
  title: ShownText;
  /** Track, sub-track if there is one, and number. */
  place: readonly ShownText[];
  /** The paragraphs of its brief. */
  brief: readonly ShownText[];
  reference: ShownText;
}

/** A paragraph of an outline. A level 1 heading is a chapter, a level 2 heading a point of it. */
export interface OutlineBlock extends ShownText {
  kind: 'title' | 'subtitle' | 'note' | 'topic' | 'text' | 'quote' | 'heading1' | 'heading2' | 'blank';
}

/** A document, before it is written in some format. */
export interface Outline {
  language: Language;
  title: string;
  author: string;
  blocks: readonly OutlineBlock[];
}

/**
 * The outline of the application for a topic: whose outline it is, the topic with its brief, and the chapters with
 * room to write below each point. `original` is the topic in Chinese, and goes with a translated one.
 */
export function applicationOutline(source: OutlineSource, topic: OutlineTopic, original: OutlineTopic): Outline {
  const { language, words, contest } = source;
  const own = (text: string): ShownText => ({ text, language });
  const cite = (reference: ShownText): OutlineBlock => ({
    kind: 'text',
    text: fillIn(words.source, { clause: reference.text }),
    language: reference.language,
  });
  const isTranslated = [topic.title, ...topic.brief].some((text) => text.language !== SOURCE_LANGUAGE);
  const blocks = [
    block('title', own(words.title)),
    block('subtitle', contest),
    block('note', own(words.note)),
    ...(words.notStated === null ? [] : [block('note', own(words.notStated))]),
    block('topic', { ...topic.title, text: fillIn(words.topic, { topic: topic.title.text }) }),
    block('text', own(topic.place.map(({ text }) => text).join(words.separator))),
    ...topic.brief.map((paragraph) => block('quote', paragraph)),
    cite(topic.reference),
    ...(isTranslated
      ? [block('text', own(words.original)), ...[original.title, ...original.brief].map((text) => block('quote', text))]
      : []),
    ...source.chapters.flatMap(({ name, quote, reference, points }) => [
      block('heading1', name),
      ...quote.map((paragraph) => block('quote', paragraph)),
      cite(reference),
      ...points.flatMap((point) => [block('heading2', point), block('blank', own(''))]),
    ]),
  ];
  return { language, title: words.title, author: source.site, blocks };
}

const block = (kind: OutlineBlock['kind'], { text, language }: ShownText): OutlineBlock => ({ kind, text, language });

/** The Markdown around each kind of paragraph that is not empty. */
const MARKS: Record<Exclude<OutlineBlock['kind'], 'blank'>, [before: string, after: string]> = {
  title: ['# ', ''],
  subtitle: ['**', '**'],
  note: ['', ''],
  topic: ['**', '**'],
  text: ['', ''],
  quote: ['> ', ''],
  heading1: ['## ', ''],
  heading2: ['### ', ''],
};

/** An outline in Markdown, the chapters one level below the title. */
export function outlineMarkdown({ blocks }: Outline): string {
  return blocks
    .map(({ kind, text }, at) => {
      if (kind === 'blank') return '';
      const [before, after] = MARKS[kind];
      // The paragraphs of a quotation hang together; an empty line parts everything else.
      const isContinued = kind === 'quote' && blocks[at + 1]?.kind === 'quote';
      return `${before}${escapeMarkdown(text)}${after}\n${isContinued ? '>' : ''}\n`;
    })
    .join('');
}

/** Name of the file of an outline, e.g. `outline-transport-08.zh-CN.docx`. */
export function outlineFileName(topicId: string, language: Language, ending: string): string {
  return `outline-${topicId}.${language}.${ending}`;
}
