import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Topic } from '../model/topic.ts';
import type { Catalog } from './catalog.ts';
import { firstLine } from './first-line.ts';
import { localize, type ShownText } from './localize.ts';
import { trackColour } from './track-colour.ts';

/** What the card of a topic says in a language, beside the names of its track and tags. */
export interface TopicCardText {
  title: ShownText;
  /** The beginning of the brief. */
  line: ShownText;
  /** The colour of its track, as in `data-colour`. */
  colour: number;
}

/** A card that the explorer fetches. */
export interface FetchedCard extends TopicCardText {
  /** What its number is called. */
  label: string;
}

/** The most characters of the brief on a card. A line of Chinese says as much in half the characters. */
const LINE = { chinese: 60, other: 120 };

/** What the card of a topic says. Throws an Error if its track is unknown. */
export function topicCardText({ track }: Catalog, topic: Topic, language: Language): TopicCardText {
  const brief = localize(topic.brief, language);
  const limit = brief.language === SOURCE_LANGUAGE ? LINE.chinese : LINE.other;
  return {
    title: localize(topic.title, language),
    line: { ...brief, text: firstLine(brief.text, limit) },
    colour: trackColour(track(topic.track)),
  };
}
